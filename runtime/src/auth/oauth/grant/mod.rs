//! The OAuth grants, one file each.

use std::time::Duration;

use super::exchange::Exchange;
use super::flows::Flow;
use crate::BoxFuture;
use crate::auth::{Token, TokenError};

#[cfg(feature = "login")]
pub(super) mod authorization_code;
pub(super) mod client_credentials;
#[cfg(feature = "login")]
pub(super) mod device_code;
pub(super) mod jwt_bearer;
pub(super) mod refresh_token;
pub(super) mod token_exchange;

/// A way to obtain an access token.
pub(super) trait Grant: Send + Sync {
    /// Returns its common name.
    fn name(&self) -> &'static str;

    /// Returns the flow whose URLs it uses.
    fn flow(&self) -> Flow {
        Flow::ClientCredentials
    }

    /// Obtains a token.
    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>>;

    /// Returns whether the scopes of an operation are requested. If a user consents to the scopes, those
    /// of the program are requested, so that the user is asked only once.
    fn is_scoped(&self) -> bool {
        true
    }

    /// Returns a key, free of secrets, that distinguishes its tokens from others of the same client.
    /// `None` if other clients must not use its tokens.
    fn cache_key(&self) -> Option<String> {
        None
    }

    /// Checks everything that is known before a token is needed.
    fn check(&self, _now: Duration) -> Result<(), String> {
        Ok(())
    }
}
