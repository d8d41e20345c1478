//! The sources of the access tokens for a scheme.

use std::fmt;
use std::sync::Arc;

use super::oauth::{OAuthClient, TokenRequest};
use super::{SecretSource, TokenSource};

/// The source of access tokens: a token endpoint, a [`TokenSource`], or an existing token.
///
/// ```
/// use clientwright_runtime::{SecretSource, TokenCredential};
/// use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
///
/// let ready = TokenCredential::ready(SecretSource::file("/run/secrets/token"));
/// let from_an_endpoint = TokenCredential::client("id", "secret");
/// let client = OAuthClient::new("id", "secret");
/// let request = TokenRequest::client_credentials(client).audience("https://api.example.com");
/// let with_an_audience = TokenCredential::from(request);
/// ```
#[derive(Clone)]
pub struct TokenCredential(pub(super) TokenKind);

#[derive(Clone)]
pub(super) enum TokenKind {
    Ready(SecretSource),
    Source(Arc<dyn TokenSource>),
    Request(Box<TokenRequest>),
}

impl TokenCredential {
    /// An existing token. It is not renewed, except that a file or a provider may have a new one.
    #[must_use]
    pub fn ready(token: impl Into<SecretSource>) -> Self {
        Self(TokenKind::Ready(token.into()))
    }

    /// A client id and secret for OAuth 2.0 client credentials.
    #[must_use]
    pub fn client(id: impl Into<SecretSource>, secret: impl Into<SecretSource>) -> Self {
        TokenRequest::client_credentials(OAuthClient::new(id, secret)).into()
    }
}

impl From<TokenRequest> for TokenCredential {
    fn from(request: TokenRequest) -> Self {
        Self(TokenKind::Request(Box::new(request)))
    }
}

impl From<Arc<dyn TokenSource>> for TokenCredential {
    fn from(source: Arc<dyn TokenSource>) -> Self {
        Self(TokenKind::Source(source))
    }
}

impl<S: TokenSource + 'static> From<Arc<S>> for TokenCredential {
    fn from(source: Arc<S>) -> Self {
        Self(TokenKind::Source(source))
    }
}

impl fmt::Debug for TokenCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            TokenKind::Ready(_) => f.write_str("token"),
            TokenKind::Source(_) => f.write_str("token source"),
            TokenKind::Request(request) => request.fmt(f),
        }
    }
}
