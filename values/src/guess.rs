//! Suggestions for unknown names.

use clientwright_openapi::source::nearest;

/// Limits for the length and the number of compared names, because comparing takes quadratic
/// time.
const MAX_LENGTH: usize = 40;
const MAX_NAMES: usize = 200;

/// The most similar name.
pub(crate) fn guess<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    if wrong.len() > MAX_LENGTH {
        return None;
    }
    nearest(wrong, names.take(MAX_NAMES)).map(str::to_owned)
}
