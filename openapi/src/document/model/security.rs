//! Security schemes and their OAuth flows.

use crate::source::Span;

use super::operations::Location;
use super::parts::{Extensions, Spanned};

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its key under `components.securitySchemes`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// The kind.
    pub kind: SecurityKind,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// Kinds of security schemes.
#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// `apiKey`: location and name.
    ApiKey {
        /// Header, query or cookie.
        location: Location,
        /// Name of the header, query parameter or cookie.
        name: String,
    },
    /// `http` with `scheme: basic`.
    Basic,
    /// `http` with `scheme: bearer`.
    Bearer,
    /// `http` with another scheme.
    Http(String),
    /// `oauth2`.
    OAuth2(Box<OAuthFlows>),
    /// `openIdConnect`.
    OpenIdConnect(String),
    /// `mutualTLS`.
    MutualTls,
}

/// The flows of an `oauth2` scheme that end at a token endpoint; each is `None` if the document
/// does not have it.
#[derive(Clone, Debug, Default)]
pub struct OAuthFlows {
    /// `clientCredentials`.
    pub client_credentials: Option<OAuthFlow>,
    /// `authorizationCode`, and its `authorizationUrl`.
    pub authorization_code: Option<(String, OAuthFlow)>,
    /// `deviceAuthorization`, and its `deviceAuthorizationUrl`.
    pub device_authorization: Option<(String, OAuthFlow)>,
}

/// A flow of OAuth 2.0.
#[derive(Clone, Debug)]
pub struct OAuthFlow {
    /// `tokenUrl`.
    pub token_url: Spanned<String>,
    /// `refreshUrl`.
    pub refresh_url: Option<String>,
    /// `scopes`: name and description.
    pub scopes: Vec<(String, String)>,
}
