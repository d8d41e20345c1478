//! Requests that an API makes to a server of its user: webhooks, callbacks, listeners.
//!
//! [`Incoming`] is such a request before it is a type, [`parse`] finds out which of several messages it
//! is, [`path`] takes paths apart, [`parameter`] reads what is not in the body, [`form`] bodies that are forms,
//! and [`respond`] writes what is sent back. [`pairs`], [`styled`], [`deep`] and [`texts`] are the way from texts to
//! JSON, from which every type is read. Nothing of it knows a web framework.

mod deep;
mod error;
mod form;
mod pairs;
mod parameter;
mod path;
pub(crate) mod respond;
mod styled;
mod texts;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use error::{InboundError, InboundParameter};

use pairs::{FORM, Pairs};

use crate::describe::{Api, Encoding, Method, Operation, ReadAs};
use crate::json::union::{self, Shape};
use crate::json::{FromJson, Node};
use crate::media_type::{is_json, matches};
use crate::response::RawResponse;

/// Bodies are read like those of responses, which name an operation.
static API: Api = Api::new("", "");
static OPERATION: Operation = Operation::new(&API, Method::Post, "", "");

/// What a description says of one message, as far as that tells it apart from others. Only generated code makes
/// such values.
///
/// ```
/// use clientwright_runtime::Message;
///
/// /// Where a listener is to be found, below the URL that was subscribed.
/// fn address(base: &str, message: &Message) -> String {
///     format!("{base}{}", message.path().unwrap_or_default())
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Message {
    name: &'static str,
    method: &'static str,
    /// The path template; empty: the address is not described.
    path: &'static str,
    headers: &'static [(&'static str, &'static [&'static str])],
    /// Headers that need not be there.
    optional_headers: &'static [(&'static str, &'static [&'static str])],
    members: &'static [(&'static [&'static str], &'static [&'static str])],
    body: Option<Shape>,
}

impl Message {
    /// The name in the description.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The method that it is sent with.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The path template; `None` for webhooks and callbacks, whose address the description does not know.
    #[must_use]
    pub fn path(&self) -> Option<&'static str> {
        (!self.path.is_empty()).then_some(self.path)
    }
}

#[doc(hidden)]
impl Message {
    /// A message that nothing but method and path tells apart.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            headers: &[],
            optional_headers: &[],
            members: &[],
            body: None,
        }
    }

    /// Headers that have one of these values.
    #[must_use]
    pub const fn headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.headers = headers;
        self
    }

    /// Headers that have one of these values if they are there.
    #[must_use]
    pub const fn optional_headers(
        mut self,
        headers: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.optional_headers = headers;
        self
    }

    /// Members of the body, by the way to them, that have one of these values.
    #[must_use]
    pub const fn members(
        mut self,
        members: &'static [(&'static [&'static str], &'static [&'static str])],
    ) -> Self {
        self.members = members;
        self
    }

    /// What a JSON body looks like.
    #[must_use]
    pub const fn body(mut self, shape: Shape) -> Self {
        self.body = Some(shape);
        self
    }
}

/// Messages, each with what reads it.
pub type Table<E> = [(
    &'static Message,
    fn(&Incoming<'_>) -> Result<E, InboundError>,
)];

/// A message that a request may be, with what stands for the placeholders of its path.
type Candidate<'m, E> = (
    &'m (
        &'static Message,
        fn(&Incoming<'_>) -> Result<E, InboundError>,
    ),
    Vec<(&'static str, String)>,
);

/// A request that was received, on the way to its type.
pub struct Incoming<'a> {
    method: &'a http::Method,
    /// The path as it was received, without the query.
    path: &'a str,
    /// What stands for the placeholders of the path.
    captured: Vec<(&'static str, String)>,
    /// The query as it was received.
    raw_query: &'a str,
    query: Pairs<'a>,
    content: RawResponse,
}

impl std::fmt::Debug for Incoming<'_> {
    /// Without query, headers and body, which may be secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.content.body().len())
            .finish_non_exhaustive()
    }
}

impl<'a> Incoming<'a> {
    /// A request. `target` is a path with its query, or a whole URL.
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

    /// The same request as one message: its method, its path where it has one, and what tells it apart.
    ///
    /// # Errors
    /// When it is another message.
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

    /// Whether headers and body say nothing against a message.
    fn is_told_by(&self, message: &Message) -> bool {
        let is_there = |(name, _): &(&str, &[&str])| self.content.headers().contains_key(*name);
        let mut optional = message.optional_headers.iter();
        message.headers.iter().all(|it| self.has_header(it))
            && optional.all(|it| !is_there(it) || self.has_header(it))
            && self.has_members(message.members)
    }

    /// Whether a header has one of these values.
    fn has_header(&self, (name, values): &(&str, &[&str])) -> bool {
        let lines = self.content.headers().get_all(*name);
        let mut lines = lines.iter().map(http::HeaderValue::as_bytes);
        lines.any(|line| values.iter().any(|value| value.as_bytes() == line))
    }

    /// How many headers say that it is this message.
    fn telling_headers(&self, message: &Message) -> usize {
        let headers = message.headers.iter().chain(message.optional_headers);
        headers.filter(|it| self.has_header(it)).count()
    }

    /// Those candidates that fit a JSON body best, by what it looks like from outside. That such a body lacks
    /// something or cannot be read is no reason to take it for another message. Messages without a JSON body
    /// are left where no other fits.
    fn best_fitting<'m, E>(&self, candidates: Vec<Candidate<'m, E>>) -> Vec<Candidate<'m, E>> {
        let shapes: Vec<Option<&Shape>> = candidates
            .iter()
            .map(|((message, _), _)| message.body.as_ref())
            .collect();
        let ranks = self
            .content
            .in_json(|root| union::loose_ranks(root, &shapes));
        let Some(ranks) = ranks else {
            return candidates;
        };
        let best = ranks.iter().flatten().min().copied();
        candidates
            .into_iter()
            .zip(ranks)
            .filter(|(((message, _), _), rank)| match best {
                Some(best) => *rank == Some(best),
                None => message.body.is_none(),
            })
            .map(|(candidate, _)| candidate)
            .collect()
    }

    fn has_members(&self, members: &[(&[&str], &[&str])]) -> bool {
        let fits = |root: Node<'_>| {
            members.iter().all(|(way, values)| {
                let found = way.iter().try_fold(root, |node, name| node.get(name));
                let text = found.and_then(|node| node.as_str().map(str::to_owned));
                text.is_some_and(|text| values.contains(&text.as_str()))
            })
        };
        // What is not JSON is reported when it is read.
        members.is_empty() || self.content.in_json(fits).unwrap_or(true)
    }

    /// Which of the media types of a message the body is of. A body that names none is of the first.
    ///
    /// # Errors
    /// When it is of none of them.
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

    /// The media type of the body; empty if the request names none.
    fn media_type(&self) -> &str {
        let found = self.content.headers().get(http::header::CONTENT_TYPE);
        let found = found.and_then(|value| value.to_str().ok());
        found.map_or("", str::trim)
    }

    /// Whether there is a body.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !self.content.body().is_empty()
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is not what `T` promises.
    pub fn json<T: FromJson>(&self) -> Result<T, InboundError> {
        self.content.json().map_err(InboundError::Body)
    }

    /// The body as a form of which nothing is known.
    ///
    /// # Errors
    /// When it is not what `T` promises.
    pub fn form<T: FromJson>(&self) -> Result<T, InboundError> {
        self.form_as(&ReadAs::Object(&[], Some(&ReadAs::Any)), &[])
    }

    /// The body as a form, by what its members are read as and how they are written.
    ///
    /// # Errors
    /// When it is not what `T` promises, or in a charset that is not known.
    pub fn form_as<T: FromJson>(
        &self,
        read_as: &ReadAs,
        encodings: &[Encoding],
    ) -> Result<T, InboundError> {
        let body = self.content.body();
        form::body(body, self.media_type(), *read_as, encodings).map_err(InboundError::Body)
    }

    /// The body as a text.
    ///
    /// # Errors
    /// When it is in a charset that is not known.
    pub fn text(&self) -> Result<String, InboundError> {
        self.content.text().map_err(InboundError::Body)
    }

    /// The body as it is.
    ///
    /// # Errors
    /// Never; the type is that of the other functions.
    pub fn bytes(&self) -> Result<Bytes, InboundError> {
        Ok(self.content.body().clone())
    }
}

/// Finds out which of several messages a request is, and reads it.
///
/// A message whose path is described is recognized by it, the others by their method, and by headers and
/// members of the body that have one of a list of values. Where several are left, the one is taken that the
/// body fits best, as with the alternatives of a union; that it fits several as well is an error.
///
/// # Errors
/// When it is none of them, several, or not what the one promises.
pub fn parse<E>(
    table: &Table<E>,
    method: &http::Method,
    target: &str,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<E, InboundError> {
    let mut incoming = Incoming::new(method, target, headers, body);
    let path = path::normalized(incoming.path);
    let mut here: Vec<_> = table
        .iter()
        .filter(|(message, _)| !message.path.is_empty())
        .filter_map(|entry| Some((entry, path::captured(entry.0.path, &path)?)))
        .collect();
    // A path that is spelled out comes before a template that it fits, too.
    let fewest = here.iter().map(|(_, captured)| captured.len()).min();
    here.retain(|(_, captured)| Some(captured.len()) == fewest);
    if here.is_empty() {
        let elsewhere = table.iter().filter(|(message, _)| message.path.is_empty());
        here = elsewhere.map(|entry| (entry, Vec::new())).collect();
    }
    if here.is_empty() {
        return Err(InboundError::unknown_path(incoming.path));
    }
    let names = |list: &[(&(&'static Message, _), _)]| -> Vec<&'static str> {
        list.iter().map(|((message, _), _)| message.name).collect()
    };
    let allowed: Vec<&'static str> = here.iter().map(|((known, _), _)| known.method).collect();
    here.retain(|((message, _), _)| message.method == method.as_str());
    if here.is_empty() {
        return Err(InboundError::method(method, allowed));
    }
    let expected = names(&here);
    here.retain(|((message, _), _)| incoming.is_told_by(message));
    if here.len() < 2 {
        let Some(((_, read), captured)) = here.pop() else {
            return Err(InboundError::UnknownMessage { expected });
        };
        incoming.captured = captured;
        return read(&incoming);
    }
    let here = incoming.best_fitting(here);
    let expected = names(&here);
    let mut found: Vec<(usize, &'static Message, E)> = Vec::new();
    let mut refused = Vec::new();
    for ((message, read), captured) in here {
        incoming.captured = captured;
        let (unrecognized, event) = union::unrecognized(|| read(&incoming));
        match event {
            Ok(event) => found.push((unrecognized, *message, event)),
            Err(error) => refused.push(error),
        }
    }
    let least = found.iter().map(|(unrecognized, _, _)| *unrecognized).min();
    found.retain(|(unrecognized, _, _)| Some(*unrecognized) == least);
    // What more of its headers speak for.
    let most = found
        .iter()
        .map(|(_, message, _)| incoming.telling_headers(message))
        .max();
    found.retain(|(_, message, _)| Some(incoming.telling_headers(message)) == most);
    match (found.len(), found.pop()) {
        (1, Some((_, _, event))) => Ok(event),
        (_, Some((_, last, _))) => {
            let mut fitting: Vec<&'static str> = found.iter().map(|(_, it, _)| it.name).collect();
            fitting.push(last.name);
            Err(InboundError::Ambiguous { fitting })
        }
        // The error of the only one says more than that it is none.
        (_, None) => Err(match (refused.pop(), refused.is_empty()) {
            (Some(error), true) => error,
            _ => InboundError::UnknownMessage { expected },
        }),
    }
}
