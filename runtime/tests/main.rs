//! The tests of the runtime, in one program; a file alongside it is a separate process, because it counts or searches
//! the memory of the whole process, or measures time while the processor is busy.
//!
//! - [`access`], [`oauth`]: credentials and tokens; [`oidc`] and [`redis`] with third-party servers
//! - [`calls`]: requests, responses, and the steps in between
//! - [`faults`]: guarantees for failures of connections, servers and bodies
//! - [`json`]: reading and writing JSON
//! - [`observability`]: spans, metrics and trace propagation
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod access;
mod calls;
mod faults;
#[path = "support/http2.rs"]
mod http2_server;
mod json;
mod oauth;
mod observability;
mod oidc;
mod redis;
#[path = "support/sending.rs"]
mod sending;
#[path = "support/server.rs"]
mod server;
#[path = "support/storm.rs"]
mod storm;
mod support;
#[path = "support/traces.rs"]
mod traces;
