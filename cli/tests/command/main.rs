//! The program `clientwright`, run as people run it: in folders of their own, offline.
//!
//! - [`discovery`]: which project a command is for
//! - [`interruption`]: runs that are killed, and runs at the same time
//! - [`runtime`]: how generated crates depend on the runtime

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod discovery;
mod folder;
mod interruption;
mod runtime;
