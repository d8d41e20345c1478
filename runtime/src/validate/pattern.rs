//! Regular expressions of rules, each compiled once.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use regex::{Regex, RegexBuilder};

/// A pattern that needs more memory is not looked at; the generator has warned of it.
const MAX_BYTES: usize = 1 << 20;

/// Whether a text matches; none where the pattern cannot be compiled. There are as many patterns as
/// generated code has, so that what is kept does not grow with what is checked.
pub(super) fn matches(pattern: &'static str, text: &str) -> Option<bool> {
    static KNOWN: OnceLock<Mutex<HashMap<&'static str, Option<Regex>>>> = OnceLock::new();
    let known = KNOWN.get_or_init(Mutex::default);
    let regex = {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let compiled = known.entry(pattern).or_insert_with(|| {
            let mut builder = RegexBuilder::new(pattern);
            builder.size_limit(MAX_BYTES).build().ok()
        });
        compiled.clone()
    };
    regex.map(|regex| regex.is_match(text))
}
