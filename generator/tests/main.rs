//! The tests of the generator, in one program; `growth.rs` is a separate process, because it counts what is allocated.
//!
//! - [`bad_specs`]: what is reported of specifications with mistakes
//! - [`generation`]: what is generated from small documents
//! - [`golden`]: whole crates, byte for byte
//! - [`progenitor`]: the other engine
//! - [`fuzz`]: mutations of documents
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

mod bad_specs;
mod every_text;
mod fuzz;
mod generation;
mod golden;
mod progenitor;
#[path = "../../openapi/tests/support/mod.rs"]
mod support;
