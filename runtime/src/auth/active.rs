//! A credential in use, and how its scheme sends it.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderName;

use super::oauth::Flows;
use super::texts::Texts;
use super::{Authorizer, ScopedTokens, SecretSource};
use crate::describe::SecurityKind;

/// The way in which a scheme sends its credential.
#[derive(Debug, Clone)]
pub(super) enum SchemeKind {
    /// `Authorization: Bearer …`, with the known URLs that tokens come from.
    Tokens(Flows),
    Basic,
    Key(Place),
    /// `Authorization`, with this name before the credentials.
    Http(String),
    MutualTls,
}

/// The part of a request that carries an API key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Header(HeaderName),
    Query(String),
    Cookie(String),
}

impl SchemeKind {
    /// Returns a bearer scheme with no known token URLs.
    pub(super) fn bearer() -> Self {
        Self::Tokens(Flows::default())
    }

    /// Returns how a described scheme sends its credential.
    pub(super) fn described(kind: SecurityKind) -> Result<Self, String> {
        Ok(match kind {
            SecurityKind::OAuth2ClientCredentials { token_url, .. } => {
                Self::Tokens(Flows::token_url(token_url))
            }
            SecurityKind::OAuth2(flows) => Self::Tokens(Flows::described(flows)),
            SecurityKind::OpenIdConnect(url) => Self::Tokens(Flows::discovered(url)),
            SecurityKind::Bearer => Self::bearer(),
            SecurityKind::Basic => Self::Basic,
            SecurityKind::ApiKeyHeader(name) => {
                let header = HeaderName::from_bytes(name.as_bytes());
                let header = header.map_err(|_| format!("{name} is not the name of a header"))?;
                Self::Key(Place::Header(header))
            }
            SecurityKind::ApiKeyQuery(name) => Self::Key(Place::Query(name.to_owned())),
            SecurityKind::ApiKeyCookie(name) => Self::Key(Place::Cookie(name.to_owned())),
            SecurityKind::Http(name) => Self::Http(name.to_owned()),
            SecurityKind::MutualTls => Self::MutualTls,
        })
    }
}

/// A credential in use.
#[derive(Debug)]
pub(crate) enum ActiveCredential {
    Tokens(ScopedTokens),
    Token(SecretSource),
    Basic(SecretSource, SecretSource),
    Key(Place, SecretSource),
    Http(String, SecretSource),
    /// Presented by the transport.
    Certificate,
    Custom(Arc<dyn Authorizer>),
}

impl ActiveCredential {
    /// Obtains the secrets from their sources. The error does not show any of them.
    pub(crate) async fn texts(&self, now: Duration) -> Result<Texts, String> {
        Ok(match self {
            Self::Tokens(_) | Self::Certificate | Self::Custom(_) => Texts::None,
            Self::Token(text) | Self::Key(_, text) | Self::Http(_, text) => {
                Texts::One(text.get(now).await?)
            }
            Self::Basic(user, password) => {
                Texts::Two(user.get(now).await?, password.get(now).await?)
            }
        })
    }
}
