//! What holds for all operations of an API.

use std::time::Duration;

/// An API, as [`Client::api`](crate::Client::api) tells it.
///
/// ```
/// use clientwright_runtime::describe::Api;
///
/// fn about(api: &Api) -> String {
///     let servers: Vec<&str> = api.servers.iter().map(|server| server.url).collect();
///     format!("{} {}, served from {}", api.name, api.version, servers.join(" or "))
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Api {
    /// Its name, for people.
    pub name: &'static str,
    /// The version of its description.
    pub version: &'static str,
    /// The generated crate.
    pub package: &'static str,
    /// The version of the generated crate.
    pub package_version: &'static str,
    /// Where it is served; the first is the default.
    pub servers: &'static [Server],
    /// Where operations are served that have servers of their own.
    pub own_servers: &'static [OwnServers],
    /// The ways to prove who calls.
    pub security_schemes: &'static [SecurityScheme],
    /// How often it may be called.
    pub rate_limits: &'static [RateLimit],
    /// Id and path template of each operation, against which settings that name one are checked;
    /// empty if they are not listed.
    pub(crate) operations: &'static [(&'static str, &'static str)],
    /// What its error answers look like.
    pub errors: ErrorConventions,
}

impl Api {
    /// The id and the path template of each operation.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        self.operations.iter().copied()
    }
}

/// Operations that are served from elsewhere than the API.
#[derive(Debug)]
#[non_exhaustive]
pub struct OwnServers {
    /// The ids of the operations.
    pub operations: &'static [&'static str],
    /// Where they are served; the first is the default.
    pub servers: &'static [Server],
}

/// A place an API is served from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Server {
    /// Its name; `""` if it has none.
    pub name: &'static str,
    /// The base URL, with `{name}` for each variable. That of an operation may be relative to that
    /// of the API.
    pub url: &'static str,
    /// What the server is for.
    pub description: &'static str,
    /// The variables in the URL.
    pub variables: &'static [ServerVariable],
}

/// A part of a base URL that the consumer may choose.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServerVariable {
    /// The name between the braces.
    pub name: &'static str,
    /// The value if none is chosen.
    pub default: &'static str,
    /// The only values allowed; empty if any is.
    pub values: &'static [&'static str],
    /// What it means.
    pub description: &'static str,
}

/// A named way to prove who calls.
#[derive(Debug)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The name operations refer to.
    pub name: &'static str,
    /// The way.
    pub kind: SecurityKind,
}

/// The ways to prove who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityKind {
    /// OAuth 2.0, client credentials grant.
    #[non_exhaustive]
    OAuth2ClientCredentials {
        /// Where tokens come from: a URL, or a path below the base URL.
        token_url: &'static str,
        /// The scopes the description names; an operation asks for those that it needs.
        scopes: &'static [&'static str],
    },
    /// OAuth 2.0 with other flows, or several.
    OAuth2(OAuth2Flows),
    /// OpenID Connect: the authorization server describes itself at this URL.
    OpenIdConnect(&'static str),
    /// `Authorization: Bearer …` with a token of the consumer.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization` with this name before the credentials: another scheme of HTTP authentication.
    Http(&'static str),
    /// A key in the header of this name.
    ApiKeyHeader(&'static str),
    /// A key in the query parameter of this name.
    ApiKeyQuery(&'static str),
    /// A key in the cookie of this name.
    ApiKeyCookie(&'static str),
    /// A client certificate of the TLS connection.
    MutualTls,
}

impl SecurityKind {
    /// Whether its credential is an access token.
    pub(crate) fn takes_tokens(self) -> bool {
        matches!(
            self,
            Self::OAuth2ClientCredentials { .. }
                | Self::OAuth2(_)
                | Self::OpenIdConnect(_)
                | Self::Bearer
        )
    }

    /// Its credential in words, with the method of the builder that takes it.
    pub(crate) fn how_to_supply(self) -> &'static str {
        match self {
            Self::OAuth2ClientCredentials { .. } => {
                "OAuth 2.0 client id and secret, set with `client_credentials`"
            }
            Self::OAuth2(_) => "OAuth 2.0 access token, set with `token` or `credential`",
            Self::OpenIdConnect(_) => {
                "OpenID Connect client id and secret, set with `client_credentials`"
            }
            Self::Bearer => "bearer token, set with `token`",
            Self::Basic => "user and password, set with `basic`",
            Self::Http(_) => "HTTP authentication, set with `http`",
            Self::ApiKeyHeader(_) | Self::ApiKeyQuery(_) | Self::ApiKeyCookie(_) => {
                "API key, set with `api_key`"
            }
            Self::MutualTls => "client certificate, set with `certificate`",
        }
    }
}

/// The URLs of the flows of OAuth 2.0 that a description has: each a URL, or a path below the base
/// URL.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuth2Flows {
    /// Where tokens come from, for client credentials.
    pub(crate) client_credentials: Option<&'static str>,
    /// Where a person logs in, and where tokens come from afterwards.
    pub(crate) authorization_code: Option<(&'static str, &'static str)>,
    /// Where a code for another device comes from, and where tokens come from afterwards.
    pub(crate) device_code: Option<(&'static str, &'static str)>,
    /// Where refresh tokens of authorization codes are redeemed, if that is elsewhere.
    pub(crate) authorization_code_refresh: Option<&'static str>,
    /// Where refresh tokens of device codes are redeemed, if that is elsewhere.
    pub(crate) device_code_refresh: Option<&'static str>,
    /// Where refresh tokens of the only flow are redeemed, if that is elsewhere.
    pub(crate) refresh: Option<&'static str>,
}

/// How often operations may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The name operations refer to.
    pub name: &'static str,
    /// How many requests …
    pub requests: u32,
    /// … in each such time.
    pub per: Duration,
}

/// What the error answers of an API look like.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorConventions {
    /// JSON pointer to the error code in an error body; `""` if there is none.
    pub code: &'static str,
    /// JSON pointer to the message; `""` if there is none.
    pub message: &'static str,
    /// JSON pointer to the longer description; `""` if there is none.
    pub description: &'static str,
    /// The header that names the request, to quote to support; `""` if there is none.
    pub request_id: &'static str,
    /// The answers that ask for a new token.
    pub expired_token: &'static [ErrorMatch],
    /// The answers that ask for fewer requests. What is not idempotent is repeated only after one
    /// that is the API's own: with its code, or a 429 with a JSON object.
    pub throttled: &'static [ErrorMatch],
    /// The answers that say the server did nothing. What is not idempotent is repeated only after
    /// one with the API's code: a proxy's 503 proves nothing.
    pub unavailable: &'static [ErrorMatch],
    /// Status, code and what they mean.
    pub(crate) names: &'static [(u16, &'static str, &'static str)],
}

impl ErrorConventions {
    /// The conventions of HTTP alone: 429 is throttled, 503 unavailable, 401 an expired token.
    pub const HTTP: Self = Self {
        code: "",
        message: "",
        description: "",
        request_id: "",
        expired_token: &[ErrorMatch {
            status: 401,
            code: "",
        }],
        throttled: &[ErrorMatch {
            status: 429,
            code: "",
        }],
        unavailable: &[ErrorMatch {
            status: 503,
            code: "",
        }],
        names: &[],
    };

    /// What a status and a code mean, if the description says so.
    #[must_use]
    pub fn meaning(&self, status: u16, code: &str) -> Option<&'static str> {
        self.names
            .iter()
            .find(|(s, c, _)| *s == status && *c == code)
            .map(|(_, _, meaning)| *meaning)
    }
}

/// An error response, identified by its status and its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMatch {
    /// The HTTP status.
    pub status: u16,
    /// The code in the body; `""` for any.
    pub code: &'static str,
}

impl ErrorMatch {
    /// Whether an answer is meant.
    #[must_use]
    pub fn matches(&self, status: u16, code: Option<&str>) -> bool {
        self.status == status && (self.code.is_empty() || code == Some(self.code))
    }
}
