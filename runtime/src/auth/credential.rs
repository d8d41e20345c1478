//! What a consumer proves herself with.

use std::fmt;
use std::sync::Arc;

use super::{SecretSource, TokenSource};
use crate::describe::SecurityKind;

/// A credential for one security scheme.
///
/// Each text may be given or stand in a [file](SecretSource::file).
#[derive(Clone)]
pub struct Credential(pub(crate) Given);

#[derive(Clone)]
pub(crate) enum Given {
    Client(SecretSource, SecretSource),
    Source(Arc<dyn TokenSource>),
    Token(SecretSource),
    Basic(SecretSource, SecretSource),
    Key(SecretSource),
}

impl Credential {
    /// Id and secret for OAuth 2.0 client credentials.
    #[must_use]
    pub fn client(id: impl Into<SecretSource>, secret: impl Into<SecretSource>) -> Self {
        Self(Given::Client(id.into(), secret.into()))
    }

    /// A source of access tokens, for a scheme of OAuth 2.0 or of bearer tokens.
    #[must_use]
    pub fn source(source: Arc<dyn TokenSource>) -> Self {
        Self(Given::Source(source))
    }

    /// A ready token, for a scheme of OAuth 2.0 or of bearer tokens.
    #[must_use]
    pub fn token(token: impl Into<SecretSource>) -> Self {
        Self(Given::Token(token.into()))
    }

    /// User and password for HTTP Basic authentication.
    #[must_use]
    pub fn basic(user: impl Into<SecretSource>, password: impl Into<SecretSource>) -> Self {
        Self(Given::Basic(user.into(), password.into()))
    }

    /// An API key.
    #[must_use]
    pub fn key(key: impl Into<SecretSource>) -> Self {
        Self(Given::Key(key.into()))
    }

    /// Whether it is one for a scheme of that kind.
    pub(crate) fn fits(&self, kind: SecurityKind) -> bool {
        let oauth = matches!(kind, SecurityKind::OAuth2ClientCredentials { .. });
        match &self.0 {
            Given::Client(..) => oauth,
            Given::Source(_) | Given::Token(_) => oauth || kind == SecurityKind::Bearer,
            Given::Basic(..) => kind == SecurityKind::Basic,
            Given::Key(_) => matches!(
                kind,
                SecurityKind::ApiKeyHeader(_)
                    | SecurityKind::ApiKeyQuery(_)
                    | SecurityKind::ApiKeyCookie(_)
            ),
        }
    }

    /// The texts it is made of, with what they are.
    pub(crate) fn texts(&self) -> Vec<(&'static str, &SecretSource)> {
        match &self.0 {
            Given::Client(id, secret) => vec![("client id", id), ("client secret", secret)],
            Given::Source(_) => Vec::new(),
            Given::Token(token) => vec![("token", token)],
            Given::Basic(user, password) => vec![("user", user), ("password", password)],
            Given::Key(key) => vec![("API key", key)],
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Given::Client(..) => "Credential(client id and secret)",
            Given::Source(_) => "Credential(token source)",
            Given::Token(_) => "Credential(token)",
            Given::Basic(..) => "Credential(user and password)",
            Given::Key(_) => "Credential(API key)",
        })
    }
}

/// A credential that cannot be used for a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialError(pub(crate) String);

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CredentialError {}
