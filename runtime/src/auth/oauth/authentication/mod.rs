//! The ways in which a client authenticates at the token endpoint, one file each.

use std::time::Duration;

use http::HeaderMap;

use super::endpoints::Endpoints;
use super::form::Form;
use super::server::TokenSetup;
use crate::BoxFuture;
use crate::types::Secret;

pub(super) mod anonymous;
pub(super) mod client_secret_basic;
pub(super) mod client_secret_post;
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod private_key_jwt;
pub(super) mod public;
pub(super) mod tls_client_auth;

/// A client with a known id.
#[derive(Clone, Copy)]
pub(super) struct Identified<'a> {
    pub(super) id: &'a Secret,
    pub(super) setup: &'a TokenSetup,
    #[cfg_attr(
        target_arch = "wasm32",
        expect(
            dead_code,
            reason = "only keys that sign ask for it, which need `ring`"
        )
    )]
    pub(super) endpoints: &'a Endpoints,
}

/// A way to authenticate a client.
pub(super) trait Authentication: Send + Sync {
    /// Returns its OAuth name.
    fn name(&self) -> &'static str;

    /// Adds the authentication to the request.
    ///
    /// # Errors
    /// Returns an error without any secret if the client cannot be authenticated.
    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>>;

    /// Checks everything that is known before a token is needed.
    fn check(&self, _now: Duration) -> Result<(), String> {
        Ok(())
    }

    /// Returns whether the client has an id.
    fn needs_id(&self) -> bool {
        true
    }

    /// Returns whether the client is authenticated by the certificate of the TLS connection.
    fn presents_certificate(&self) -> bool {
        false
    }
}
