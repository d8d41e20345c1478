//! Tokens that several clients share.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Token;
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};

/// Keeps tokens for several clients, so that one of them asks and all of them use the answer.
///
/// Each client keeps its token in its own memory anyway; it comes here only when that token is
/// about to end. A cache that fails is as good as none: the client then asks for itself.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{BoxFuture, Token, TokenCache, TokenCacheError, TokenLease};
///
/// /// Keeps nothing and lets everybody ask: the shape of a cache of one's own.
/// #[derive(Debug)]
/// struct Forgetful;
///
/// impl TokenCache for Forgetful {
///     fn load<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>> {
///         Box::pin(async { Ok(None) })
///     }
///
///     fn store<'a>(
///         &'a self,
///         _: &'a str,
///         _: &'a Token,
///     ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
///         Box::pin(async { Ok(()) })
///     }
///
///     fn lease<'a>(
///         &'a self,
///         _: &'a str,
///         _: Duration,
///     ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>> {
///         Box::pin(async { Ok(Some(TokenLease::new("anybody"))) })
///     }
///
///     fn release<'a>(
///         &'a self,
///         _: &'a str,
///         _: TokenLease,
///     ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
///         Box::pin(async { Ok(()) })
///     }
/// }
/// ```
pub trait TokenCache: Send + Sync + fmt::Debug {
    /// The token kept under `key`, with the time it still counts.
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>>;

    /// Keeps a token under `key` for as long as it counts.
    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>>;

    /// Tries to become the one client that asks for the next token of `key`; no other client can for
    /// `at_most`, until [`release`](Self::release), or for as long as [`extend`](Self::extend) says. None
    /// if somebody else is.
    fn lease<'a>(
        &'a self,
        key: &'a str,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>>;

    /// Lets a lease last for `at_most` from now on, unless it has passed to somebody else: then the
    /// result is false. A client that is still asking does so every now and then, so that the lease of
    /// one that is gone or stands still is a short one.
    ///
    /// A cache that does not implement it extends nothing. Then another client may ask as well while a
    /// slow token endpoint has not answered yet, which costs a token request and nothing else.
    fn extend<'a>(
        &'a self,
        _key: &'a str,
        _lease: &'a TokenLease,
        _at_most: Duration,
    ) -> BoxFuture<'a, Result<bool, TokenCacheError>> {
        Box::pin(std::future::ready(Ok(false)))
    }

    /// Gives a lease back, unless it has passed to somebody else.
    fn release<'a>(
        &'a self,
        key: &'a str,
        lease: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>>;
}

/// The right to ask for the next token.
///
/// ```
/// use clientwright_runtime::TokenLease;
///
/// // For a `TokenCache`: only the client that took the lease gives it back.
/// let lease = TokenLease::new("client-7");
/// let held_by = "client-7";
/// assert_eq!(lease.as_str(), held_by);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenLease(String);

impl TokenLease {
    /// A lease; the text tells it from all others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What tells it from others.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a cache could not do its work.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{Token, TokenCacheError};
///
/// /// For `store` of a `TokenCache`; the message does not show the token.
/// fn stored(token: &Token, written: std::io::Result<()>) -> Result<(), TokenCacheError> {
///     written.map_err(|error| TokenCacheError::new(format!("not stored: {}", error.kind())))
/// }
/// assert!(stored(&Token::new("secret", Duration::from_secs(3600)), Ok(())).is_ok());
/// ```
#[derive(Debug, Clone)]
pub struct TokenCacheError(String);

impl TokenCacheError {
    /// An error; the message must not contain a token.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for TokenCacheError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TokenCacheError {}

/// Keeps tokens for the clients of one process, such as those of several APIs with one account.
///
/// A single client does not need it.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{ClientBuilder, MemoryTokenCache, TokenCache};
///
/// /// Clients of two APIs with one authorization server ask once for both.
/// fn sharing(one: ClientBuilder, other: ClientBuilder) -> [ClientBuilder; 2] {
///     let cache: Arc<dyn TokenCache> = Arc::new(MemoryTokenCache::new());
///     [one.token_cache(Arc::clone(&cache)), other.token_cache(cache)]
/// }
/// ```
#[derive(Debug, Clone)]
pub struct MemoryTokenCache {
    clock: Arc<dyn Clock>,
    entries: Arc<Mutex<BTreeMap<String, Entry>>>,
}

#[derive(Debug, Default)]
struct Entry {
    /// The token, and when it ends.
    token: Option<(Token, Duration)>,
    /// The number of the lease, and when it ends.
    lease: Option<(u64, Duration)>,
    leases: u64,
}

impl MemoryTokenCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(Arc::new(SystemClock::new()))
    }

    /// An empty cache with a time of its own.
    #[must_use]
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            entries: Arc::default(),
        }
    }

    fn entries(&self) -> MutexGuard<'_, BTreeMap<String, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn loaded(&self, key: &str) -> Option<Token> {
        let now = self.clock.now();
        let entries = self.entries();
        let (token, end) = entries.get(key)?.token.as_ref()?;
        let left = end.checked_sub(now).filter(|left| !left.is_zero())?;
        Some(Token::new(token.secret.clone(), left))
    }

    fn leased(&self, key: &str, at_most: Duration) -> Option<TokenLease> {
        let now = self.clock.now();
        let mut entries = self.entries();
        let entry = entries.entry(key.to_owned()).or_default();
        if entry.lease.is_some_and(|(_, end)| now < end) {
            return None;
        }
        entry.leases = entry.leases.saturating_add(1);
        entry.lease = Some((entry.leases, now.saturating_add(at_most)));
        Some(TokenLease::new(entry.leases.to_string()))
    }
}

impl Default for MemoryTokenCache {
    fn default() -> Self {
        Self::new()
    }
}

impl TokenCache for MemoryTokenCache {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>> {
        Box::pin(std::future::ready(Ok(self.loaded(key))))
    }

    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        let end = self.clock.now().saturating_add(token.expires_in);
        let mut entries = self.entries();
        entries.entry(key.to_owned()).or_default().token = Some((token.clone(), end));
        Box::pin(std::future::ready(Ok(())))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>> {
        Box::pin(std::future::ready(Ok(self.leased(key, at_most))))
    }

    fn extend<'a>(
        &'a self,
        key: &'a str,
        lease: &'a TokenLease,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<bool, TokenCacheError>> {
        let until = self.clock.now().saturating_add(at_most);
        let mut entries = self.entries();
        let held = entries.get_mut(key).and_then(|entry| entry.lease.as_mut());
        let held = held.filter(|(number, _)| number.to_string() == lease.0);
        let is_held = held.map(|(_, end)| *end = until).is_some();
        Box::pin(std::future::ready(Ok(is_held)))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        lease: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        if let Some(entry) = self.entries().get_mut(key) {
            entry
                .lease
                .take_if(|(number, _)| number.to_string() == lease.0);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}
