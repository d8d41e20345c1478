//! How access tokens are obtained, as the program says.

use std::fmt;
use std::sync::Arc;

use super::OAuthClient;
use super::flows::Flows;
#[cfg(feature = "login")]
use super::flows::Pair;
use super::grant::Grant;
use super::grant::client_credentials::ClientCredentials;
use super::grant::jwt_bearer::JwtBearer;
use super::grant::refresh_token::RefreshToken;
use super::grant::token_exchange::TokenExchange;
#[cfg(feature = "login")]
use super::grant::{
    authorization_code::AuthorizationCode,
    device_code::{DeviceCode, DevicePrompt},
};
use super::renewal::RefreshTokenStore;
use crate::auth::SecretSource;

/// How access tokens are obtained: the grant, the client that asks, and what is asked for.
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
///
/// let client = OAuthClient::client_secret_post("id", SecretSource::file("/run/secrets/client"));
/// let request = TokenRequest::client_credentials(client).audience("https://api.example.com");
/// ```
#[derive(Clone)]
pub struct TokenRequest {
    pub(super) grant: Arc<dyn Grant>,
    pub(super) client: OAuthClient,
    pub(super) flows: Flows,
    pub(super) issuer: Option<String>,
    pub(super) refresh_token: Option<SecretSource>,
    pub(super) store: Option<Arc<dyn RefreshTokenStore>>,
    pub(super) scopes: Vec<String>,
    pub(super) parameters: Vec<(String, String)>,
}

impl TokenRequest {
    /// The client asks for itself (RFC 6749, 4.4).
    #[must_use]
    pub fn client_credentials(client: impl Into<OAuthClient>) -> Self {
        Self::new(client, ClientCredentials)
    }

    /// The client has a refresh token of a person (RFC 6749, 6). A server may give a new one each
    /// time; the new one is used from then on, see [`keep_in`](Self::keep_in).
    ///
    /// It is redeemed where the description of the API says. If that has flows which redeem theirs at different
    /// URLs, the one that is meant must be set with [`token_url`](Self::token_url).
    #[must_use]
    pub fn refresh_token(
        client: impl Into<OAuthClient>,
        refresh_token: impl Into<SecretSource>,
    ) -> Self {
        Self {
            refresh_token: Some(refresh_token.into()),
            ..Self::new(client, RefreshToken)
        }
    }

    /// The client exchanges a token of somebody else for one of this server (RFC 8693).
    #[must_use]
    pub fn token_exchange(client: impl Into<OAuthClient>, exchange: TokenExchange) -> Self {
        Self::new(client, exchange)
    }

    /// A signed statement says who asks (RFC 7523, 2.1).
    #[must_use]
    pub fn jwt_bearer(client: impl Into<OAuthClient>, statement: JwtBearer) -> Self {
        Self::new(client, statement)
    }

    /// A person confirms a code on another device (RFC 8628); `prompt` shows it to the person. See
    /// [`Client::authenticate`](crate::Client::authenticate).
    #[cfg(feature = "login")]
    #[must_use]
    pub fn device_code(
        client: impl Into<OAuthClient>,
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self::new(client, DeviceCode::new(prompt))
    }

    /// A person logs in with a browser on this machine (RFC 8252, with PKCE). See
    /// [`Client::authenticate`](crate::Client::authenticate).
    #[cfg(feature = "login")]
    #[must_use]
    pub fn authorization_code(client: impl Into<OAuthClient>, login: AuthorizationCode) -> Self {
        Self::new(client, login)
    }

    fn new(client: impl Into<OAuthClient>, grant: impl Grant + 'static) -> Self {
        Self {
            grant: Arc::new(grant),
            client: client.into(),
            flows: Flows::default(),
            issuer: None,
            refresh_token: None,
            store: None,
            scopes: Vec::new(),
            parameters: Vec::new(),
        }
    }

    /// Whether the server must see the certificate of the client.
    pub(in crate::auth) fn presents_certificate(&self) -> bool {
        self.client.presents_certificate()
    }

    /// Asks for a scope with each token, besides those that operations need.
    #[must_use]
    pub fn scope(mut self, scope: &str) -> Self {
        self.scopes.push(scope.to_owned());
        self
    }

    /// The API that the token is for, where a server expects it in `audience`.
    #[must_use]
    pub fn audience(self, audience: &str) -> Self {
        self.parameter("audience", audience)
    }

    /// The API that the token is for (`resource`, RFC 8707).
    #[must_use]
    pub fn resource(self, resource: &str) -> Self {
        self.parameter("resource", resource)
    }

    /// Sends a parameter of the server's own with each token request. It must not be secret.
    #[must_use]
    pub fn parameter(mut self, name: &str, value: &str) -> Self {
        self.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Keeps the refresh tokens that the server gives from one run of the program to the next, so
    /// that a person logs in once.
    #[must_use]
    pub fn keep_in(mut self, store: impl RefreshTokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Where tokens come from, in place of what the description of the API says. A query in the URL
    /// is kept; a relative URL is one below the base URL of the client.
    #[must_use]
    pub fn token_url(mut self, url: &str) -> Self {
        self.flows.client_credentials = Some(url.to_owned());
        self
    }

    /// Where a person logs in with a browser, in place of what the description of the API says.
    #[cfg(feature = "login")]
    #[must_use]
    pub fn authorization_url(mut self, url: &str) -> Self {
        self.flows.authorization_code = Some(Pair::first(url));
        self
    }

    /// Where a code for another device comes from, in place of what the description of the API says.
    #[cfg(feature = "login")]
    #[must_use]
    pub fn device_authorization_url(mut self, url: &str) -> Self {
        self.flows.device_code = Some(Pair::first(url));
        self
    }

    /// Where the authorization server describes itself: the URL of its description
    /// (`…/.well-known/openid-configuration`), or that of the issuer. It is read once an hour, and
    /// must name the issuer that the URL stands for.
    #[must_use]
    pub fn discovery(mut self, url: &str) -> Self {
        self.flows.discovery = Some(url.to_owned());
        self
    }

    /// The issuer that the description of the server must name, if it is another one than its URL
    /// says.
    #[must_use]
    pub fn issuer(mut self, issuer: &str) -> Self {
        self.issuer = Some(issuer.to_owned());
        self
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenRequest({}, {:?})", self.grant.name(), self.client)
    }
}
