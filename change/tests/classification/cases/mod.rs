//! The cases: what is replaced in `base.yaml`, and what that does.

mod access;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod shapes;
mod values;

use clientwright_change::Level;
use clientwright_change::kinds::Effect;

/// The document before.
pub(crate) const BASE: &str = include_str!("../base.yaml");

/// A change.
pub(crate) struct Case {
    /// The rule that must be found.
    pub(crate) code: &'static str,
    /// Whether the pair is the other way round: from the changed document to the base.
    backwards: bool,
    edits: &'static [(&'static str, &'static str)],
    /// An old client with the new server, a new client with the old server.
    pub(crate) wire: (Effect, Effect),
    /// What Rust callers need.
    pub(crate) rust: Level,
}

impl Case {
    fn edited(&self) -> String {
        let mut text = BASE.to_owned();
        for (from, to) in self.edits {
            assert!(
                text.contains(from),
                "{}: `{from}` is not in the document",
                self.code
            );
            text = text.replacen(from, to, 1);
        }
        text
    }

    /// The change made to a document with others, unless one of them took its place.
    pub(crate) fn onto(&self, text: &str) -> String {
        let mut changed = text.to_owned();
        for (from, to) in self.edits {
            if !changed.contains(from) {
                return text.to_owned();
            }
            changed = changed.replacen(from, to, 1);
        }
        changed
    }

    pub(crate) fn before(&self) -> String {
        if self.backwards {
            self.edited()
        } else {
            BASE.to_owned()
        }
    }

    pub(crate) fn after(&self) -> String {
        if self.backwards {
            BASE.to_owned()
        } else {
            self.edited()
        }
    }

    /// Whether the old document is the base, as the callers know it.
    pub(crate) fn is_from_base(&self) -> bool {
        !self.backwards
    }
}

const fn to(
    code: &'static str,
    edits: &'static [(&'static str, &'static str)],
    wire: (Effect, Effect),
    rust: Level,
) -> Case {
    Case {
        code,
        backwards: false,
        edits,
        wire,
        rust,
    }
}

const fn back(
    code: &'static str,
    edits: &'static [(&'static str, &'static str)],
    wire: (Effect, Effect),
    rust: Level,
) -> Case {
    Case {
        code,
        backwards: true,
        edits,
        wire,
        rust,
    }
}

/// The cases of each kind, in the order of the rules.
const KINDS: [&[Case]; 7] = [
    operations::CASES,
    parameters::CASES,
    responses::CASES,
    access::CASES,
    values::CASES,
    shapes::CASES,
    schemas::CASES,
];

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    KINDS.into_iter().flatten()
}
