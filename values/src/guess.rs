//! What was likely meant by a name that is none.

use clientwright_openapi::source::nearest;

/// Longer names are not compared, and no more than so many: comparing takes the square of the
/// length.
const MAX_LENGTH: usize = 60;
const MAX_NAMES: usize = 500;

/// The name that was likely meant.
pub(crate) fn guess<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    if wrong.len() > MAX_LENGTH {
        return None;
    }
    nearest(wrong, names.take(MAX_NAMES)).map(str::to_owned)
}
