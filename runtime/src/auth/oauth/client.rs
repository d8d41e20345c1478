//! Clients of authorization servers and how they authenticate.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::authentication::anonymous::Anonymous;
use super::authentication::client_secret_basic::ClientSecretBasic;
use super::authentication::client_secret_post::ClientSecretPost;
#[cfg(not(target_arch = "wasm32"))]
use super::authentication::private_key_jwt::PrivateKeyJwt;
use super::authentication::public::Public;
use super::authentication::tls_client_auth::TlsClientAuth;
use super::authentication::{Authentication, Identified};
use super::endpoints::Endpoints;
use super::form::Form;
#[cfg(not(target_arch = "wasm32"))]
use super::jwt::SigningKey;
use super::server::TokenSetup;
use crate::auth::{SecretSource, is_empty};
use crate::types::Secret;

/// A client of an authorization server: its id, and how it authenticates at the token endpoint.
///
/// A pair of id and secret converts into it.
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
///
/// let client = OAuthClient::client_secret_post("my-program", SecretSource::env("CLIENT_SECRET"));
/// let request = TokenRequest::client_credentials(client).scope("orders:read");
/// // The default: the secret is sent in a header.
/// let request = TokenRequest::client_credentials(("my-program", "secret"));
/// ```
#[derive(Clone)]
pub struct OAuthClient {
    id: SecretSource,
    authentication: Arc<dyn Authentication>,
    /// The secret, if the program did not choose how it is sent: the server may then choose.
    undecided: Option<SecretSource>,
}

impl OAuthClient {
    /// A client with a secret, sent in the header of HTTP Basic authentication (`client_secret_basic`),
    /// unless the server is [discovered](super::TokenRequest::discovery) and states that it accepts the
    /// secret only in the form.
    #[must_use]
    pub fn new(id: impl Into<SecretSource>, secret: impl Into<SecretSource>) -> Self {
        let secret = secret.into();
        Self {
            undecided: Some(secret.clone()),
            ..Self::with(id, ClientSecretBasic::new(secret))
        }
    }

    /// A client with a secret that is sent in the header of HTTP Basic authentication
    /// (`client_secret_basic`). Id and secret are form-encoded first, as RFC 6749 requires.
    #[must_use]
    pub fn client_secret_basic(
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        Self::with(id, ClientSecretBasic::new(secret.into()))
    }

    /// Like [`client_secret_basic`](Self::client_secret_basic), but without encoding id and secret, for
    /// servers that do not decode them.
    ///
    /// This makes a difference only if they contain characters other than letters, digits and `-._*`.
    #[must_use]
    pub fn client_secret_basic_unencoded(
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        Self::with(id, ClientSecretBasic::unencoded(secret.into()))
    }

    /// A client with a secret that is sent in the form (`client_secret_post`).
    #[must_use]
    pub fn client_secret_post(
        id: impl Into<SecretSource>,
        secret: impl Into<SecretSource>,
    ) -> Self {
        Self::with(id, ClientSecretPost::new(secret.into()))
    }

    /// A client that signs an assertion with its private key (`private_key_jwt`, RFC 7523).
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn private_key_jwt(id: impl Into<SecretSource>, key: SigningKey) -> Self {
        Self::with(id, PrivateKeyJwt::new(key, None))
    }

    /// Like [`private_key_jwt`](Self::private_key_jwt), for a server that expects an `aud` in the
    /// assertion other than its token endpoint, such as its issuer.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn private_key_jwt_for(
        id: impl Into<SecretSource>,
        key: SigningKey,
        audience: &str,
    ) -> Self {
        Self::with(id, PrivateKeyJwt::new(key, Some(audience.to_owned())))
    }

    /// A client that the server identifies by its TLS certificate (`tls_client_auth` and
    /// `self_signed_tls_client_auth`, RFC 8705).
    ///
    /// The certificate is the one set by
    /// [`ClientBuilder::client_certificate`](crate::ClientBuilder::client_certificate).
    #[must_use]
    pub fn tls_client_auth(id: impl Into<SecretSource>) -> Self {
        Self::with(id, TlsClientAuth)
    }

    /// A client that cannot keep a secret and therefore has none, such as a command-line program.
    #[must_use]
    pub fn public(id: impl Into<SecretSource>) -> Self {
        Self::with(id, Public)
    }

    /// No client: for grants that identify the caller themselves, such as
    /// [`JwtBearer`](super::JwtBearer) with the key of a service account.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::with("", Anonymous)
    }

    fn with(id: impl Into<SecretSource>, authentication: impl Authentication + 'static) -> Self {
        Self {
            id: id.into(),
            authentication: Arc::new(authentication),
            undecided: None,
        }
    }

    /// Returns whether the client must present its certificate to the server.
    pub(super) fn presents_certificate(&self) -> bool {
        self.authentication.presents_certificate()
    }

    /// Checks everything about the client that is known before a token is needed.
    pub(super) fn check(&self, now: Duration) -> Result<(), String> {
        let id = self.id.known(now)?;
        if self.authentication.needs_id() && id.as_ref().is_some_and(is_empty) {
            return Err("the client id is empty".to_owned());
        }
        self.authentication.check(now)
    }

    /// Returns the id, if it is known without calling a provider.
    pub(super) fn known_id(&self, now: Duration) -> Option<Secret> {
        self.id.known(now).ok().flatten()
    }

    /// Obtains the id from its source.
    #[cfg(feature = "login")]
    pub(super) async fn id(&self, setup: &TokenSetup) -> Result<Secret, String> {
        self.id.get(setup.clock.now()).await
    }

    /// Adds the authentication to a request.
    pub(super) async fn authenticate(
        &self,
        setup: &TokenSetup,
        endpoints: &Endpoints,
        form: &mut Form,
        headers: &mut HeaderMap,
    ) -> Result<(), String> {
        let now = setup.clock.now();
        let id = self.id.get(now).await?;
        let client = Identified {
            id: &id,
            setup,
            endpoints,
        };
        if let (Some(secret), Some(methods)) = (&self.undecided, &endpoints.authentication_methods)
        {
            let takes = |name: &str| methods.iter().any(|method| method == name);
            if takes("client_secret_post") && !takes("client_secret_basic") {
                let post = ClientSecretPost::new(secret.clone());
                return post.authenticate(client, form, headers).await;
            }
        }
        self.authentication
            .authenticate(client, form, headers)
            .await
    }
}

impl<I: Into<SecretSource>, S: Into<SecretSource>> From<(I, S)> for OAuthClient {
    fn from((id, secret): (I, S)) -> Self {
        Self::new(id, secret)
    }
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OAuthClient({})", self.authentication.name())
    }
}
