//! Parts do not depend on how the body is split into chunks. The first byte is the position of the split; the boundary
//! is `b`.
//!
//! `cargo +nightly fuzz run parts fuzz/corpus/parts fuzz/seeds/parts`
#![no_main]

use clientwright_runtime::fuzzing::parts;

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| {
    let (at, body) = input;
    let (one, other) = body.split_at(usize::from(at).min(body.len()));
    assert_eq!(parts("b", &[one, other]), parts("b", &[body]));
});
