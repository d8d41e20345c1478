//! Properties of a whole API.

use std::time::Duration;

/// An API, as returned by [`Client::api`](crate::Client::api).
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
    /// The name of the API, for people.
    pub name: &'static str,
    /// The version of the description.
    pub version: &'static str,
    /// The name of the generated crate.
    pub package: &'static str,
    /// The version of the generated crate.
    pub package_version: &'static str,
    /// The servers; the first is the default.
    pub servers: &'static [Server],
    /// The servers of operations that have separate ones.
    pub own_servers: &'static [OwnServers],
    /// The authentication schemes.
    pub security_schemes: &'static [SecurityScheme],
    /// The rate limits.
    pub rate_limits: &'static [RateLimit],
    /// The id and path template of each operation, against which settings that name one are checked; empty if
    /// they are not listed.
    pub(crate) operations: &'static [(&'static str, &'static str)],
    /// The form of its error responses.
    pub errors: ErrorConventions,
}

impl Api {
    /// Returns the id and the path template of each operation.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        self.operations.iter().copied()
    }
}

/// Operations whose servers differ from those of the API.
#[derive(Debug)]
#[non_exhaustive]
pub struct OwnServers {
    /// The ids of the operations.
    pub operations: &'static [&'static str],
    /// Their servers; the first is the default.
    pub servers: &'static [Server],
}

/// A server of an API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Server {
    /// The name of the server; `""` if it has none.
    pub name: &'static str,
    /// The base URL, with `{name}` for each variable. The URL of an operation may be relative to that of the
    /// API.
    pub url: &'static str,
    /// The purpose of the server.
    pub description: &'static str,
    /// The variables in the URL.
    pub variables: &'static [ServerVariable],
}

/// A variable part of a base URL.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServerVariable {
    /// The name between the braces.
    pub name: &'static str,
    /// The default value.
    pub default: &'static str,
    /// The allowed values; empty if any is allowed.
    pub values: &'static [&'static str],
    /// The description of the variable.
    pub description: &'static str,
}

/// A named authentication scheme.
#[derive(Debug)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The name that operations refer to.
    pub name: &'static str,
    /// The kind of the scheme.
    pub kind: SecurityKind,
}

/// The kinds of authentication schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityKind {
    /// OAuth 2.0, client credentials grant.
    #[non_exhaustive]
    OAuth2ClientCredentials {
        /// The endpoint that issues tokens: a URL, or a path below the base URL.
        token_url: &'static str,
        /// The scopes in the description; an operation requests those that it needs.
        scopes: &'static [&'static str],
    },
    /// OAuth 2.0 with other flows, or several.
    OAuth2(OAuth2Flows),
    /// OpenID Connect: the URL of the authorization server's metadata.
    OpenIdConnect(&'static str),
    /// `Authorization: Bearer …` with a token from the consumer.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// Another scheme of HTTP authentication: `Authorization` with this name before the credentials.
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
    /// Returns whether the credential is an access token.
    pub(crate) fn takes_tokens(self) -> bool {
        matches!(
            self,
            Self::OAuth2ClientCredentials { .. }
                | Self::OAuth2(_)
                | Self::OpenIdConnect(_)
                | Self::Bearer
        )
    }

    /// Describes the credential, and the method of the builder that takes it.
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

/// The URLs of the OAuth 2.0 flows in a description: each a URL, or a path below the base URL.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuth2Flows {
    /// The token endpoint for client credentials.
    pub(crate) client_credentials: Option<&'static str>,
    /// The endpoint where a person logs in, and the token endpoint.
    pub(crate) authorization_code: Option<(&'static str, &'static str)>,
    /// The endpoint that issues device codes, and the token endpoint.
    pub(crate) device_code: Option<(&'static str, &'static str)>,
    /// The endpoint that redeems refresh tokens of authorization codes, if it is not the token endpoint.
    pub(crate) authorization_code_refresh: Option<&'static str>,
    /// The endpoint that redeems refresh tokens of device codes, if it is not the token endpoint.
    pub(crate) device_code_refresh: Option<&'static str>,
    /// The endpoint that redeems refresh tokens of the only flow, if it is not the token endpoint.
    pub(crate) refresh: Option<&'static str>,
}

/// A limit on the rate of calls of operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The name that operations refer to.
    pub name: &'static str,
    /// The number of requests in each period.
    pub requests: u32,
    /// The duration of a period.
    pub per: Duration,
}

/// The form of the error responses of an API.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorConventions {
    /// JSON pointer to the error code in an error body; `""` if there is none.
    pub code: &'static str,
    /// JSON pointer to the message; `""` if there is none.
    pub message: &'static str,
    /// JSON pointer to the longer description; `""` if there is none.
    pub description: &'static str,
    /// The header with the id of the request, to quote to support; `""` if there is none.
    pub request_id: &'static str,
    /// The responses that require a new token.
    pub expired_token: &'static [ErrorMatch],
    /// The responses that require fewer requests. A request that is not idempotent is repeated only after a
    /// response of the API itself: one with its code, or a 429 with a JSON object.
    pub throttled: &'static [ErrorMatch],
    /// The responses that state that the server did nothing. A request that is not idempotent is repeated
    /// only after one with the API's code: a proxy's 503 proves nothing.
    pub unavailable: &'static [ErrorMatch],
    /// Status, code and meaning.
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

    /// Returns the documented meaning of a status and a code.
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
    /// Returns whether a response matches.
    #[must_use]
    pub fn matches(&self, status: u16, code: Option<&str>) -> bool {
        self.status == status && (self.code.is_empty() || code == Some(self.code))
    }
}
