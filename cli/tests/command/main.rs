//! The program `clientwright`, run as users do: in separate folders, offline.
//!
//! - [`diff`]: what a change does, and what it asks for
//! - [`discovery`]: which project a command is for
//! - [`evidence`]: how well an API is known
//! - [`explanations`]: the commands that explain: `tree`, `types`, `explain`, `completions`, `man`
//! - [`generate`]: a single crate, in a folder that may have other files
//! - [`init`]: a project from nothing
//! - [`interruption`]: runs that are killed, and runs at the same time
//! - [`json`]: what programs get, and documents from standard input
//! - [`look`]: how much is printed, how wide, and what help says
//! - [`manifest`]: how a project knows what is up to date
//! - [`release`]: plans and releases
//! - [`rename`]: renaming parts of a crate
//! - [`runtime`]: how generated crates depend on the runtime
//! - [`terminal`]: what is printed, to whom, and in which colors
//! - [`traffic`]: comparing recorded traffic with documents
//! - [`vendor`]: documents of others, fetched once
//! - [`watch`]: regenerating whenever something is saved

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod diff;
mod discovery;
mod evidence;
mod explanations;
mod folder;
mod generate;
mod init;
mod interruption;
mod json;
mod lint;
mod look;
mod manifest;
mod pseudo_terminal;
mod release;
mod rename;
mod runtime;
mod terminal;
mod traffic;
mod vendor;
mod watch;
