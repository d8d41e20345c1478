//! The tests of generating and validating values, in one program.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod numbers;
mod sampler;
mod support;
mod validator;
