//! Access tokens in Redis, whose keys expire with the tokens.

use std::time::Duration;

use redis::{Cmd, cmd};

use super::{Redis, millis};
use crate::BoxFuture;
use crate::auth::{Token, TokenCache, TokenCacheError, TokenLease};

/// Reads the token and its remaining lifetime atomically.
const LOAD: &str = "\
local token = redis.call('GET', KEYS[1])
if not token then return false end
return {token, redis.call('PTTL', KEYS[1])}";

/// Extends the lease, if it is still held.
const EXTEND: &str = "\
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0";

/// Deletes the lease, if it is still held.
const RELEASE: &str = "\
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0";

impl Redis {
    async fn told<T: redis::FromRedisValue>(&self, command: &Cmd) -> Result<T, TokenCacheError> {
        self.ask(command).await.map_err(TokenCacheError::new)
    }
}

impl TokenCache for Redis {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Token>, TokenCacheError>> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command.arg(LOAD).arg(1).arg(self.key("token", key));
            let found: Option<(String, i64)> = self.told(&command).await?;
            Ok(found.and_then(|(token, left)| {
                let left = u64::try_from(left).ok().filter(|left| *left > 0)?;
                Some(Token::new(token, Duration::from_millis(left)))
            }))
        })
    }

    fn store<'a>(
        &'a self,
        key: &'a str,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command
                .arg(self.key("token", key))
                .arg(token.secret.expose())
                .arg("PX")
                .arg(millis(token.expires_in));
            self.told(&command).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<Option<TokenLease>, TokenCacheError>> {
        Box::pin(async move {
            let random = [self.randomness.next(), self.randomness.next()];
            let text = format!("{:016x}{:016x}", random[0], random[1]);
            let mut command = cmd("SET");
            command
                .arg(self.key("lease", key))
                .arg(&text)
                .arg("NX")
                .arg("PX")
                .arg(millis(at_most));
            let got: Option<String> = self.told(&command).await?;
            Ok(got.map(|_| TokenLease::new(text)))
        })
    }

    fn extend<'a>(
        &'a self,
        key: &'a str,
        lease: &'a TokenLease,
        at_most: Duration,
    ) -> BoxFuture<'a, Result<bool, TokenCacheError>> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command
                .arg(EXTEND)
                .arg(1)
                .arg(self.key("lease", key))
                .arg(lease.as_str())
                .arg(millis(at_most));
            let extended: i64 = self.told(&command).await?;
            Ok(extended == 1)
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        lease: TokenLease,
    ) -> BoxFuture<'a, Result<(), TokenCacheError>> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command
                .arg(RELEASE)
                .arg(1)
                .arg(self.key("lease", key))
                .arg(lease.as_str());
            let _: i64 = self.told(&command).await?;
            Ok(())
        })
    }
}
