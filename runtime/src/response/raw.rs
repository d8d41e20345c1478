//! An answer before it is turned into a type.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::charset::decode;
use super::error::BodyError;
use crate::describe::Operation;
use crate::json::{FromJson, JsonError, from_slice};

/// A whole answer. Generated code turns it into its types with the functions here.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl fmt::Debug for RawResponse {
    /// Without headers and body, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl RawResponse {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            body,
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes of the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The operation it answers.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The content type without its parameters, in lower case; empty if there is none.
    #[must_use]
    pub fn content_type(&self) -> String {
        let value = self.headers.get(http::header::CONTENT_TYPE);
        let text = value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let essence = text.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is empty, not JSON or not what `T` promises.
    pub fn json<T: FromJson>(&self) -> Result<T, BodyError> {
        if self.is_blank() {
            return Err(BodyError::Empty);
        }
        from_slice(&self.body).map_err(|error| self.why_not_json(error))
    }

    /// The body as JSON; none if it is empty.
    ///
    /// # Errors
    /// When it is not JSON or not what `T` promises.
    pub fn optional_json<T: FromJson>(&self) -> Result<Option<T>, BodyError> {
        if self.is_blank() {
            return Ok(None);
        }
        self.json().map(Some)
    }

    /// Some servers end an empty body with a line break.
    fn is_blank(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace)
    }

    /// Servers mislabel JSON; only what cannot be read is blamed on its content type.
    fn why_not_json(&self, error: JsonError) -> BodyError {
        if matches!(error, JsonError::Mismatch(_)) {
            return error.into();
        }
        if let Some(encoding) = self.encoding() {
            return BodyError::Encoding(encoding);
        }
        if self.is_html() {
            return BodyError::Html;
        }
        let found = self.content_type();
        if found.is_empty() || found.ends_with("json") {
            return error.into();
        }
        BodyError::ContentType {
            expected: "JSON",
            found,
        }
    }

    /// How the body is compressed. The transport takes the header away when it unpacks.
    fn encoding(&self) -> Option<String> {
        let value = self.headers.get(http::header::CONTENT_ENCODING)?;
        let text = String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase();
        (text.trim() != "identity").then_some(text)
    }

    fn is_html(&self) -> bool {
        let start = self.body.trim_ascii_start();
        let begins = |with: &[u8]| {
            start
                .get(..with.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(with))
        };
        begins(b"<!doctype html")
            || begins(b"<html")
            || begins(b"<") && self.content_type().ends_with("html")
    }

    /// The body as a text, in the encoding that its content type says (`charset`), else UTF-8.
    ///
    /// UTF-8, ASCII and Latin 1 are always understood, all other labels of the Encoding Standard with the
    /// feature `charset`.
    ///
    /// # Errors
    /// When it is not in that encoding.
    pub fn text(&self) -> Result<String, BodyError> {
        let charset = self.charset();
        decode(&self.body, charset.as_deref())
            .map_err(|error| self.encoding().map_or(error, BodyError::Encoding))
    }

    /// The `charset` of the content type.
    fn charset(&self) -> Option<String> {
        let value = self.headers.get(http::header::CONTENT_TYPE)?;
        let text = value.to_str().ok()?;
        text.split(';').skip(1).find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let is_charset = name.trim().eq_ignore_ascii_case("charset");
            is_charset.then(|| value.trim().trim_matches(['"', '\'']).to_owned())
        })
    }

    /// The bytes of the body.
    ///
    /// # Errors
    /// Never; the type is that of the other functions.
    pub fn bytes(&self) -> Result<Bytes, BodyError> {
        Ok(self.body.clone())
    }

    /// Nothing, whatever the body is.
    ///
    /// # Errors
    /// Never; the type is that of the other functions.
    pub fn empty(&self) -> Result<(), BodyError> {
        Ok(())
    }

    /// Says that an answer with this status is not documented.
    ///
    /// # Errors
    /// Always.
    pub fn undocumented<T>(&self) -> Result<T, BodyError> {
        Err(BodyError::Undocumented(self.status.as_u16()))
    }

    /// The body of an error answer, if it is what `E` promises.
    #[must_use]
    pub fn error_json<E: FromJson>(&self) -> Option<E> {
        from_slice(&self.body).ok()
    }

    /// No body: the operation documents none for its errors.
    #[must_use]
    pub fn no_error_body<E>(&self) -> Option<E> {
        None
    }
}
