//! Any bytes as a specification: no panic, and what comes out is Rust.
//!
//! `cargo +nightly fuzz run generate fuzz/corpus/generate fuzz/seeds/generate`
#![no_main]

#[path = "../../generator/tests/fuzz/body.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::check(bytes));
