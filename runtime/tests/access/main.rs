//! Credentials: how they are given, sent, shared and kept secret.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod auth;
mod authorize_with;
mod credentials;
mod login;
#[path = "../support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
#[path = "../support/mod.rs"]
mod support;
mod token_endpoint;
mod token_sharing;
#[path = "../support/traces.rs"]
mod traces;

use clientwright_runtime::testing::MockAnswer;

pub(crate) fn ok() -> MockAnswer {
    MockAnswer::json(200, "[]")
}

/// A token of the endpoint.
pub(crate) fn token(text: &str, expires_in: &str) -> MockAnswer {
    let json = format!("\n {{\"access_token\":\"{text}\",\"expires_in\":{expires_in}}} \n");
    MockAnswer::json(200, json)
}
