//! JSON that can be read is written, and read again as the same value.
//!
//! `cargo +nightly fuzz run json fuzz/corpus/json fuzz/seeds/json`
#![no_main]

use clientwright_runtime::Value;
use clientwright_runtime::json::{from_slice, to_string};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = from_slice::<Value>(bytes) {
        let text = to_string(&value);
        assert_eq!(
            from_slice::<Value>(text.as_bytes()).as_ref(),
            Ok(&value),
            "{text}"
        );
    }
});
