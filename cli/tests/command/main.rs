//! The program `clientwright`, run as people run it: in folders of their own, offline.
//!
//! - [`discovery`]: which project a command is for
//! - [`generate`]: a crate by itself, in a folder that may have files of its own
//! - [`interruption`]: runs that are killed, and runs at the same time
//! - [`json`]: what programs get, and documents from standard input
//! - [`look`]: how much is printed, how wide, and what help says
//! - [`manifest`]: how a project knows what is up to date
//! - [`runtime`]: how generated crates depend on the runtime
//! - [`terminal`]: what is printed, to whom, and in which colors
//! - [`vendor`]: documents of others, fetched once
//! - [`watch`]: regenerating whenever something is saved

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod discovery;
mod folder;
mod generate;
mod interruption;
mod json;
mod lint;
mod look;
mod manifest;
mod pseudo_terminal;
mod runtime;
mod terminal;
mod vendor;
mod watch;
