//! Values for tests: required members that are not given are made up.
//!
//! Types read themselves from a [`Node`](super::Node), which knows nothing of what the caller wants. So
//! the wish is kept beside the reading, for the thread that reads.

use std::cell::Cell;

use super::{FromJson, JsonError, from_str};

thread_local! {
    /// How deep what is made up is nested; none where nothing may be.
    static DEPTH: Cell<Option<u8>> = const { Cell::new(None) };
}

/// A type that requires itself has no value.
const DEEPEST: u8 = 32;

/// What stands for a member, the plainest first.
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

/// Reads a text with all required members that it does not have made up.
///
/// # Errors
/// When the text does not fit, or a member cannot be made up.
pub(crate) fn read_made_up<T: FromJson>(json: &str) -> Result<T, JsonError> {
    /// Ends the wish also if reading panics.
    struct End(Option<u8>);
    impl Drop for End {
        fn drop(&mut self) {
            DEPTH.set(self.0);
        }
    }
    let _end = End(DEPTH.replace(Some(0)));
    from_str(json)
}

/// A member that is missing, if it may be made up.
pub(super) fn made_up<T: FromJson>() -> Option<T> {
    let depth = DEPTH.get().filter(|depth| *depth < DEEPEST)?;
    DEPTH.set(Some(depth + 1));
    let value = PLACEHOLDERS
        .iter()
        .find_map(|placeholder| from_str(placeholder).ok());
    DEPTH.set(Some(depth));
    value
}
