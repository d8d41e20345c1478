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
mod token_sharing;
