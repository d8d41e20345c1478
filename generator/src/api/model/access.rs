//! How an API is reached: servers, credentials, limits, and what its errors look like.

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Server {
    /// Its name; empty: none.
    pub name: String,
    /// URL with `{variables}`.
    pub url: String,
    /// Description.
    pub description: String,
    /// Variables: name, default, allowed values, description.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its default.
    pub default: String,
    /// Allowed values; empty: any.
    pub values: Vec<String>,
    /// Description.
    pub description: String,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SecurityKind,
    /// Description.
    pub description: Option<String>,
}

/// Kinds of security schemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// OAuth 2.0 client credentials.
    ClientCredentials {
        /// Token endpoint.
        token_url: String,
        /// All scopes.
        scopes: Vec<String>,
    },
    /// OAuth 2.0 with other flows, or several.
    OAuth2(OAuth2Flows),
    /// OpenID Connect: where the server describes itself.
    OpenIdConnect(String),
    /// A bearer token that the caller supplies.
    Bearer,
    /// HTTP Basic.
    Basic,
    /// Another scheme of HTTP authentication: its name.
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
    /// Whether the client obtains tokens with an id and a secret.
    #[must_use]
    pub fn takes_client(&self) -> bool {
        match self {
            Self::ClientCredentials { .. } | Self::OpenIdConnect(_) => true,
            Self::OAuth2(flows) => flows.client_credentials.is_some(),
            _ => false,
        }
    }
}

/// The flows of OAuth 2.0 that a scheme has, by their URLs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuth2Flows {
    /// Token endpoint for client credentials.
    pub client_credentials: Option<String>,
    /// Where a person logs in, and the token endpoint.
    pub authorization_code: Option<(String, String)>,
    /// Where a code for another device comes from, and the token endpoint.
    pub device_code: Option<(String, String)>,
    /// Where refresh tokens of authorization codes are redeemed, if that is elsewhere.
    pub authorization_code_refresh: Option<String>,
    /// Where refresh tokens of device codes are redeemed, if that is elsewhere.
    pub device_code_refresh: Option<String>,
}

/// One alternative of `security`: scheme and scopes.
pub type Requirement = Vec<(String, Vec<String>)>;

/// A rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Its name; operations that share a name share the limit.
    pub name: String,
    /// Requests …
    pub requests: u32,
    /// … per so many milliseconds.
    pub per_ms: u64,
    /// Whether it holds for all operations that name none of their own.
    pub global: bool,
}

/// What errors look like on this API (`x-error-conventions`).
#[derive(Clone, Debug, Default)]
pub struct ErrorConventions {
    /// JSON pointer to the code in an error body; empty: none.
    pub code: String,
    /// JSON pointer to the message.
    pub message: String,
    /// JSON pointer to the longer description.
    pub description: String,
    /// Header with the id of the request.
    pub request_id: String,
    /// Answers that mean: get a new token and repeat.
    pub expired_token: Vec<ErrorMatch>,
    /// Answers that mean: too many requests, nothing was done.
    pub throttled: Vec<ErrorMatch>,
    /// Answers that mean: not available, nothing was done.
    pub unavailable: Vec<ErrorMatch>,
    /// Status, code, meaning.
    pub codes: Vec<(u16, String, String)>,
    /// Whether the document says nothing, and this is what the schemas of errors say.
    pub inferred: bool,
}

/// A status and a code in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorMatch {
    /// The status.
    pub status: u16,
    /// The code; empty: any.
    pub code: String,
}
