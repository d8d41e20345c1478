//! One operation and its parameters.

use std::fmt;

use http::method::InvalidMethod;

use super::{Api, IdempotencyKey, IdempotencyKeyFormat};

/// An operation of an API.
#[derive(Debug)]
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
    pub security: &'static [&'static [(&'static str, &'static [&'static str])]],
    /// The rate limit it counts towards.
    pub rate_limit: Option<&'static str>,
    /// The `Accept` header; none is sent if it is empty.
    pub accept: &'static str,
    /// The documented statuses of success in the words of OpenAPI, with spaces between them: `200`,
    /// `2XX`, `default`.
    pub success: &'static str,
    /// The documented statuses of failure.
    pub errors: &'static str,
    /// Whether doing it twice is as good as doing it once.
    pub idempotent: bool,
    /// Where the server takes a key that is the same in each attempt of a call.
    pub idempotency_key: Option<IdempotencyKey>,
}

impl Operation {
    /// An operation without credentials, limit and documented answers; it
    /// accepts JSON and is as idempotent as its method.
    #[must_use]
    pub const fn new(
        api: &'static Api,
        method: Method,
        path: &'static str,
        id: &'static str,
    ) -> Self {
        Self {
            api,
            id,
            method,
            path,
            security: &[],
            rate_limit: None,
            accept: "application/json",
            success: "",
            errors: "",
            idempotent: method.is_idempotent(),
            idempotency_key: None,
        }
    }

    /// With documented statuses of success and of failure.
    #[must_use]
    pub const fn answers(mut self, success: &'static str, errors: &'static str) -> Self {
        self.success = success;
        self.errors = errors;
        self
    }

    /// With alternatives of schemes, see [`Operation::security`].
    #[must_use]
    pub const fn security(
        mut self,
        security: &'static [&'static [(&'static str, &'static [&'static str])]],
    ) -> Self {
        self.security = security;
        self
    }

    /// Counting towards a rate limit.
    #[must_use]
    pub const fn rate_limit(mut self, name: &'static str) -> Self {
        self.rate_limit = Some(name);
        self
    }

    /// With another `Accept` header; an empty one is not sent.
    #[must_use]
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// With another idempotency than its method has.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// With a key in that header, which is made once for each call: so the operation may be repeated.
    #[must_use]
    pub const fn idempotency_key(
        mut self,
        header: &'static str,
        format: IdempotencyKeyFormat,
    ) -> Self {
        self.idempotency_key = Some(IdempotencyKey::new(header, format));
        self.idempotent = true;
        self
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
fn covers(documented: &str, status: u16) -> bool {
    match documented.strip_suffix("XX") {
        Some(hundred) => hundred.parse() == Ok(status / 100),
        None => documented == "default" || documented.parse() == Ok(status),
    }
}

/// The HTTP methods that OpenAPI has a place for, and any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// A parameter and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether each element of an array or object is written as a parameter of its own.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 stay as they are (query only).
    pub allow_reserved: bool,
    /// Whether the value is written as JSON (`content: application/json`).
    pub json: bool,
    /// Whether an empty value may be sent (query only).
    pub allow_empty: bool,
}

impl Parameter {
    /// A parameter in the path with the defaults of OpenAPI.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::simple(name, Location::Path)
    }

    /// A parameter in the query with the defaults of OpenAPI.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::form(name, Location::Query)
    }

    /// A parameter in a header with the defaults of OpenAPI.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::simple(name, Location::Header)
    }

    /// A parameter in a cookie with the defaults of OpenAPI.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::form(name, Location::Cookie)
    }

    /// A parameter that is the whole query string: an object as the pairs of a form, any other value
    /// as its text. The name is not sent.
    #[must_use]
    pub const fn query_string(name: &'static str) -> Self {
        Self::form(name, Location::QueryString)
    }

    const fn simple(name: &'static str, location: Location) -> Self {
        Self {
            name,
            location,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            json: false,
            allow_empty: false,
        }
    }

    const fn form(name: &'static str, location: Location) -> Self {
        Self {
            style: Style::Form,
            explode: true,
            ..Self::simple(name, location)
        }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
    /// It is the whole query string.
    QueryString,
}

/// How OpenAPI writes the value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b` — paths and headers.
    Simple,
    /// `.a.b` — paths.
    Label,
    /// `;p=a,b` — paths.
    Matrix,
    /// `p=a,b` or `p=a&p=b` — queries and cookies.
    Form,
    /// `p=a%20b` — queries.
    SpaceDelimited,
    /// `p=a%7Cb` — queries.
    PipeDelimited,
    /// `p[x]=a&p[y]=b` — queries.
    DeepObject,
    /// `p=a%09b` — queries and forms of Swagger 2.0.
    TabDelimited,
    /// `p=a; p=b`, not percent-encoded — cookies.
    Cookie,
    /// `p=x%3Da%26y%3Db`: the value is a form of its own (`content:
    /// application/x-www-form-urlencoded`).
    FormContent,
}

/// How a member of a form body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    /// The name of the member.
    pub name: &'static str,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether each element is written as a pair of its own.
    pub explode: bool,
    /// Whether reserved characters of RFC 3986 stay as they are.
    pub allow_reserved: bool,
}

/// How a part of a multipart body is written, where its value alone does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartEncoding {
    /// The name of the member that becomes the part.
    pub name: &'static str,
    /// The media type.
    pub content_type: Option<&'static str>,
    /// How arrays and objects are written, as in a query; and whether each element is a part of its
    /// own.
    pub style: Option<(Style, bool)>,
}

impl PartEncoding {
    /// A part that is written as its value says.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            content_type: None,
            style: None,
        }
    }

    /// Of this media type.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// In a style of query parameters.
    #[must_use]
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = Some((style, explode));
        self
    }
}
