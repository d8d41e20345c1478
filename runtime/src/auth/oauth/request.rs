//! Descriptions of how access tokens are obtained.

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

/// A description of how access tokens are obtained: the grant, the client, and the parameters.
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
    /// The client acts on its own behalf (RFC 6749, 4.4).
    #[must_use]
    pub fn client_credentials(client: impl Into<OAuthClient>) -> Self {
        Self::new(client, ClientCredentials)
    }

    /// The client has a refresh token of a user (RFC 6749, 6). A server may issue a new one each time,
    /// which is used from then on, see [`keep_in`](Self::keep_in).
    ///
    /// The token is redeemed at the URL in the specification. If its flows redeem refresh tokens at
    /// different URLs, the URL must be set with [`token_url`](Self::token_url).
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

    /// The client exchanges a token from another issuer for one from this server (RFC 8693).
    #[must_use]
    pub fn token_exchange(client: impl Into<OAuthClient>, exchange: TokenExchange) -> Self {
        Self::new(client, exchange)
    }

    /// A signed assertion identifies the caller (RFC 7523, 2.1).
    #[must_use]
    pub fn jwt_bearer(client: impl Into<OAuthClient>, statement: JwtBearer) -> Self {
        Self::new(client, statement)
    }

    /// The user confirms a code on another device (RFC 8628); `prompt` shows it to the user. See
    /// [`Client::authenticate`](crate::Client::authenticate).
    #[cfg(feature = "login")]
    #[must_use]
    pub fn device_code(
        client: impl Into<OAuthClient>,
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self::new(client, DeviceCode::new(prompt))
    }

    /// The user logs in with a browser on this machine (RFC 8252, with PKCE). See
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

    /// Returns whether the client must present its certificate to the server.
    pub(in crate::auth) fn presents_certificate(&self) -> bool {
        self.client.presents_certificate()
    }

    /// Requests a scope with each token, in addition to those that operations need.
    #[must_use]
    pub fn scope(mut self, scope: &str) -> Self {
        self.scopes.push(scope.to_owned());
        self
    }

    /// Sets the API that the token is for, if the server expects it in `audience`.
    #[must_use]
    pub fn audience(self, audience: &str) -> Self {
        self.parameter("audience", audience)
    }

    /// Sets the API that the token is for (`resource`, RFC 8707).
    #[must_use]
    pub fn resource(self, resource: &str) -> Self {
        self.parameter("resource", resource)
    }

    /// Sends a server-specific parameter with each token request. It must not be secret.
    #[must_use]
    pub fn parameter(mut self, name: &str, value: &str) -> Self {
        self.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Stores the refresh tokens of the server between runs of the program, so that a user logs in only
    /// once.
    #[must_use]
    pub fn keep_in(mut self, store: impl RefreshTokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Sets the token URL, overriding the specification. The query of the URL is kept; a relative URL is
    /// resolved against the base URL of the client.
    #[must_use]
    pub fn token_url(mut self, url: &str) -> Self {
        self.flows.client_credentials = Some(url.to_owned());
        self
    }

    /// Sets the URL for logins with a browser, overriding the specification.
    #[cfg(feature = "login")]
    #[must_use]
    pub fn authorization_url(mut self, url: &str) -> Self {
        self.flows.authorization_code = Some(Pair::first(url));
        self
    }

    /// Sets the URL for device codes, overriding the specification.
    #[cfg(feature = "login")]
    #[must_use]
    pub fn device_authorization_url(mut self, url: &str) -> Self {
        self.flows.device_code = Some(Pair::first(url));
        self
    }

    /// Sets the URL of the metadata of the authorization server (`…/.well-known/openid-configuration`)
    /// or of its issuer.
    ///
    /// The metadata is read once an hour, and must name the issuer that the URL implies.
    #[must_use]
    pub fn discovery(mut self, url: &str) -> Self {
        self.flows.discovery = Some(url.to_owned());
        self
    }

    /// Sets the issuer that the metadata of the server must name, if its URL implies a different one.
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
