//! Operations and their HTTP methods.

use std::fmt;

use http::method::InvalidMethod;

use super::{Api, IdempotencyKey};

/// An operation of an API, as errors, observers and transports refer to it.
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
    /// The API of the operation.
    pub api: &'static Api,
    /// The `operationId`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/requests/{id}`.
    pub path: &'static str,
    /// Alternatives, each a set of schemes that are all required, with their scopes. Without alternatives, no
    /// credentials are sent; an empty alternative allows anonymous calls.
    pub(crate) security: &'static [&'static [(&'static str, &'static [&'static str])]],
    /// The rate limit that applies to the operation.
    pub rate_limit: Option<&'static str>,
    /// The `Accept` header; if it is empty, none is sent.
    pub accept: &'static str,
    /// The documented success statuses in OpenAPI notation, separated by spaces: `200`, `2XX`, `default`.
    pub(crate) success: &'static str,
    /// The documented error statuses.
    pub(crate) errors: &'static str,
    /// Whether repeating the operation has no further effect.
    pub idempotent: bool,
    /// The header for a key that is the same in each attempt of a call.
    pub idempotency_key: Option<IdempotencyKey>,
    /// The root elements of XML responses, by statuses in OpenAPI notation: present if the types of the
    /// responses do not suffice for reading them.
    #[cfg(feature = "xml")]
    pub(crate) xml: &'static [(&'static str, &'static crate::xml::Item)],
}

impl Operation {
    /// Returns the names of the security schemes of each alternative, all of which it requires. An empty
    /// alternative, or none at all, allows anonymous calls.
    pub fn security_alternatives(
        &self,
    ) -> impl ExactSizeIterator<Item = impl ExactSizeIterator<Item = &'static str>> {
        let alternatives = self.security.iter();
        alternatives.map(|schemes| schemes.iter().map(|(scheme, _)| *scheme))
    }

    /// Returns whether a response with this status is a success: every 2xx, and the documented 1xx and 3xx.
    #[must_use]
    pub fn is_success(&self, status: u16) -> bool {
        match status {
            200..=299 => true,
            100..=199 | 300..=399 => self.documents_success(status),
            _ => false,
        }
    }

    /// Returns whether the status is a documented success, ignoring `default`.
    #[must_use]
    pub fn documents_success(&self, status: u16) -> bool {
        self.success
            .split(' ')
            .any(|documented| documented != "default" && covers(documented, status))
    }

    /// Returns the root element of an XML response with this status, preferring an exact status.
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

    /// Returns whether the status is documented at all.
    #[must_use]
    pub fn documents(&self, status: u16) -> bool {
        self.success
            .split(' ')
            .chain(self.errors.split(' '))
            .any(|documented| covers(documented, status))
    }
}

/// Returns whether a documented status such as `404`, `4XX` or `default` covers this one.
pub(crate) fn covers(documented: &str, status: u16) -> bool {
    match documented.strip_suffix("XX") {
        Some(hundred) => hundred.parse() == Ok(status / 100),
        None => documented == "default" || documented.parse() == Ok(status),
    }
}

/// An HTTP method: one with a field in OpenAPI, or any other.
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
    /// QUERY: a read, like GET, with a body that specifies what to read.
    Query,
    /// Another method, as sent: a case-sensitive HTTP token.
    Other(&'static str),
}

impl Method {
    /// Returns the method as sent.
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

    /// Returns whether HTTP defines the method as idempotent; `false` for [`Method::Other`].
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
