//! The header `WWW-Authenticate`: a token is only invalid if the header names that error.
//!
//! `cargo +nightly fuzz run challenge fuzz/corpus/challenge fuzz/seeds/challenge`
#![no_main]

use clientwright_runtime::fuzzing::invalid_token;

libfuzzer_sys::fuzz_target!(|header: &[u8]| {
    if invalid_token(header) == Some(true) {
        let text = String::from_utf8_lossy(header);
        assert!(text.contains("invalid_token"), "{text}");
    }
});
