//! The tests of the generator, in one program; `growth.rs` is a separate process, because it counts allocations.
//!
//! - [`bad_specs`]: diagnostics of specifications with mistakes
//! - [`generation`]: the output for small documents
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
