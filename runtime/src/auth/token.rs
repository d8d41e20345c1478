//! Access tokens and their sources.

use std::fmt;
use std::time::Duration;

use super::TokenError;
use crate::BoxFuture;
use crate::types::Secret;

/// An access token.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::Token;
///
/// let token = Token::new("eyJhbGciOi", Duration::from_secs(3600));
/// assert_eq!(token.expires_in(), Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJ"));
/// ```
#[derive(Clone)]
pub struct Token {
    pub(crate) secret: Secret,
    pub(crate) expires_in: Duration,
}

impl Token {
    /// Creates a token that is valid for this duration from now.
    #[must_use]
    pub fn new(secret: impl Into<Secret>, expires_in: Duration) -> Self {
        Self {
            secret: secret.into(),
            expires_in,
        }
    }

    /// Returns the token itself, which must not be logged.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Returns how long the token is valid, from when it was obtained.
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

/// Provides access tokens in place of the client, for example from a vault, a workload identity or a
/// sidecar.
///
/// The client does the rest: it requests one token for all waiting calls, before the last one expires,
/// remembers a failure for a while, and requests another token if the server rejects one.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{BoxFuture, Token, TokenError, TokenErrorKind, TokenSource};
///
/// /// A sidecar process writes tokens that are valid for five minutes.
/// #[derive(Debug)]
/// struct Sidecar;
///
/// impl TokenSource for Sidecar {
///     fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
///         Box::pin(async {
///             let text = std::fs::read_to_string("/run/sidecar/token").map_err(|error| {
///                 TokenError::new(TokenErrorKind::Unavailable).with_source(error)
///             })?;
///             Ok(Token::new(text.trim(), Duration::from_secs(300)))
///         })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + fmt::Debug {
    /// Returns a new token, or at least one that is still valid.
    ///
    /// # Errors
    /// Returns an error if there is no token. Its [kind](TokenError::kind) determines whether the
    /// failure is transient.
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>>;

    /// Returns a key for the tokens of this source, under which a [`TokenCache`](crate::TokenCache) may
    /// share them with other clients. With `None`, the default, the client does not share them.
    fn cache_key(&self) -> Option<String> {
        None
    }

    /// Returns whether tokens depend on the requested scopes.
    ///
    /// If so, the client keeps a token for each set of scopes that its operations need, and obtains them
    /// with [`token_with_scopes`](Self::token_with_scopes). By default, it keeps one token for all.
    fn is_scoped(&self) -> bool {
        false
    }

    /// Like [`token`](Self::token), for operations that need these scopes, which are in alphabetical
    /// order and without duplicates.
    ///
    /// # Errors
    /// Like [`token`](Self::token).
    fn token_with_scopes<'a>(
        &'a self,
        _scopes: &'a [String],
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        self.token()
    }

    /// Like [`cache_key`](Self::cache_key), for the tokens with these scopes.
    fn cache_key_with_scopes(&self, scopes: &[String]) -> Option<String> {
        let key = self.cache_key()?;
        Some(format!("{key}|{}", scopes.join(" ")))
    }
}
