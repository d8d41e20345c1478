//! Values for tests, with made-up required members.
//!
//! Types read themselves from a [`Node`](super::Node), which is independent of the caller's options. The
//! option is therefore kept in a thread-local.

use std::cell::Cell;

use super::{FromJson, JsonError, from_str};

thread_local! {
    /// The nesting depth of made-up values; `None` if nothing may be made up.
    static DEPTH: Cell<Option<u8>> = const { Cell::new(None) };
}

/// The maximum depth: a type that requires itself has no value.
const DEEPEST: u8 = 32;

/// The candidates for a member, the simplest first.
const PLACEHOLDERS: [&str; 10] = [
    "null",
    "\"\"",
    "0",
    "false",
    "[]",
    "{}",
    "\"1970-01-01\"",
    "\"1970-01-01T00:00:00Z\"",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"0\"",
];

/// Reads a text, making up all required members that it lacks.
///
/// # Errors
/// Returns an error if the text does not match, or a member cannot be made up.
pub(crate) fn read_made_up<T: FromJson>(json: &str) -> Result<T, JsonError> {
    /// Resets the option even if reading panics.
    struct End(Option<u8>);
    impl Drop for End {
        fn drop(&mut self) {
            DEPTH.set(self.0);
        }
    }
    let _end = End(DEPTH.replace(Some(0)));
    from_str(json)
}

/// Returns a value for a missing member, if it may be made up.
pub(super) fn made_up<T: FromJson>() -> Option<T> {
    let depth = DEPTH.get().filter(|depth| *depth < DEEPEST)?;
    DEPTH.set(Some(depth + 1));
    let value = PLACEHOLDERS
        .iter()
        .find_map(|placeholder| from_str(placeholder).ok());
    DEPTH.set(Some(depth));
    value
}
