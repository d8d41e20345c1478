//! The tests of lints and of recorded traffic, in one program.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod evidence;
mod rules;
mod traffic;
