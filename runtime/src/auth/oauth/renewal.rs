//! Refresh tokens, which renew access tokens without asking the user again.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::BoxFuture;
use crate::auth::one_at_a_time::OneAtATime;
use crate::auth::{SecretError, SecretSource};
use crate::types::Secret;

/// Stores a refresh token between runs of a program, for example in a file or a keychain.
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
    /// Returns the refresh token that was saved last, or `None` if there is none.
    ///
    /// # Errors
    /// Returns an error if it cannot be read; the program then continues without it.
    fn load(&self) -> BoxFuture<'_, Result<Option<Secret>, SecretError>>;

    /// Saves a refresh token in place of the last one, or removes the last one if it is `None`.
    ///
    /// # Errors
    /// Returns an error if it cannot be saved; the program then continues with the token in memory.
    fn save<'a>(&'a self, token: Option<&'a Secret>) -> BoxFuture<'a, Result<(), SecretError>>;
}

/// The refresh token in use.
pub(super) struct Renewal {
    given: Option<SecretSource>,
    store: Option<Arc<dyn RefreshTokenStore>>,
    /// The last token of the server or the store. The inner `None` means that there is none or that the
    /// server rejected it, the outer one that the store has not been read yet.
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

    /// Returns the refresh token that was passed by the program.
    pub(super) fn given(&self) -> Option<&SecretSource> {
        self.given.as_ref()
    }

    /// Returns the last refresh token of the server, from this run of the program or from an earlier
    /// one.
    pub(super) async fn current(&self) -> Option<Secret> {
        if let Some(known) = self.known() {
            return known;
        }
        let _lock = self.loading.lock().await;
        // The previous holder of the lock may have loaded it.
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

    /// Records the refresh token that came with an access token; `None` keeps the last one.
    pub(super) async fn granted(&self, token: Option<Secret>) {
        let Some(token) = token else {
            return;
        };
        self.set(Some(token.clone()));
        self.save(Some(&token)).await;
    }

    /// Records that the server rejects the last token.
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
