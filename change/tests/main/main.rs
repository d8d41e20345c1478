//! The tests of comparing two states, in one program.
//!
//! - [`classification`]: one pair of documents for each kind of change, and what callers get to know of it
//! - [`additions`], [`silence`]: the same edits of every golden document
//! - [`alternatives`]: alternatives of a union that have no name
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
