//! Refresh tokens: what renews an access token without asking its person again.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::BoxFuture;
use crate::auth::one_at_a_time::OneAtATime;
use crate::auth::{SecretError, SecretSource};
use crate::types::Secret;

/// Keeps a refresh token from one run of a program to the next: in a file, in a keychain.
///
/// ```
/// use std::sync::Mutex;
/// use clientwright_runtime::oauth::RefreshTokenStore;
/// use clientwright_runtime::{BoxFuture, Secret, SecretError};
///
/// #[derive(Debug, Default)]
/// struct InMemory(Mutex<Option<Secret>>);
///
/// impl RefreshTokenStore for InMemory {
///     fn load(&self) -> BoxFuture<'_, Result<Option<Secret>, SecretError>> {
///         let token = self.0.lock().map(|token| token.clone());
///         let token = token.map_err(|_| SecretError::new("not readable"));
///         Box::pin(std::future::ready(token))
///     }
///
///     fn save<'a>(&'a self, token: Option<&'a Secret>) -> BoxFuture<'a, Result<(), SecretError>> {
///         let saved = self.0.lock().map(|mut kept| *kept = token.cloned());
///         let saved = saved.map_err(|_| SecretError::new("not writable"));
///         Box::pin(std::future::ready(saved))
///     }
/// }
/// ```
pub trait RefreshTokenStore: Send + Sync + fmt::Debug {
    /// The refresh token that was saved last; none if there is none.
    ///
    /// # Errors
    /// If it cannot be read; then the program goes on as if there were none.
    fn load(&self) -> BoxFuture<'_, Result<Option<Secret>, SecretError>>;

    /// Saves a refresh token in place of the last one, or removes the last one.
    ///
    /// # Errors
    /// If it cannot be saved; then the program goes on with the token in its memory.
    fn save<'a>(&'a self, token: Option<&'a Secret>) -> BoxFuture<'a, Result<(), SecretError>>;
}

/// The refresh token in use.
pub(super) struct Renewal {
    given: Option<SecretSource>,
    store: Option<Arc<dyn RefreshTokenStore>>,
    /// What the server, or the store, gave last, none if the server refused it; or it was never read
    /// yet.
    current: Mutex<Option<Option<Secret>>>,
    loading: OneAtATime,
}

impl Renewal {
    pub(super) fn new(
        given: Option<SecretSource>,
        store: Option<Arc<dyn RefreshTokenStore>>,
    ) -> Self {
        Self {
            given,
            store,
            current: Mutex::default(),
            loading: OneAtATime::default(),
        }
    }

    /// What the program gave.
    pub(super) fn given(&self) -> Option<&SecretSource> {
        self.given.as_ref()
    }

    /// The refresh token that the server gave last, in this run of the program or in the one before.
    pub(super) async fn current(&self) -> Option<Secret> {
        if let Some(known) = self.known() {
            return known;
        }
        let _lock = self.loading.lock().await;
        // Whoever was before may have looked.
        if let Some(known) = self.known() {
            return known;
        }
        let stored = match &self.store {
            Some(store) => store.load().await.unwrap_or_else(|error| {
                warn("the refresh token cannot be read", &error);
                None
            }),
            None => None,
        };
        self.set(stored.clone());
        stored
    }

    /// Takes note of the refresh token that came with an access token; none leaves the last one.
    pub(super) async fn granted(&self, token: Option<Secret>) {
        let Some(token) = token else {
            return;
        };
        self.set(Some(token.clone()));
        self.save(Some(&token)).await;
    }

    /// Takes note that the server refuses the last one.
    pub(super) async fn refused(&self) {
        self.set(None);
        self.save(None).await;
    }

    fn known(&self) -> Option<Option<Secret>> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        current.clone()
    }

    fn set(&self, token: Option<Secret>) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        *current = Some(token);
    }

    async fn save(&self, token: Option<&Secret>) {
        if let Some(store) = &self.store
            && let Err(error) = store.save(token).await
        {
            warn("the refresh token cannot be saved", &error);
        }
    }
}

fn warn(what: &str, error: &SecretError) {
    tracing::warn!(target: "clientwright_runtime::auth", %error, "{what}");
}
