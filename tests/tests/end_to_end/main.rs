//! The three generated clients against the sandbox, over HTTP.
//!
//! - [`refusals`], [`successes`]: every operation with every status that its specification contains
//! - [`appointments`], [`tickets`], [`orders`]: the responses of the sandbox without faults
//! - [`sharing`], [`pacing`]: many callers at once
//! - [`faults`], [`tokens`]: misbehaving networks, servers and token endpoints
//! - [`environment`]: credentials from the environment
//! - [`addresses`]: URLs and paths that the consumer overrides
//! - [`secrets`]: credentials appear nowhere
//! - [`traffic`]: recordings of calls match the specifications, or the differences are reported
//! - [`guide`]: the programs of `docs/guide.md`
//! - [`substitution`]: fakes instead of clients, and calls without `async`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod addresses;
mod appointments;
mod bench;
mod calls;
mod documented;
mod environment;
mod faults;
mod guide;
mod orders;
mod pacing;
mod refusals;
mod secrets;
mod sharing;
mod substitution;
mod successes;
mod support;
mod tickets;
mod tokens;
mod tour;
mod traffic;
