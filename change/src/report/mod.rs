//! Reports of a diff: on a terminal, and in a pull request.

mod human;
mod markdown;

pub use human::human;
pub use markdown::markdown;

use crate::diff::Change;
use crate::kinds::Effect;
use crate::level::Level;
use crate::project::CrateDiff;

/// Text of a document for output, without control characters and line breaks.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !clientwright_openapi::source::is_invisible(*c))
        .collect()
}

/// A revision for output: the hash of a commit is abbreviated.
#[must_use]
pub fn revision(base: &str) -> &str {
    let is_hash = base.len() >= 40 && base.bytes().all(|byte| byte.is_ascii_hexdigit());
    match base.get(..12) {
        Some(start) if is_hash => start,
        _ => base,
    }
}

/// The version that the verdict requires, as text.
fn versions(diff: &CrateDiff) -> String {
    let base = revision(&diff.base);
    match (&diff.released, &diff.version) {
        (Some(released), _) if diff.verdict == Level::None => {
            format!("no changes since {base} ({released})")
        }
        (Some(released), _) => format!("{} since {base} ({released})", diff.verdict),
        (None, Some(_)) => format!("new since {base}"),
        (None, None) => String::new(),
    }
}

/// Both positions, omitting redundant ones.
fn places(change: &Change) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old == new => new.clone(),
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (Some(old), None) => format!("{old} → gone"),
        (None, Some(new)) => new.clone(),
        (None, None) => String::new(),
    }
}

/// The effect on the wire format, as text.
fn wire(change: &Change) -> String {
    let word = |effect: Effect| match effect {
        Effect::Works => "works",
        Effect::Conditional => "works unless new features are used",
        Effect::Breaks => "breaks",
    };
    format!(
        "old client with new server {}; new client with old server {}",
        word(change.wire.old_client),
        word(change.wire.new_client)
    )
}

/// The change, in one line.
pub(crate) fn title(change: &Change) -> String {
    let subject = plain(&change.subject);
    let message = plain(&change.message);
    match message.is_empty() {
        true => format!("{}: {subject}", change.title),
        false => format!("{}: {subject}: {message}", change.title),
    }
}
