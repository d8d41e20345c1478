//! Recorded requests, for tests to inspect.

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
    /// The id of the operation; `None` for a token request.
    pub operation: Option<&'static str>,
    /// The path template of the operation; empty for a token request.
    pub template: &'static str,
    /// The method.
    pub method: Method,
    /// The complete URL.
    pub url: String,
    /// The headers, including credentials.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The time at which it was sent.
    pub at: Duration,
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.operation.unwrap_or("token");
        write!(f, "Recorded({} {what} at {:?})", self.method, self.at)
    }
}

impl Recorded {
    /// Returns the value of a header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the path, still encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        let after_scheme = self.url.split_once("://").map_or("", |(_, rest)| rest);
        let path = after_scheme.find('/').and_then(|at| after_scheme.get(at..));
        path.and_then(|path| path.split('?').next())
            .unwrap_or_default()
    }

    /// Returns the query, still encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.url.split_once('?').map(|(_, query)| query)
    }

    /// Returns the first query argument with a name, decoded.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<String> {
        url::form_urlencoded::parse(self.query()?.as_bytes())
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// Returns a path argument, decoded.
    #[must_use]
    pub fn path_value(&self, name: &str) -> Option<String> {
        // From the end, so that the path of the base URL is ignored.
        let mut segments = self.path().rsplit('/');
        let placeholder = format!("{{{name}}}");
        let (before, after, segment) = self.template.rsplit('/').find_map(|part| {
            let segment = segments.next()?;
            let (before, after) = part.split_once(&placeholder)?;
            Some((before, after, segment))
        })?;
        let value = segment.strip_prefix(before)?.strip_suffix(after)?;
        // In a path, a plus is not a space.
        let pair = format!("={}", value.replace('+', "%2B"));
        let decoded = url::form_urlencoded::parse(pair.as_bytes())
            .next()?
            .1
            .into_owned();
        Some(decoded)
    }

    /// Reads the body as JSON. Returns `None` if it does not match `T`.
    #[must_use]
    pub fn json<T: FromJson>(&self) -> Option<T> {
        from_slice(&self.body).ok()
    }

    /// Returns the body, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }
}
