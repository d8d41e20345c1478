//! Server-sent events do not depend on how the body is split into chunks. The first byte is the position of the split.
//!
//! `cargo +nightly fuzz run events fuzz/corpus/events fuzz/seeds/events`
#![no_main]

use clientwright_runtime::fuzzing::events;

libfuzzer_sys::fuzz_target!(|input: (u8, &[u8])| {
    let (at, body) = input;
    let (one, other) = body.split_at(usize::from(at).min(body.len()));
    assert_eq!(events(&[one, other]), events(&[body]));
});
