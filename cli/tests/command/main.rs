//! The program `clientwright`, run as users do: in separate folders, offline.
//!
//! - [`diff`]: the effect of a change, and the version that it requires
//! - [`discovery`]: which project a command is for
//! - [`evidence`]: the evidence for the parts of an API
//! - [`explanations`]: the commands that explain: `tree`, `types`, `explain`, `completions`, `man`
//! - [`generate`]: a single crate, in a folder that may have other files
//! - [`init`]: creating a project
//! - [`interruption`]: killed runs, and simultaneous runs
//! - [`json`]: machine-readable output, and documents from standard input
//! - [`look`]: the verbosity and the width of the output, and the help texts
//! - [`manifest`]: how a project determines what is up to date
//! - [`release`]: plans and releases
//! - [`rename`]: renaming parts of a crate
//! - [`runtime`]: how generated crates depend on the runtime
//! - [`terminal`]: standard output, standard error, and colors
//! - [`traffic`]: comparing recorded traffic with documents
//! - [`vendor`]: third-party documents, fetched once
//! - [`watch`]: regenerating whenever a file is saved

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
mod exit_codes;
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
