//! A cache of tokens that several clients share.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Token;
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};

/// Stores tokens for several clients, so that one client requests a token and all of them use it.
///
/// Each client also keeps its token in its own memory, and consults the cache only when that token is
/// about to expire. If the cache fails, the client requests a token itself.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{BoxFuture, Token, TokenCache, TokenCacheError, TokenLease};
///
/// /// Stores nothing and grants every lease: the skeleton of a custom cache.
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
///         Box::pin(async { Ok(Some(TokenLease::new("token"))) })
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
    /// Returns the token stored under `key`, with its remaining lifetime.
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>>;

    /// Stores a token under `key` until it expires.
    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>>;

    /// Tries to become the only client that requests the next token of `key`.
    ///
    /// No other client can do so for `at_most`, until [`release`](Self::release), or until the time set
    /// by [`extend`](Self::extend). Returns `None` if another client holds the lease.
    fn lease<'a>(
        &'a self,
        key: &'a str,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>>;

    /// Extends a lease to `at_most` from now. Returns `false` if another client has taken it over.
    ///
    /// A client that is still requesting a token calls this periodically, so leases can be short: the
    /// lease of a client that has crashed or hangs soon expires.
    ///
    /// The default implementation does not extend the lease. Another client may then request a token
    /// while a slow token endpoint has not responded yet, which costs only an additional token request.
    fn extend<'a>(
        &'a self,
        _key: &'a str,
        _lease: &'a TokenLease,
        _at_most: Duration,
    ) -> BoxFuture<'a, Result<bool, TokenCacheError>> {
        Box::pin(std::future::ready(Ok(false)))
    }

    /// Releases a lease, unless another client has taken it over.
    fn release<'a>(
        &'a self,
        key: &'a str,
        lease: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>>;
}

/// The exclusive right to request the next token.
///
/// ```
/// use clientwright_runtime::TokenLease;
///
/// // For a `TokenCache`: only the client that took the lease releases it.
/// let lease = TokenLease::new("client-7");
/// let held_by = "client-7";
/// assert_eq!(lease.as_str(), held_by);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenLease(String);

impl TokenLease {
    /// Creates a lease. The string distinguishes it from all others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the string that distinguishes it from others.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An error of a token cache.
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
    /// Creates an error. The message must not contain a token.
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

/// Stores tokens for the clients of one process, such as clients of several APIs that share an account.
///
/// A single client does not need it.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{ClientBuilder, MemoryTokenCache, TokenCache};
///
/// /// Clients of two APIs with one authorization server share their tokens.
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
    /// The token, and when it expires.
    token: Option<(Token, Duration)>,
    /// The number of the lease, and when it expires.
    lease: Option<(u64, Duration)>,
    leases: u64,
}

impl MemoryTokenCache {
    /// Creates an empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(Arc::new(SystemClock::new()))
    }

    /// Creates an empty cache with its own clock.
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
