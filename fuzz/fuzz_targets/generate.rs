//! Any bytes as a specification: the generator does not panic, and its output is valid Rust.
//!
//! `cargo +nightly fuzz run generate fuzz/corpus/generate fuzz/seeds/generate`
#![no_main]

#[path = "../../generator/tests/fuzz/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::check(bytes));
