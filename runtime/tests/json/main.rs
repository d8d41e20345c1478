//! JSON and the types that are read from it.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod comparing;
mod foreign;
mod formats;
mod json_objects;
mod json_parser;
mod json_types;
mod lists;
mod members;
mod unions;
mod values;
