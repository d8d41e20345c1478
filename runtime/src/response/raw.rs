//! A response before it is converted to a type.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::body_error::BodyError;
use crate::charset::Charset;
use crate::describe::{Operation, PartShape, ReceivedPart};
use crate::json::{Document, FromJson, JsonError, Node, from_slice_within, from_str, to_string};
use crate::media_type::{charset, essence, is_json, matches};
use crate::parts::{self, RawPart};
use crate::types::Binary;
#[cfg(feature = "xml")]
use crate::xml::{self, Item};

/// A complete response. Generated code converts it to its types with these functions.
///
/// ```
/// use clientwright_runtime::{Error, RawResponse};
///
/// /// Returns the beginning of the last response, whatever it is.
/// fn last_words(error: &Error) -> String {
///     let last: Option<&RawResponse> = error.history().last_response();
///     let text = last.and_then(|response| response.text().ok());
///     text.unwrap_or_default().chars().take(80).collect()
/// }
/// ```
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The maximum number of values in a JSON body.
    max_values: usize,
}

impl fmt::Debug for RawResponse {
    /// Omits the headers and the body, which may be secret.
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
            max_values: usize::MAX,
        }
    }

    /// Limits the number of values in the body.
    pub(crate) fn with_max_values(mut self, max_values: usize) -> Self {
        self.max_values = max_values;
        self
    }

    /// Calls `look` with the parsed body, if it is JSON, or XML that the operation describes.
    pub(crate) fn in_json<T>(&self, look: impl FnOnce(Node<'_>) -> T) -> Option<T> {
        #[cfg(feature = "xml")]
        if let Some(root) = self.operation.xml_root(self.status.as_u16())
            && !is_json(self.media_type())
        {
            let label = charset(self.media_type());
            let json = xml::json(&self.body, label, root, self.max_values)?;
            let document = self.parsed(json.as_bytes())?;
            return Some(look(document.root()));
        }
        let text = self.utf8();
        // The content of an error is more useful than a failure because of an invalid character.
        let text = String::from_utf8_lossy(&text);
        let document = self.parsed(text.as_bytes())?;
        Some(look(document.root()))
    }

    /// Parses the text of [`utf8`](Self::utf8), if it is JSON.
    pub(crate) fn parsed<'a>(&self, text: &'a [u8]) -> Option<Document<'a>> {
        Document::parse_within(text, self.max_values).ok()
    }

    fn read<T: FromJson>(&self) -> Result<T, JsonError> {
        from_slice_within(&self.utf8(), self.max_values)
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the bytes of the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the operation of the request.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the content type without its parameters, in lower case; empty if there is none.
    #[must_use]
    pub fn content_type(&self) -> String {
        essence(self.media_type())
    }

    /// Returns the content type as received; empty if there is none.
    fn media_type(&self) -> &str {
        let value = self.headers.get(http::header::CONTENT_TYPE);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Returns whether the content type matches a media type or a range of media types.
    #[must_use]
    pub fn is_of(&self, media_type: &str) -> bool {
        matches(self.media_type(), media_type)
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// Returns an error if the body is empty, not JSON, or does not match `T`.
    pub fn json<T: FromJson>(&self) -> Result<T, BodyError> {
        if self.is_blank() {
            return Err(BodyError::Empty);
        }
        self.read().map_err(|error| self.why_not_json(error))
    }

    /// Returns the body in UTF-8. A body that declares another charset is converted, if it is in that charset: JSON
    /// must be UTF-8, but some servers are older than that rule.
    pub(crate) fn utf8(&self) -> Cow<'_, [u8]> {
        let decoded = charset(self.media_type())
            .and_then(Charset::of)
            .filter(|charset| match charset {
                Charset::Utf8 => false,
                Charset::Utf16 { .. } => true,
                _ => std::str::from_utf8(&self.body).is_err(),
            })
            .and_then(|charset| charset.decode(&self.body));
        match decoded {
            Some(text) => Cow::Owned(text.into_owned().into_bytes()),
            None => Cow::Borrowed(&self.body),
        }
    }

    /// Reads the body according to its own content type, as JSON or as text, for operations that describe the
    /// response with a range of media types.
    ///
    /// # Errors
    /// Returns an error if neither matches `T`.
    pub fn value<T: FromJson>(&self) -> Result<T, BodyError> {
        if is_json(self.media_type()) {
            return self.json();
        }
        match self.structure().or_else(|| self.text_value()) {
            Some(value) => Ok(value),
            // A number, or the error of reading it as JSON.
            None => self.json(),
        }
    }

    /// Reads the body like [`value`](Self::value). Returns `None` if it is empty.
    ///
    /// # Errors
    /// Returns an error if the body is neither JSON nor text that matches `T`.
    pub fn optional_value<T: FromJson>(&self) -> Result<Option<T>, BodyError> {
        if self.is_blank() {
            return Ok(None);
        }
        self.value().map(Some)
    }

    /// Reads an object or a list, which plain text is rarely mistaken for.
    fn structure<T: FromJson>(&self) -> Option<T> {
        let body = self.utf8();
        match body.trim_ascii_start().first()? {
            b'{' | b'[' => from_slice_within(&body, self.max_values).ok(),
            _ => None,
        }
    }

    fn text_value<T: FromJson>(&self) -> Option<T> {
        from_str(&to_string(&self.text().ok()?)).ok()
    }

    /// Reads the body as JSON. Returns `None` if it is empty.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON, or does not match `T`.
    pub fn optional_json<T: FromJson>(&self) -> Result<Option<T>, BodyError> {
        if self.is_blank() {
            return Ok(None);
        }
        self.json().map(Some)
    }

    /// Returns whether the body is empty. Some servers send a line break as an empty body.
    fn is_blank(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace)
    }

    /// Returns the reason why the body is not JSON. As servers mislabel JSON, the content type is only reported if
    /// reading fails.
    fn why_not_json(&self, error: JsonError) -> BodyError {
        match &error {
            JsonError::Mismatch(_) => return error.into(),
            JsonError::Syntax(syntax) if syntax.has_too_many_values() => return error.into(),
            JsonError::Syntax(_) => {}
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

    /// Returns the content encoding. The header is removed when the body is decompressed.
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

    /// Decodes the body as text, in the charset of its content type, or UTF-8 if there is none.
    ///
    /// # Errors
    /// Returns an error if the charset is unknown, or if the body is not valid in it.
    pub fn text(&self) -> Result<String, BodyError> {
        let label = charset(self.media_type());
        let charset = match label {
            None => Some(Charset::Utf8),
            Some(label) => Charset::of(label),
        };
        let text = match (charset, label) {
            (Some(charset), _) => charset.decode(&self.body).ok_or(BodyError::NotText),
            // ASCII is the same in nearly every charset, unless an escape switches to another one.
            (None, _) if self.body.is_ascii() && !self.body.contains(&0x1B) => {
                Charset::Utf8.decode(&self.body).ok_or(BodyError::NotText)
            }
            (None, label) => Err(BodyError::Charset(label.unwrap_or_default().to_owned())),
        };
        match (text, self.encoding()) {
            (Ok(text), _) => Ok(text.into_owned()),
            (Err(_), Some(encoding)) => Err(BodyError::Encoding(encoding)),
            (Err(error), None) => Err(error),
        }
    }

    /// Reads the body as XML, whose root element is described by `root`, or as JSON, if this is its content type.
    ///
    /// # Errors
    /// Returns an error if the body is empty, not XML, or does not match `T`.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    pub fn xml<T: FromJson>(&self, root: &'static Item) -> Result<T, BodyError> {
        if is_json(self.media_type()) {
            return self.json();
        }
        if self.is_blank() {
            return Err(BodyError::Empty);
        }
        let read = xml::read(
            &self.body,
            charset(self.media_type()),
            root,
            self.max_values,
        );
        match (read, self.encoding()) {
            (Err(BodyError::Xml(error)), _) if error.mismatch().is_some() => {
                Err(BodyError::Xml(error))
            }
            (Err(_), Some(encoding)) => Err(BodyError::Encoding(encoding)),
            (Err(_), None) if self.is_html() => Err(BodyError::Html),
            (read, _) => read,
        }
    }

    /// Reads the body like [`xml`](Self::xml). Returns `None` if it is empty.
    ///
    /// # Errors
    /// Returns an error if the body is not XML, or does not match `T`.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    pub fn optional_xml<T: FromJson>(&self, root: &'static Item) -> Result<Option<T>, BodyError> {
        match self.is_blank() {
            true => Ok(None),
            false => self.xml(root).map(Some),
        }
    }

    /// Reads the body of an error response like [`xml`](Self::xml), if it matches `E`.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    #[must_use]
    pub fn error_xml<E: FromJson>(&self, root: &'static Item) -> Option<E> {
        self.xml(root).ok()
    }

    /// Reads the parts of the body as an object with a property for each, as described by `parts`.
    ///
    /// # Errors
    /// Returns an error if the body has no parts, is incomplete, or does not match `T`.
    #[doc(hidden)]
    pub fn parts<T: FromJson>(&self, parts: &[ReceivedPart]) -> Result<T, BodyError> {
        parts::object(self.raw_parts()?, parts, self.max_values)
    }

    /// Reads the parts of the body as a list with an element for each.
    ///
    /// # Errors
    /// Returns an error if the body has no parts, is incomplete, or does not match `T`.
    #[doc(hidden)]
    pub fn part_list<T: FromJson>(&self, shape: PartShape) -> Result<T, BodyError> {
        parts::list(self.raw_parts()?, shape, self.max_values)
    }

    fn raw_parts(&self) -> Result<Vec<RawPart>, BodyError> {
        match (self.boundary(), self.encoding()) {
            (Ok(boundary), _) => parts::parse(&boundary, &self.body, self.max_values),
            (Err(_), Some(encoding)) => Err(BodyError::Encoding(encoding)),
            (Err(_), None) if self.is_html() => Err(BodyError::Html),
            (Err(error), None) => Err(error),
        }
    }

    /// Returns the boundary between the parts of the body.
    pub(crate) fn boundary(&self) -> Result<String, BodyError> {
        let media_type = self.media_type();
        match matches(media_type, "multipart/*") {
            true => parts::boundary(media_type),
            false => Err(BodyError::ContentType {
                expected: "multipart",
                found: self.content_type(),
            }),
        }
    }

    /// Returns the bytes of the body.
    ///
    /// # Errors
    /// Never fails; the return type is consistent with the other functions.
    pub fn bytes(&self) -> Result<Bytes, BodyError> {
        Ok(self.body.clone())
    }

    /// Ignores the body.
    ///
    /// # Errors
    /// Never fails; the return type is consistent with the other functions.
    pub fn empty(&self) -> Result<(), BodyError> {
        Ok(())
    }

    /// Returns the error for an undocumented status.
    ///
    /// # Errors
    /// Always returns an error.
    pub fn undocumented<T>(&self) -> Result<T, BodyError> {
        Err(BodyError::Undocumented(self.status.as_u16()))
    }

    /// Reads the body of an error response as JSON, if it matches `E`.
    #[must_use]
    pub fn error_json<E: FromJson>(&self) -> Option<E> {
        self.read().ok()
    }

    /// Reads the body of an error response like [`value`](Self::value), if it matches `E`.
    #[must_use]
    pub fn error_value<E: FromJson>(&self) -> Option<E> {
        self.optional_value().ok().flatten()
    }

    /// Returns the body of an error response as text, if it is text and not blank.
    #[must_use]
    pub fn error_text(&self) -> Option<String> {
        self.text().ok().filter(|_| !self.is_blank())
    }

    /// Returns the body of an error response as bytes, if it is not empty.
    #[must_use]
    pub fn error_bytes(&self) -> Option<Binary> {
        (!self.body.is_empty()).then(|| Binary(self.body.clone()))
    }

    /// Returns `None`, for operations without error bodies in the specification.
    #[must_use]
    pub fn no_error_body<E>(&self) -> Option<E> {
        None
    }
}
