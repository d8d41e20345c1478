//! Regular expressions of rules, each compiled once.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use regex::{Regex, RegexBuilder};

/// The memory limit of a pattern; larger ones are not checked, and the generator has warned about them.
const MAX_BYTES: usize = 1 << 20;

/// Returns whether a text matches, or `None` if the pattern cannot be compiled.
///
/// The number of patterns is fixed by generated code, so the cache does not grow with the values checked.
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
