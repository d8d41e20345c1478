//! Obtaining a token from other clients that share one, or else from its source.

use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{Either, select};
use http::HeaderValue;
use tokio::runtime::Handle;

use super::{Token, TokenCache, TokenCacheError, TokenError, TokenLease, TokenSource};
use crate::BoxFuture;
use crate::clock::{Clock, until};
use crate::randomness::{Randomness, share};
use crate::types::Secret;

/// How long a lease keeps other clients from requesting a token, unless it is extended: a client whose
/// process or runtime has died or hangs does not hold them up for longer.
const LEASE: Duration = Duration::from_secs(3);
/// How often a client that is requesting a token extends its lease.
const EXTEND_EVERY: Duration = Duration::from_secs(1);
/// How often a waiting client checks whether the other one has obtained the token.
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// The timeout for a response of the cache; a slower one is considered broken.
const CACHE_TIMEOUT: Duration = Duration::from_secs(2);

/// A token, and when it was requested by the client's clock.
#[derive(Debug)]
pub(crate) struct AccessToken {
    pub(crate) token: Token,
    /// When it was requested. Its lifetime is measured from then, to be on the safe side.
    pub(crate) asked_at: Duration,
    /// The header value that sends it, once it has been built.
    pub(super) authorization: OnceLock<HeaderValue>,
}

impl AccessToken {
    fn new(token: Token, asked_at: Duration) -> Self {
        Self {
            token,
            asked_at,
            authorization: OnceLock::new(),
        }
    }
}

#[derive(Debug)]
pub(super) struct TokenFetcher {
    pub(super) source: Arc<dyn TokenSource>,
    pub(super) shared: Option<Arc<dyn TokenCache>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
}

impl TokenFetcher {
    /// Obtains a token other than the stale one.
    pub(super) async fn token(&self, stale: Option<Secret>) -> Result<AccessToken, TokenError> {
        let (Some(cache), Some(key)) = (&self.shared, self.source.cache_key()) else {
            return self.ask().await;
        };
        let shared = Shared {
            fetcher: self,
            cache,
            key,
            stale,
        };
        match shared.token().await {
            Ok(result) => result,
            Err(error) => {
                tracing::warn!(target: "clientwright_runtime::auth", %error, "the token cache failed");
                self.ask().await
            }
        }
    }

    async fn ask(&self) -> Result<AccessToken, TokenError> {
        tracing::debug!(target: "clientwright_runtime::auth", "asking for an access token");
        let asked_at = self.clock.now();
        let token = self.source.token().await?;
        Ok(AccessToken::new(token, asked_at))
    }
}

struct Shared<'a> {
    fetcher: &'a TokenFetcher,
    cache: &'a Arc<dyn TokenCache>,
    key: String,
    stale: Option<Secret>,
}

impl Shared<'_> {
    async fn token(&self) -> Result<Result<AccessToken, TokenError>, TokenCacheError> {
        loop {
            if let Some(token) = self.loaded().await? {
                return Ok(Ok(token));
            }
            if let Some(lease) = self.bounded(self.cache.lease(&self.key, LEASE)).await? {
                let lease = HeldLease::new(self, lease);
                return self.leading(lease).await;
            }
            // A random part keeps the waiting clients from polling in step.
            let jitter = share(self.fetcher.randomness.as_ref(), LOOK_EVERY / 2);
            let pause = LOOK_EVERY.saturating_add(jitter);
            self.fetcher.clock.sleep(pause).await;
        }
    }

    /// Requests a token as the holder of the lease.
    async fn leading(
        &self,
        lease: HeldLease,
    ) -> Result<Result<AccessToken, TokenError>, TokenCacheError> {
        // The previous holder of the lease may have stored a token after the last check.
        let result = match self.loaded().await {
            Ok(Some(token)) => Ok(token),
            _ => {
                let result = self.ask(&lease).await;
                if let Ok(got) = &result {
                    let stored = self.cache.store(&self.key, &got.token);
                    self.noted(self.bounded(stored).await);
                }
                result
            }
        };
        self.noted(self.bounded(lease.release()).await);
        Ok(result)
    }

    /// Requests a token, extending the lease until there is a response.
    async fn ask(&self, lease: &HeldLease) -> Result<AccessToken, TokenError> {
        let asked = pin!(self.fetcher.ask());
        let extending = pin!(async {
            loop {
                self.fetcher.clock.sleep(EXTEND_EVERY).await;
                let extended = self.bounded(lease.extend()).await;
                if !matches!(extended, Ok(true)) {
                    // Another client may now request a token as well, which does no harm.
                    return std::future::pending::<()>().await;
                }
            }
        });
        match select(asked, extending).await {
            Either::Left((result, _)) => result,
            Either::Right(((), asked)) => asked.await,
        }
    }

    async fn loaded(&self) -> Result<Option<AccessToken>, TokenCacheError> {
        let asked_at = self.fetcher.clock.now();
        let token = self.bounded(self.cache.load(&self.key)).await?;
        let stale = self.stale.as_ref().map(Secret::expose);
        Ok(token
            .filter(|token| Some(token.secret.expose()) != stale)
            .map(|token| AccessToken::new(token, asked_at)))
    }

    /// Logs an error of the cache. A token that was obtained is used anyway.
    fn noted(&self, result: Result<(), TokenCacheError>) {
        if let Err(error) = result {
            tracing::warn!(target: "clientwright_runtime::auth", %error, "the token cache failed");
        }
    }

    async fn bounded<T>(
        &self,
        future: impl Future<Output = Result<T, TokenCacheError>>,
    ) -> Result<T, TokenCacheError> {
        let clock = self.fetcher.clock.as_ref();
        let end = clock.now().saturating_add(CACHE_TIMEOUT);
        until(clock, Some(end), future)
            .await
            .unwrap_or_else(|| Err(TokenCacheError::new("no response in time")))
    }
}

/// A lease that is released when its holder is dropped, even in the middle of a refresh, so that no
/// caller waits for a token that never comes.
struct HeldLease {
    cache: Arc<dyn TokenCache>,
    clock: Arc<dyn Clock>,
    key: String,
    lease: Option<TokenLease>,
    /// The runtime that releases the lease if the holder cannot.
    runtime: Option<Handle>,
}

impl HeldLease {
    fn new(shared: &Shared<'_>, lease: TokenLease) -> Self {
        Self {
            cache: Arc::clone(shared.cache),
            clock: Arc::clone(&shared.fetcher.clock),
            key: shared.key.clone(),
            lease: Some(lease),
            runtime: Handle::try_current().ok(),
        }
    }

    async fn extend(&self) -> Result<bool, TokenCacheError> {
        match &self.lease {
            Some(lease) => self.cache.extend(&self.key, lease, LEASE).await,
            None => Ok(false),
        }
    }

    async fn release(mut self) -> Result<(), TokenCacheError> {
        let Some(lease) = self.lease.clone() else {
            return Ok(());
        };
        let result = self.cache.release(&self.key, lease).await;
        self.lease = None;
        result
    }
}

impl Drop for HeldLease {
    fn drop(&mut self) {
        let Some(lease) = self.lease.take() else {
            return;
        };
        let (cache, key) = (Arc::clone(&self.cache), std::mem::take(&mut self.key));
        let clock = Arc::clone(&self.clock);
        let mut release: BoxFuture<'static, ()> = Box::pin(async move {
            let end = clock.now().saturating_add(CACHE_TIMEOUT);
            let released = until(clock.as_ref(), Some(end), cache.release(&key, lease)).await;
            if let Some(Err(error)) = released {
                tracing::warn!(target: "clientwright_runtime::auth", %error, "the token cache failed");
            }
        });
        // A cache in memory needs no runtime, which may be gone by now.
        let runtime = self.runtime.as_ref();
        let _entered = runtime.map(Handle::enter);
        if (&mut release).now_or_never().is_none()
            && let Some(runtime) = runtime
        {
            runtime.spawn(release);
        }
    }
}
