//! Secrets that are read from where they are stored, such as a vault.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::is_empty;
use super::one_at_a_time::OneAtATime;
use crate::BoxFuture;
use crate::types::Secret;

/// How long a secret is used before its provider is called again, unless the provider states otherwise.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);
/// How long the last secret stays in use after its provider failed, before the provider is called again.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(10);

/// Provides a secret on demand: from a vault, a secret manager or a keychain.
///
/// A provider is set with [`SecretSource::provider`](crate::SecretSource::provider). The client calls it
/// once for all waiting calls, keeps the secret for as long as the provider states, and keeps using the
/// last one if the provider fails.
///
/// ```
/// use clientwright_runtime::{BoxFuture, ProvidedSecret, SecretError, SecretProvider};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl SecretProvider for Vault {
///     fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>> {
///         Box::pin(async { Ok(ProvidedSecret::new("read from the vault")) })
///     }
/// }
/// ```
pub trait SecretProvider: Send + Sync + fmt::Debug {
    /// Returns the current secret.
    ///
    /// # Errors
    /// Returns an error if the secret cannot be read. The error must not contain any secrets.
    fn secret(&self) -> BoxFuture<'_, Result<ProvidedSecret, SecretError>>;
}

/// A secret and how long it may be used.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::ProvidedSecret;
///
/// // The provider is called again after an hour.
/// let secret = ProvidedSecret::new("hunter2").valid_for(Duration::from_secs(3600));
/// ```
#[derive(Clone)]
pub struct ProvidedSecret {
    text: Secret,
    valid_for: Duration,
}

impl ProvidedSecret {
    /// Creates a secret that is used for five minutes before the provider is called again.
    #[must_use]
    pub fn new(text: impl Into<Secret>) -> Self {
        Self {
            text: text.into(),
            valid_for: DEFAULT_LIFETIME,
        }
    }

    /// Sets how long the secret is used before the provider is called again. With zero, it is called for
    /// each request.
    #[must_use]
    pub fn valid_for(mut self, duration: Duration) -> Self {
        self.valid_for = duration;
        self
    }
}

impl fmt::Debug for ProvidedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProvidedSecret([redacted] for {:?})", self.valid_for)
    }
}

/// The error of a secret provider.
///
/// ```
/// use clientwright_runtime::{ProvidedSecret, SecretError};
///
/// /// For a `SecretProvider`; the message does not show the secret that was read.
/// fn secret(read: std::io::Result<String>) -> Result<ProvidedSecret, SecretError> {
///     let text = read.map_err(|error| SecretError::new(format!("the vault: {}", error.kind())))?;
///     Ok(ProvidedSecret::new(text))
/// }
/// assert!(secret(Ok("hunter2".to_owned())).is_ok());
/// ```
#[derive(Debug, Clone)]
pub struct SecretError(String);

impl SecretError {
    /// Creates an error. The message must not contain a secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SecretError {}

/// A provider and the last secret that it returned.
pub(super) struct Provided {
    provider: Arc<dyn SecretProvider>,
    /// The secret, and until when it is used.
    last: Mutex<Option<(Secret, Duration)>>,
    asking: OneAtATime,
}

impl Provided {
    pub(super) fn new(provider: Arc<dyn SecretProvider>) -> Self {
        Self {
            provider,
            last: Mutex::default(),
            asking: OneAtATime::default(),
        }
    }

    pub(super) async fn get(&self, now: Duration) -> Result<Secret, String> {
        if let Some(text) = self.current(now) {
            return Ok(text);
        }
        let _lock = self.asking.lock().await;
        // The previous holder of the lock may have called the provider.
        if let Some(text) = self.current(now) {
            return Ok(text);
        }
        match self.provider.secret().await {
            Ok(secret) if is_empty(&secret.text) => {
                Err("the secret provider gave an empty text".to_owned())
            }
            Ok(secret) => {
                let until = now.saturating_add(secret.valid_for);
                *self.last() = Some((secret.text.clone(), until));
                Ok(secret.text)
            }
            Err(error) => match self.last().as_mut() {
                Some((text, until)) => {
                    tracing::warn!(target: "clientwright_runtime::auth", %error, "the last secret stays");
                    *until = now.saturating_add(ASK_AGAIN_AFTER);
                    Ok(text.clone())
                }
                None => Err(format!("the secret provider failed: {error}")),
            },
        }
    }

    fn current(&self, now: Duration) -> Option<Secret> {
        let last = self.last();
        let (text, until) = last.as_ref()?;
        (now < *until).then(|| text.clone())
    }

    fn last(&self) -> MutexGuard<'_, Option<(Secret, Duration)>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Provided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.provider.fmt(f)
    }
}
