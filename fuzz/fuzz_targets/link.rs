//! The next page of a `Link` header is a part of that header.
//!
//! `cargo +nightly fuzz run link fuzz/corpus/link fuzz/seeds/link`
#![no_main]

use clientwright_runtime::fuzzing::link;

libfuzzer_sys::fuzz_target!(|header: &str| {
    if let Some(next) = link(header) {
        assert!(header.contains(&next), "{next:?}");
    }
});
