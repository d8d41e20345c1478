//! Access to an API: servers, credentials, rate limits and error conventions.

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Server {
    /// Its name; empty if it has none.
    pub name: String,
    /// The URL with `{variables}`.
    pub url: String,
    /// Description.
    pub description: String,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVariable {
    /// The name.
    pub name: String,
    /// The default value.
    pub default: String,
    /// The allowed values; empty if any value is allowed.
    pub values: Vec<String>,
    /// Description.
    pub description: String,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: SecurityKind,
    /// Description.
    pub description: Option<String>,
}

/// Kinds of security schemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// OAuth 2.0 client credentials.
    ClientCredentials {
        /// The token endpoint.
        token_url: String,
        /// All scopes.
        scopes: Vec<String>,
    },
    /// OAuth 2.0 with other flows, or several.
    OAuth2(OAuth2Flows),
    /// OpenID Connect, with the discovery URL.
    OpenIdConnect(String),
    /// A bearer token that the caller supplies.
    Bearer,
    /// HTTP Basic.
    Basic,
    /// Another scheme of HTTP authentication, by name.
    Http(String),
    /// An API key in a header.
    ApiKeyHeader(String),
    /// An API key in the query.
    ApiKeyQuery(String),
    /// An API key in a cookie.
    ApiKeyCookie(String),
    /// A client certificate.
    MutualTls,
}

impl SecurityKind {
    /// Whether the client obtains tokens with a client id and a secret.
    #[must_use]
    pub fn takes_client(&self) -> bool {
        match self {
            Self::ClientCredentials { .. } | Self::OpenIdConnect(_) => true,
            Self::OAuth2(flows) => flows.client_credentials.is_some(),
            _ => false,
        }
    }
}

/// The OAuth 2.0 flows of a scheme, by their URLs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuth2Flows {
    /// The token endpoint for client credentials.
    pub client_credentials: Option<String>,
    /// The authorization endpoint, where users log in, and the token endpoint.
    pub authorization_code: Option<(String, String)>,
    /// The device authorization endpoint and the token endpoint.
    pub device_code: Option<(String, String)>,
    /// The refresh endpoint for tokens of authorization codes, if it is a separate one.
    pub authorization_code_refresh: Option<String>,
    /// The refresh endpoint for tokens of device codes, if it is a separate one.
    pub device_code_refresh: Option<String>,
}

/// One alternative of `security`: schemes and scopes.
pub type Requirement = Vec<(String, Vec<String>)>;

/// A rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The name; operations with the same name share the limit.
    pub name: String,
    /// The number of requests …
    pub requests: u32,
    /// … per this number of milliseconds.
    pub per_ms: u64,
    /// Whether it applies to all operations that do not name their own.
    pub global: bool,
}

/// Conventions for errors of the API (`x-error-conventions`).
#[derive(Clone, Debug, Default)]
pub struct ErrorConventions {
    /// JSON pointer to the code in an error body; empty if there is none.
    pub code: String,
    /// JSON pointer to the message.
    pub message: String,
    /// JSON pointer to the longer description.
    pub description: String,
    /// The header with the request id.
    pub request_id: String,
    /// Responses that require a new token and a retry.
    pub expired_token: Vec<ErrorMatch>,
    /// Responses that mean too many requests; the request was not executed.
    pub throttled: Vec<ErrorMatch>,
    /// Responses that mean unavailable; the request was not executed.
    pub unavailable: Vec<ErrorMatch>,
    /// Status, code, meaning.
    pub codes: Vec<(u16, String, String)>,
    /// Whether this is inferred from the schemas of errors because the document has no conventions.
    pub inferred: bool,
}

/// A status and a code in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorMatch {
    /// The status.
    pub status: u16,
    /// The code; empty if any code matches.
    pub code: String,
}
