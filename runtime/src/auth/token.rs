//! Access tokens and where they come from.

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
    /// A token that counts for so long from now on.
    #[must_use]
    pub fn new(secret: impl Into<Secret>, expires_in: Duration) -> Self {
        Self {
            secret: secret.into(),
            expires_in,
        }
    }

    /// The token itself. Do not log it.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// How long it counts, from when it was obtained.
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

/// Provides access tokens in place of the client's own way: from a vault, a workload identity, a
/// sidecar.
///
/// The client does the rest: it asks once however many calls wait, ahead of the end of the last
/// token, remembers a failure for a while, and asks again when the server refuses a token.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{BoxFuture, Token, TokenError, TokenErrorKind, TokenSource};
///
/// /// A program beside this one writes tokens that are valid for five minutes.
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
    /// Provides a token that was not given before, or at least one that is still valid.
    ///
    /// # Errors
    /// Whether the failure is transient is a matter of its [kind](TokenError::kind).
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>>;

    /// A name for the tokens of this source, under which a [`TokenCache`](crate::TokenCache) may
    /// share them with other clients; none, the default, keeps them to this client.
    fn cache_key(&self) -> Option<String> {
        None
    }

    /// Whether tokens differ with the scopes that are asked for. If so, the client keeps a token for
    /// each set of scopes that its operations need, and obtains them with
    /// [`token_with_scopes`](Self::token_with_scopes); otherwise, which is the default, it keeps one
    /// token for all.
    fn is_scoped(&self) -> bool {
        false
    }

    /// As [`token`](Self::token), for operations that need these scopes: each once, in the order of
    /// the alphabet.
    ///
    /// # Errors
    /// As [`token`](Self::token).
    fn token_with_scopes<'a>(
        &'a self,
        _scopes: &'a [String],
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        self.token()
    }

    /// As [`cache_key`](Self::cache_key), for the tokens with these scopes.
    fn cache_key_with_scopes(&self, scopes: &[String]) -> Option<String> {
        let key = self.cache_key()?;
        Some(format!("{key}|{}", scopes.join(" ")))
    }
}
