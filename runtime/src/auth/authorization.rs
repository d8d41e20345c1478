//! Credentials for an API whose specification does not state which ones it takes.

use std::fmt;

use http::HeaderName;

use super::active::{Place, SchemeKind};
use super::oauth::{OAuthClient, TokenRequest};
use super::{Authorizer, Credential, SecretSource, TokenCredential};

/// A credential and how it is sent, for an API whose specification has no security schemes.
///
/// ```
/// use clientwright_runtime::{Authorization, SecretSource};
///
/// let key = Authorization::api_key_header("X-Api-Key", SecretSource::env("API_KEY"));
/// let tokens =
///     Authorization::client_credentials("https://login.example.com/token", ("id", "secret"));
/// ```
#[derive(Clone)]
pub struct Authorization {
    pub(super) scheme: Result<SchemeKind, String>,
    pub(super) credential: Credential,
}

impl Authorization {
    /// `Authorization: Bearer …` with an existing token.
    #[must_use]
    pub fn bearer(token: impl Into<SecretSource>) -> Self {
        Self::tokens(TokenCredential::ready(token))
    }

    /// `Authorization: Bearer …` with access tokens from any source: a
    /// [`TokenRequest`] or a [`TokenSource`](crate::TokenSource).
    #[must_use]
    pub fn tokens(tokens: impl Into<TokenCredential>) -> Self {
        Self::new(SchemeKind::bearer(), tokens.into().into())
    }

    /// `Authorization: Bearer …` with access tokens of OAuth 2.0 client credentials.
    #[must_use]
    pub fn client_credentials(token_url: &str, client: impl Into<OAuthClient>) -> Self {
        Self::tokens(TokenRequest::client_credentials(client).token_url(token_url))
    }

    /// `Authorization: Basic …`.
    #[must_use]
    pub fn basic(user: impl Into<SecretSource>, password: impl Into<SecretSource>) -> Self {
        Self::new(SchemeKind::Basic, Credential::basic(user, password))
    }

    /// An API key in the header with this name.
    #[must_use]
    pub fn api_key_header(name: &str, key: impl Into<SecretSource>) -> Self {
        let place = HeaderName::from_bytes(name.as_bytes())
            .map(|name| SchemeKind::Key(Place::Header(name)))
            .map_err(|_| format!("API key: {name:?} is not the name of a header"));
        Self {
            scheme: place,
            credential: Credential::key(key),
        }
    }

    /// An API key in the query parameter with this name.
    #[must_use]
    pub fn api_key_query(name: &str, key: impl Into<SecretSource>) -> Self {
        Self::new(
            SchemeKind::Key(Place::Query(name.to_owned())),
            Credential::key(key),
        )
    }

    /// An API key in the cookie with this name.
    #[must_use]
    pub fn api_key_cookie(name: &str, key: impl Into<SecretSource>) -> Self {
        Self::new(
            SchemeKind::Key(Place::Cookie(name.to_owned())),
            Credential::key(key),
        )
    }

    /// `Authorization: <scheme> <credentials>`, for another HTTP authentication scheme.
    #[must_use]
    pub fn http(scheme: &str, credentials: impl Into<SecretSource>) -> Self {
        Self::new(
            SchemeKind::Http(scheme.to_owned()),
            Credential::http(credentials),
        )
    }

    /// A credential that changes the request itself, such as a signature.
    #[must_use]
    pub fn custom(authorizer: impl Authorizer + 'static) -> Self {
        Self::new(SchemeKind::bearer(), Credential::custom(authorizer))
    }

    fn new(scheme: SchemeKind, credential: Credential) -> Self {
        Self {
            scheme: Ok(scheme),
            credential,
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({:?})", self.credential)
    }
}
