//! Tests that span crates, and the tour of the three clients (`examples/tour.rs`).
//!
//! - `tests/end_to_end`: the generated clients against the sandbox, over HTTP
//! - `tests/drift`: keeping generated crates up to date, with the library and with `cargo xtask`

/// Checks that the program in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
