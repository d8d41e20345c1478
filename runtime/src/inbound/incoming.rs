//! Requests before they are read as a type.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::error::InboundError;
use super::message::Message;
use super::pairs::{FORM, Pairs};
use super::{form, path};
use crate::describe::{Api, Encoding, Method, Operation, ReadAs};
use crate::json::{FromJson, Node};
use crate::media_type::{is_json, matches};
use crate::response::RawResponse;

/// Bodies are read like those of responses, which require an operation.
pub(super) static API: Api = Api::new("", "");
pub(super) static OPERATION: Operation = Operation::new(&API, Method::Post, "", "");

/// A received request that has not been read as a type yet.
pub struct Incoming<'a> {
    pub(super) method: &'a http::Method,
    /// The path as received, without the query.
    pub(super) path: &'a str,
    /// The values of the placeholders in the path.
    pub(super) captured: Vec<(&'static str, String)>,
    /// The query as received.
    pub(super) raw_query: &'a str,
    pub(super) query: Pairs<'a>,
    pub(super) content: RawResponse,
}

impl std::fmt::Debug for Incoming<'_> {
    /// Omits query, headers and body, which may be secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.content.body().len())
            .finish_non_exhaustive()
    }
}

impl<'a> Incoming<'a> {
    /// Creates a request. `target` is a path with its query, or a whole URL.
    #[must_use]
    pub fn new(
        method: &'a http::Method,
        target: &'a str,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Self {
        let (path, query) = path::split(target);
        Self {
            method,
            path,
            captured: Vec::new(),
            raw_query: query,
            query: Pairs::of_form(query.as_bytes(), FORM),
            content: RawResponse::new(&OPERATION, StatusCode::OK, headers.clone(), body),
        }
    }

    /// Checks that the request is one message: its method, its path if it has one, and its distinguishing
    /// values.
    ///
    /// # Errors
    /// Returns an error if it is another message.
    pub fn as_message(mut self, message: &'static Message) -> Result<Self, InboundError> {
        if !message.path.is_empty() {
            self.captured = path::captured(message.path, &path::normalized(self.path))
                .ok_or_else(|| InboundError::unknown_path(self.path))?;
        }
        if self.method.as_str() != message.method {
            return Err(InboundError::method(self.method, vec![message.method]));
        }
        match self.is_told_by(message) {
            true => Ok(self),
            false => Err(InboundError::UnknownMessage {
                expected: vec![message.name],
            }),
        }
    }

    /// Returns whether headers and body are consistent with a message.
    pub(super) fn is_told_by(&self, message: &Message) -> bool {
        let is_there = |(name, _): &(&str, &[&str])| self.content.headers().contains_key(*name);
        let mut optional = message.optional_headers.iter();
        message.headers.iter().all(|it| self.has_header(it))
            && optional.all(|it| !is_there(it) || self.has_header(it))
            && self.has_members(message.members)
    }

    /// Returns whether a header has one of these values.
    fn has_header(&self, (name, values): &(&str, &[&str])) -> bool {
        let lines = self.content.headers().get_all(*name);
        let mut lines = lines.iter().map(http::HeaderValue::as_bytes);
        lines.any(|line| values.iter().any(|value| value.as_bytes() == line))
    }

    /// Returns the number of headers that indicate this message.
    pub(super) fn telling_headers(&self, message: &Message) -> usize {
        let headers = message.headers.iter().chain(message.optional_headers);
        headers.filter(|it| self.has_header(it)).count()
    }

    fn has_members(&self, members: &[(&[&str], &[&str])]) -> bool {
        let fits = |root: Node<'_>| {
            members.iter().all(|(way, values)| {
                let found = way.iter().try_fold(root, |node, name| node.get(name));
                let text = found.and_then(|node| node.as_str().map(str::to_owned));
                text.is_some_and(|text| values.contains(&text.as_str()))
            })
        };
        // A body that is not JSON is reported when it is read.
        members.is_empty() || self.content.in_json(fits).unwrap_or(true)
    }

    /// Returns which of the media types of a message the body has. A body without one has the first.
    ///
    /// # Errors
    /// Returns an error if the body has none of them.
    pub fn content(&self, expected: &'static [&'static str]) -> Result<usize, InboundError> {
        let found = self.media_type();
        if found.is_empty() {
            return Ok(0);
        }
        let exact = expected.iter().position(|known| matches(found, known));
        let like = || {
            is_json(found)
                .then(|| expected.iter().position(|known| is_json(known)))
                .flatten()
        };
        exact.or_else(like).ok_or_else(|| InboundError::MediaType {
            expected,
            found: found.to_owned(),
        })
    }

    /// Returns the media type of the body; empty if the request has none.
    fn media_type(&self) -> &str {
        let found = self.content.headers().get(http::header::CONTENT_TYPE);
        let found = found.and_then(|value| value.to_str().ok());
        found.map_or("", str::trim)
    }

    /// Returns whether there is a body.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !self.content.body().is_empty()
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// Returns an error if the body does not match `T`.
    pub fn json<T: FromJson>(&self) -> Result<T, InboundError> {
        self.content.json().map_err(InboundError::Body)
    }

    /// Reads the body as a form without a description.
    ///
    /// # Errors
    /// Returns an error if the body does not match `T`.
    pub fn form<T: FromJson>(&self) -> Result<T, InboundError> {
        self.form_as(&ReadAs::Object(&[], Some(&ReadAs::Any)), &[])
    }

    /// Reads the body as a form, given the types of its members and their encodings.
    ///
    /// # Errors
    /// Returns an error if the body does not match `T`, or is in an unknown charset.
    pub fn form_as<T: FromJson>(
        &self,
        read_as: &ReadAs,
        encodings: &[Encoding],
    ) -> Result<T, InboundError> {
        let body = self.content.body();
        form::body(body, self.media_type(), *read_as, encodings).map_err(InboundError::Body)
    }

    /// Reads the body as text.
    ///
    /// # Errors
    /// Returns an error if the body is in an unknown charset.
    pub fn text(&self) -> Result<String, InboundError> {
        self.content.text().map_err(InboundError::Body)
    }

    /// Returns the body unchanged.
    ///
    /// # Errors
    /// Never fails; the type is consistent with the other methods.
    pub fn bytes(&self) -> Result<Bytes, InboundError> {
        Ok(self.content.body().clone())
    }
}
