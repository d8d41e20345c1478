//! What a consumer proves herself with.

use std::fmt;
use std::sync::Arc;

use super::{SecretSource, TokenSource};
use crate::describe::SecurityKind;

/// A credential for one security scheme.
///
/// Each text may be given or stand in a [file](SecretSource::file).
#[derive(Clone)]
pub struct Credential(pub(crate) CredentialKind);

#[derive(Clone)]
pub(crate) enum CredentialKind {
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
        Self(CredentialKind::Client(id.into(), secret.into()))
    }

    /// A source of access tokens, for a scheme of OAuth 2.0 or of bearer tokens.
    #[must_use]
    pub fn source(source: Arc<dyn TokenSource>) -> Self {
        Self(CredentialKind::Source(source))
    }

    /// A ready token, for a scheme of OAuth 2.0 or of bearer tokens.
    #[must_use]
    pub fn token(token: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Token(token.into()))
    }

    /// User and password for HTTP Basic authentication.
    #[must_use]
    pub fn basic(user: impl Into<SecretSource>, password: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Basic(user.into(), password.into()))
    }

    /// An API key.
    #[must_use]
    pub fn key(key: impl Into<SecretSource>) -> Self {
        Self(CredentialKind::Key(key.into()))
    }

    /// Whether it is one for a scheme of that kind.
    pub(crate) fn fits(&self, kind: SecurityKind) -> bool {
        let oauth = matches!(kind, SecurityKind::OAuth2ClientCredentials { .. });
        match &self.0 {
            CredentialKind::Client(..) => oauth,
            CredentialKind::Source(_) | CredentialKind::Token(_) => {
                oauth || kind == SecurityKind::Bearer
            }
            CredentialKind::Basic(..) => kind == SecurityKind::Basic,
            CredentialKind::Key(_) => matches!(
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
            CredentialKind::Client(id, secret) => {
                vec![("client id", id), ("client secret", secret)]
            }
            CredentialKind::Source(_) => Vec::new(),
            CredentialKind::Token(token) => vec![("token", token)],
            CredentialKind::Basic(user, password) => vec![("user", user), ("password", password)],
            CredentialKind::Key(key) => vec![("API key", key)],
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            CredentialKind::Client(..) => "Credential(client id and secret)",
            CredentialKind::Source(_) => "Credential(token source)",
            CredentialKind::Token(_) => "Credential(token)",
            CredentialKind::Basic(..) => "Credential(user and password)",
            CredentialKind::Key(_) => "Credential(API key)",
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
