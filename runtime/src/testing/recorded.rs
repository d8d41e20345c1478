//! What was sent, for a test to look at.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use crate::describe::Method;
use crate::json::{FromJson, from_slice};

/// A request that was sent.
///
/// ```
/// use clientwright_runtime::Value;
/// use clientwright_runtime::testing::Recorded;
///
/// fn is_order_of(request: &Recorded, customer: &str) -> bool {
///     request.path() == "/orders"
///         && request.header("authorization").is_some()
///         && request.json::<Value>().is_some_and(|body| body["customer"] == customer)
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The id of the operation; none for a token request.
    pub operation: Option<&'static str>,
    /// The path template of the operation; empty for a token request.
    pub template: &'static str,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// When it was sent.
    pub at: Duration,
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.operation.unwrap_or("token");
        write!(f, "Recorded({} {what} at {:?})", self.method, self.at)
    }
}

impl Recorded {
    /// The value of a header, if it is a text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The path, still encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        let after_scheme = self.url.split_once("://").map_or("", |(_, rest)| rest);
        let path = after_scheme.find('/').and_then(|at| after_scheme.get(at..));
        path.and_then(|path| path.split('?').next())
            .unwrap_or_default()
    }

    /// The query, still encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.url.split_once('?').map(|(_, query)| query)
    }

    /// An argument in the query, decoded; the first one of that name.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.query()?.as_bytes())
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// An argument in the path, decoded.
    #[must_use]
    pub fn path_value(&self, name: &str) -> Option<String> {
        // From the end: what the base URL has before the template does not matter.
        let mut segments = self.path().rsplit('/');
        let placeholder = format!("{{{name}}}");
        let (before, after, segment) = self.template.rsplit('/').find_map(|part| {
            let segment = segments.next()?;
            let (before, after) = part.split_once(&placeholder)?;
            Some((before, after, segment))
        })?;
        let value = segment.strip_prefix(before)?.strip_suffix(after)?;
        // A plus is a plus in a path.
        let pair = format!("={}", value.replace('+', "%2B"));
        let decoded = url::form_urlencoded::parse(pair.as_bytes())
            .next()?
            .1
            .into_owned();
        Some(decoded)
    }

    /// The body as JSON; none if it is not.
    #[must_use]
    pub fn json<T: FromJson>(&self) -> Option<T> {
        from_slice(&self.body).ok()
    }

    /// The body, if it is a text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }
}
