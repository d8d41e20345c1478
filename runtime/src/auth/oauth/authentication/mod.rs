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

/// A client whose id is known.
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

/// How a client proves that it is the one it says it is.
pub(super) trait Authentication: Send + Sync {
    /// What OAuth calls it.
    fn name(&self) -> &'static str;

    /// Adds the proof to the request.
    ///
    /// # Errors
    /// If there is none, in words that do not show a secret.
    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>>;

    /// What is wrong, as far as it is known before a token is needed.
    fn check(&self, _now: Duration) -> Result<(), String> {
        Ok(())
    }

    /// Whether the client has an id.
    fn needs_id(&self) -> bool {
        true
    }

    /// Whether the proof is the certificate of the TLS connection.
    fn presents_certificate(&self) -> bool {
        false
    }
}
