//! Keeping generated crates up to date: `cargo xtask codegen` and its option `--check`.
//!
//! - [`kinds`]: stale, missing, orphaned and manually edited files
//! - [`atomicity`]: a run that fails leaves a crate as it was
//! - [`command`]: the program: exit codes, lists, diffs, identical results in any environment
//! - [`foreign`]: `cargo xtask generate` for a third-party specification

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod atomicity;
mod command;
mod foreign;
mod kinds;
mod names;
mod project;
mod xtask;
