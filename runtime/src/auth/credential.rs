//! Credentials for security schemes.

use std::fmt;
use std::sync::Arc;

use super::{Authorizer, ClientCertificate, SecretSource, TokenCredential, TokenSource};

/// A credential for one security scheme.
///
/// Each secret may be passed by the program, or come from a [file](SecretSource::file), from the
/// [environment](SecretSource::env) or from a [provider](SecretSource::provider).
///
/// ```
/// use clientwright_runtime::{ClientBuilder, Credential, SecretSource};
///
/// fn authorized(builder: ClientBuilder) -> ClientBuilder {
///     // A generated builder has a method like this for each scheme of its specification.
///     builder.credential("apiKey", Credential::key(SecretSource::env("API_KEY")))
/// }
/// ```
#[derive(Clone)]
pub struct Credential(pub(crate) CredentialKind);

#[derive(Clone)]
pub(crate) enum CredentialKind {
    Tokens(TokenCredential),
    Basic(SecretSource, SecretSource),
    Key(SecretSource),
    Http(SecretSource),
    Certificate(ClientCertificate),
    Custom(Arc<dyn Authorizer>),
}

impl Credential {
    /// A client id and secret for OAuth 2.0 client credentials.
    #[must_use]
    pub fn client(id: impl Into<SecretSource>, secret: impl Into<SecretSource>) -> Self {
        TokenCredential::client(id, secret).into()
    }

    /// A source of access tokens, for an OAuth 2.0, OpenID Connect or bearer scheme.
    #[must_use]
    pub fn source(source: Arc<dyn TokenSource>) -> Self {
        TokenCredential::from(source).into()
    }

    /// An existing token, for an OAuth 2.0, OpenID Connect or bearer scheme.
    #[must_use]
    pub fn token(token: impl Into<SecretSource>) -> Self {
        TokenCredential::ready(token).into()
    }

    /// A user name and password for HTTP Basic authentication.
    #[must_use]
    pub fn basic(user: impl Into<SecretSource>, password: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Basic(user.into(), password.into()))
    }

    /// An API key.
    #[must_use]
    pub fn key(key: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Key(key.into()))
    }

    /// The value after the name of the scheme in `Authorization`, for an HTTP authentication scheme
    /// other than Basic and Bearer.
    #[must_use]
    pub fn http(credentials: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Http(credentials.into()))
    }

    /// A client certificate, for a mutual TLS scheme.
    #[must_use]
    pub fn certificate(certificate: impl Into<ClientCertificate>) -> Self {
        Self(CredentialKind::Certificate(certificate.into()))
    }

    /// A credential that changes the request itself, such as a signature. Works for every scheme except
    /// mutual TLS.
    #[must_use]
    pub fn custom(authorizer: impl Authorizer + 'static) -> Self {
        Self(CredentialKind::Custom(Arc::new(authorizer)))
    }

    /// Returns whether this is a client certificate.
    pub(crate) fn is_certificate(&self) -> bool {
        matches!(self.0, CredentialKind::Certificate(_))
    }
}

impl<T: Into<TokenCredential>> From<T> for Credential {
    fn from(tokens: T) -> Self {
        Self(CredentialKind::Tokens(tokens.into()))
    }
}

impl From<ClientCertificate> for Credential {
    fn from(certificate: ClientCertificate) -> Self {
        Self::certificate(certificate)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            CredentialKind::Tokens(tokens) => write!(f, "Credential({tokens:?})"),
            CredentialKind::Basic(..) => f.write_str("Credential(user and password)"),
            CredentialKind::Key(_) => f.write_str("Credential(API key)"),
            CredentialKind::Http(_) => f.write_str("Credential(HTTP authentication)"),
            CredentialKind::Certificate(_) => f.write_str("Credential(client certificate)"),
            CredentialKind::Custom(authorizer) => write!(f, "Credential({authorizer:?})"),
        }
    }
}
