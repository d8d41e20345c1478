//! Access tokens and where they come from.

use std::fmt;
use std::time::Duration;

use secrecy::SecretString;

use super::TokenError;
use crate::BoxFuture;

/// An access token.
#[derive(Clone)]
pub struct Token {
    pub(crate) secret: SecretString,
    pub(crate) expires_in: Duration,
}

impl Token {
    /// A token that counts for so long from now on.
    #[must_use]
    pub fn new(secret: impl Into<SecretString>, expires_in: Duration) -> Self {
        Self {
            secret: secret.into(),
            expires_in,
        }
    }

    /// The token itself. Do not log it.
    #[must_use]
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// How long it counts, from when it was got.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token([redacted] for {:?})", self.expires_in)
    }
}

/// Brings access tokens, in place of the client's own way: from a vault, a workload identity, a
/// sidecar.
///
/// The client does the rest: it asks once however many calls wait, ahead of the end of the last
/// token, remembers a failure for a while, and asks anew when the server refuses a token.
pub trait TokenSource: Send + Sync + fmt::Debug {
    /// Brings a token that was not given before, or at least one that still counts.
    ///
    /// # Errors
    /// Whether the failure is a passing one is told by its [kind](TokenError::kind).
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>>;

    /// A name for the tokens of this source, under which a [`TokenCache`](crate::TokenCache) may
    /// share them with other clients; none, the default, keeps them to this client.
    fn cache_key(&self) -> Option<String> {
        None
    }
}
