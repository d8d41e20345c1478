//! The tests of comparing two states, in one program.
//!
//! - [`classification`]: one pair of documents for each kind of change, and its reported effects
//! - [`additions`], [`silence`]: the same edits of every golden document
//! - [`alternatives`]: unnamed alternatives of a union
//! - [`documentation`] of all kinds, `docs/changes.md`
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod additions;
mod alternatives;
mod classification;
mod documentation;
mod golden;
mod silence;
