//! Keeping generated crates up to date: what `cargo xtask codegen` and its `--check` tell and do.
//!
//! - [`kinds`]: stale, missing, orphaned and hand-edited files
//! - [`atomicity`]: a run that cannot be finished leaves a crate as it was
//! - [`command`]: the program: exit codes, lists, diffs, the same bytes everywhere
//! - [`foreign`]: `cargo xtask generate` for somebody's own specification

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
