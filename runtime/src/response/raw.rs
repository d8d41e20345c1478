//! An answer before it is turned into a type.

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

/// A whole answer. Generated code turns it into its types with the functions here.
///
/// ```
/// use clientwright_runtime::{Error, RawResponse};
///
/// /// The beginning of what the server said last, whatever it is.
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
    /// How many values are read of a body of JSON.
    max_values: usize,
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
            max_values: usize::MAX,
        }
    }

    /// The same with a bound on how many values are read of its body.
    pub(crate) fn with_max_values(mut self, max_values: usize) -> Self {
        self.max_values = max_values;
        self
    }

    /// What is seen of the body as a parsed text, if it is JSON, or XML that the operation describes.
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
        // What an error says of itself is worth more than a character that cannot be read.
        let text = String::from_utf8_lossy(&text);
        let document = self.parsed(text.as_bytes())?;
        Some(look(document.root()))
    }

    /// The parsed text of [`utf8`](Self::utf8), if it is JSON.
    pub(crate) fn parsed<'a>(&self, text: &'a [u8]) -> Option<Document<'a>> {
        Document::parse_within(text, self.max_values).ok()
    }

    fn read<T: FromJson>(&self) -> Result<T, JsonError> {
        from_slice_within(&self.utf8(), self.max_values)
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
        essence(self.media_type())
    }

    /// The content type as it came; empty if there is none.
    fn media_type(&self) -> &str {
        let value = self.headers.get(http::header::CONTENT_TYPE);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Whether the content type is this one, or in this range of media types.
    #[must_use]
    pub fn is_of(&self, media_type: &str) -> bool {
        matches(self.media_type(), media_type)
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is empty, not JSON or not what `T` promises.
    pub fn json<T: FromJson>(&self) -> Result<T, BodyError> {
        if self.is_blank() {
            return Err(BodyError::Empty);
        }
        self.read().map_err(|error| self.why_not_json(error))
    }

    /// The body as UTF-8, if it says that it is in another charset and is: JSON must be UTF-8, but
    /// some servers are older than that rule.
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

    /// The body as what its own content type says: JSON, or a text. For operations that describe
    /// their answer under a range of media types.
    ///
    /// # Errors
    /// When it is neither in a form that `T` promises.
    pub fn value<T: FromJson>(&self) -> Result<T, BodyError> {
        if is_json(self.media_type()) {
            return self.json();
        }
        match self.structure().or_else(|| self.text_value()) {
            Some(value) => Ok(value),
            // A number, or what is wrong with it.
            None => self.json(),
        }
    }

    /// The body as [`value`](Self::value) reads it; none if it is empty.
    ///
    /// # Errors
    /// When it is neither JSON nor a text in a form that `T` promises.
    pub fn optional_value<T: FromJson>(&self) -> Result<Option<T>, BodyError> {
        if self.is_blank() {
            return Ok(None);
        }
        self.value().map(Some)
    }

    /// An object or a list, which few texts pass for.
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

    /// The body as a text, in the charset of its content type; UTF-8 if that names none.
    ///
    /// # Errors
    /// When the charset is not known, or the body is not in it.
    pub fn text(&self) -> Result<String, BodyError> {
        let label = charset(self.media_type());
        let charset = match label {
            None => Some(Charset::Utf8),
            Some(label) => Charset::of(label),
        };
        let text = match (charset, label) {
            (Some(charset), _) => charset.decode(&self.body).ok_or(BodyError::NotText),
            // What is ASCII is so in nearly every charset; escapes switch to what is not.
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

    /// The body as XML, whose root element `root` describes; as JSON, if its content type says that it is that.
    ///
    /// # Errors
    /// When it is empty, not XML or not what `T` promises.
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

    /// The body as [`xml`](Self::xml) reads it; none if it is empty.
    ///
    /// # Errors
    /// When it is not XML or not what `T` promises.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    pub fn optional_xml<T: FromJson>(&self, root: &'static Item) -> Result<Option<T>, BodyError> {
        match self.is_blank() {
            true => Ok(None),
            false => self.xml(root).map(Some),
        }
    }

    /// The body of an error answer as [`xml`](Self::xml) reads it, if it is what `E` promises.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    #[must_use]
    pub fn error_xml<E: FromJson>(&self, root: &'static Item) -> Option<E> {
        self.xml(root).ok()
    }

    /// The parts of the body as an object with a member for each: `parts` says what they become.
    ///
    /// # Errors
    /// When it has no parts, they break off, or they are not what `T` promises.
    #[doc(hidden)]
    pub fn parts<T: FromJson>(&self, parts: &[ReceivedPart]) -> Result<T, BodyError> {
        parts::object(self.raw_parts()?, parts, self.max_values)
    }

    /// The parts of the body as a list with an element for each.
    ///
    /// # Errors
    /// When it has no parts, they break off, or they are not what `T` promises.
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

    /// What separates the parts of the body.
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
        self.read().ok()
    }

    /// The body of an error answer as [`value`](Self::value) reads it, if it is what `E` promises.
    #[must_use]
    pub fn error_value<E: FromJson>(&self) -> Option<E> {
        self.optional_value().ok().flatten()
    }

    /// The body of an error answer as a text, if it is one.
    #[must_use]
    pub fn error_text(&self) -> Option<String> {
        self.text().ok().filter(|_| !self.is_blank())
    }

    /// The body of an error answer as bytes, if there are any.
    #[must_use]
    pub fn error_bytes(&self) -> Option<Binary> {
        (!self.body.is_empty()).then(|| Binary(self.body.clone()))
    }

    /// No body: the operation documents none for its errors.
    #[must_use]
    pub fn no_error_body<E>(&self) -> Option<E> {
        None
    }
}
