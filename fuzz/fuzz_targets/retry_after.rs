//! The header `Retry-After`: seconds, or an HTTP date in any format. Additional digits never shorten the wait.
//!
//! `cargo +nightly fuzz run retry_after fuzz/corpus/retry_after fuzz/seeds/retry_after`
#![no_main]

use clientwright_runtime::fuzzing::retry_after;

libfuzzer_sys::fuzz_target!(|header: &[u8]| {
    let wait = retry_after(header);
    if !header.is_empty() && header.iter().all(u8::is_ascii_digit) {
        let longer = retry_after(&[header, b"0"].concat());
        assert!(wait.is_some() && wait <= longer, "{wait:?} {longer:?}");
    }
});
