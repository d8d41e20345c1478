//! One operation and its parameters.

use std::fmt;

use http::method::InvalidMethod;

use super::{Api, IdempotencyKey};

/// An operation of an API, as errors, observers and transports name it.
///
/// ```
/// use clientwright_runtime::describe::Operation;
///
/// /// A label for metrics that holds no value of a call.
/// fn label(operation: &Operation) -> String {
///     format!("{} {}", operation.method, operation.path)
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The API it belongs to.
    pub api: &'static Api,
    /// Its `operationId`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/requests/{id}`.
    pub path: &'static str,
    /// Alternatives, each a set of schemes that are all needed, with their scopes. Nothing is
    /// sent if there is no alternative; an empty alternative allows anonymous calls.
    pub(crate) security: &'static [&'static [(&'static str, &'static [&'static str])]],
    /// The rate limit it counts towards.
    pub rate_limit: Option<&'static str>,
    /// The `Accept` header; none is sent if it is empty.
    pub accept: &'static str,
    /// The documented statuses of success in the words of OpenAPI, with spaces between them: `200`,
    /// `2XX`, `default`.
    pub(crate) success: &'static str,
    /// The documented statuses of failure.
    pub(crate) errors: &'static str,
    /// Whether doing it twice is as good as doing it once.
    pub idempotent: bool,
    /// Where the server takes a key that is the same in each attempt of a call.
    pub idempotency_key: Option<IdempotencyKey>,
    /// The root elements of answers in XML, by statuses in the words of OpenAPI: said where more than the
    /// types of the answers is read from them.
    #[cfg(feature = "xml")]
    pub(crate) xml: &'static [(&'static str, &'static crate::xml::Item)],
}

impl Operation {
    /// The names of the security schemes of each alternative, all of which it needs. An empty alternative, or none at
    /// all, allows anonymous calls.
    pub fn security_alternatives(
        &self,
    ) -> impl ExactSizeIterator<Item = impl ExactSizeIterator<Item = &'static str>> {
        let alternatives = self.security.iter();
        alternatives.map(|schemes| schemes.iter().map(|(scheme, _)| *scheme))
    }

    /// Whether an answer with this status is a success: every 2xx, and what is documented of 3xx.
    #[must_use]
    pub fn is_success(&self, status: u16) -> bool {
        match status {
            200..=299 => true,
            100..=199 | 300..=399 => self.documents_success(status),
            _ => false,
        }
    }

    /// Whether the status is one of the documented successes, a default aside.
    #[must_use]
    pub fn documents_success(&self, status: u16) -> bool {
        self.success
            .split(' ')
            .any(|documented| documented != "default" && covers(documented, status))
    }

    /// The root element of an answer in XML with this status, an exact status before others.
    #[cfg(feature = "xml")]
    pub(crate) fn xml_root(&self, status: u16) -> Option<&'static crate::xml::Item> {
        let mut roots: Vec<_> = self.xml.iter().collect();
        roots.sort_by_key(|(documented, _)| match *documented {
            "default" => 2,
            range if range.ends_with("XX") => 1,
            _ => 0,
        });
        let mut fitting = roots.into_iter();
        let (_, root) = fitting.find(|(documented, _)| covers(documented, status))?;
        Some(root)
    }

    /// Whether the status is documented at all.
    #[must_use]
    pub fn documents(&self, status: u16) -> bool {
        self.success
            .split(' ')
            .chain(self.errors.split(' '))
            .any(|documented| covers(documented, status))
    }
}

/// Whether a documented status such as `404`, `4XX` or `default` stands for this one.
pub(crate) fn covers(documented: &str, status: u16) -> bool {
    match documented.strip_suffix("XX") {
        Some(hundred) => hundred.parse() == Ok(status / 100),
        None => documented == "default" || documented.parse() == Ok(status),
    }
}

/// The HTTP methods that OpenAPI has a place for, and any other.
///
/// ```
/// use clientwright_runtime::Method;
///
/// assert_eq!(Method::Get.as_str(), "GET");
/// assert!(Method::Put.is_idempotent() && !Method::Post.is_idempotent());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
    /// TRACE
    Trace,
    /// QUERY: reads, as GET does, with a body that says what.
    Query,
    /// Another method, as it is sent: a token of HTTP, in which case matters.
    Other(&'static str),
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(token) => token,
        }
    }

    /// Whether HTTP itself says that doing it twice is as good as doing it once; of
    /// [`Method::Other`] it says nothing.
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }

    pub(crate) fn to_http(self) -> Result<http::Method, InvalidMethod> {
        Ok(match self {
            Self::Get => http::Method::GET,
            Self::Put => http::Method::PUT,
            Self::Post => http::Method::POST,
            Self::Delete => http::Method::DELETE,
            Self::Options => http::Method::OPTIONS,
            Self::Head => http::Method::HEAD,
            Self::Patch => http::Method::PATCH,
            Self::Trace => http::Method::TRACE,
            Self::Query | Self::Other(_) => http::Method::from_bytes(self.as_str().as_bytes())?,
        })
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
