//! Shares access tokens and rate limits between processes through Redis or Valkey.

mod limit;
mod tokens;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Cmd, FromRedisValue, IntoConnectionInfo as _};
use tokio::runtime::{Handle, Id};

use crate::randomness::{Randomness, SystemRandomness};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
/// The maximum number of runtimes with a connection, so that those of terminated runtimes are dropped eventually.
const RUNTIMES_AT_MOST: usize = 16;
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(1);

/// A Redis or Valkey server through which clients share access tokens and rate limits, also across processes.
///
/// It is a [`TokenCache`](crate::TokenCache) and a [`SharedLimit`](crate::SharedLimit); each use is a single command
/// or an atomic script, and the clock is the server's. If the server is unavailable, each client requests its own
/// token; for limits see [`SharedLimit`](crate::SharedLimit).
///
/// Access to the server includes access to the tokens. Secrets are never written to it.
///
/// ```no_run
/// # use std::sync::Arc;
/// # fn setup(builder: clientwright_runtime::ClientBuilder) -> Result<(), Box<dyn std::error::Error>> {
/// let redis = Arc::new(clientwright_runtime::Redis::open("redis://cache.internal/0")?);
/// let client = builder.token_cache(redis.clone()).shared_limit(redis).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Redis {
    client: redis::Client,
    prefix: String,
    /// One connection for each asynchronous runtime that makes calls, which drives it; the most recently used one is
    /// last.
    managers: Arc<Mutex<Vec<(Id, ConnectionManager)>>>,
    randomness: Arc<dyn Randomness>,
}

/// The error for an invalid Redis URL. It does not contain the URL, which may include a password.
///
/// ```
/// use clientwright_runtime::{Redis, RedisUrlError};
///
/// let error: RedisUrlError = Redis::open("cache.internal:6379/0").unwrap_err();
/// println!("REDIS_URL: {error}");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RedisUrlError;

impl fmt::Display for RedisUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not the URL of a Redis: `redis://user:password@host:port/number`, or `rediss://` in a \
             program that turns on a TLS feature of the crate `redis`",
        )
    }
}

impl std::error::Error for RedisUrlError {}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Redis({})", self.prefix)
    }
}

impl Redis {
    /// Creates a client of the Redis server at a URL such as `redis://user:password@host:6379/0`. Nothing is sent
    /// yet.
    ///
    /// `rediss://` requires a TLS feature of the crate `redis`, version 1, in the program: `tokio-rustls-comp` or
    /// `tokio-native-tls-comp`.
    ///
    /// # Errors
    /// Returns an error if the URL is invalid or not supported.
    pub fn open(url: &str) -> Result<Self, RedisUrlError> {
        let info = url.into_connection_info().map_err(|_| RedisUrlError)?;
        let client = redis::Client::open(info).map_err(|_| RedisUrlError)?;
        Ok(Self {
            client,
            prefix: "clientwright-runtime".to_owned(),
            managers: Arc::default(),
            randomness: Arc::new(SystemRandomness),
        })
    }

    /// Sets the prefix of all keys, which is followed by a colon; the default is `clientwright-runtime`. Fleets that
    /// must not share tokens and limits need different prefixes.
    #[must_use]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    fn key(&self, what: &str, name: &str) -> String {
        format!("{}:{what}:{name}", self.prefix)
    }

    async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, String> {
        let mut connection = self.connection()?;
        command
            .query_async(&mut connection)
            .await
            .map_err(|error| without_values(&error))
    }

    fn connection(&self) -> Result<ConnectionManager, String> {
        let runtime = Handle::try_current()
            .map_err(|_| "Redis needs a tokio runtime".to_owned())?
            .id();
        let mut managers = self.managers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = managers.iter().position(|(owner, _)| *owner == runtime) {
            let used = managers.remove(at);
            let manager = used.1.clone();
            managers.push(used);
            return Ok(manager);
        }
        if managers.len() >= RUNTIMES_AT_MOST {
            managers.remove(0);
        }
        // Callers retry themselves; a wait in the connection manager would be hidden from them.
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(CONNECT_TIMEOUT))
            .set_response_timeout(Some(RESPONSE_TIMEOUT));
        let made = ConnectionManager::new_lazy_with_config(self.client.clone(), config)
            .map_err(|error| without_values(&error))?;
        managers.push((runtime, made.clone()));
        Ok(made)
    }
}

/// Describes an error without its own message, which may quote a response, and thus a token.
fn without_values(error: &redis::RedisError) -> String {
    let code = error.code().map(|code| format!(" ({code})"));
    format!("Redis: {}{}", error.category(), code.unwrap_or_default())
}

/// Converts a duration to milliseconds, at least 1, because Redis rejects 0.
fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis())
        .unwrap_or(u64::MAX)
        .clamp(1, 1 << 52)
}
