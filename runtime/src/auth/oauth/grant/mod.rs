//! The grants: the ways to an access token, one file each.

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

/// A way to an access token.
pub(super) trait Grant: Send + Sync {
    /// What people call it.
    fn name(&self) -> &'static str;

    /// The flow whose URLs it uses.
    fn flow(&self) -> Flow {
        Flow::ClientCredentials
    }

    /// Obtains a token.
    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>>;

    /// Whether the scopes of an operation are asked for. Where a person agrees to the scopes, they
    /// are those of the program, so that the person is asked once.
    fn is_scoped(&self) -> bool {
        true
    }

    /// What tells its tokens from those of others who ask with the same client, without anything
    /// secret; none if other clients must not have them.
    fn cache_key(&self) -> Option<String> {
        None
    }

    /// What is wrong, as far as it is known before a token is needed.
    fn check(&self, _now: Duration) -> Result<(), String> {
        Ok(())
    }
}
