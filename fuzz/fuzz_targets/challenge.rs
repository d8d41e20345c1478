//! A header `WWW-Authenticate`: only one that names the error says that a token is invalid.
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
