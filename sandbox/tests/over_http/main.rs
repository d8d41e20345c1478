//! Tests the sandbox over real HTTP.

// Clippy's exceptions for tests do not apply to helper functions.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod any_request;
mod appointments;
mod binary;
mod credentials;
mod faults;
mod gateway;
mod orders;
mod request_log;
mod sandboxes;
mod specifications;
mod support;
mod tickets;
