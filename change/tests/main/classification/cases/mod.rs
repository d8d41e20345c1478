//! The cases: edits of `base.yaml`, and their effects.

mod access;
mod behavior;
mod bodies;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod shapes;
mod values;

use clientwright_change::Level;
use clientwright_change::kinds::Effect;

/// The document before the edits.
pub(crate) const BASE: &str = include_str!("../base.yaml");

/// Replacements, each applied once.
type Edits = &'static [(&'static str, &'static str)];

/// A change.
pub(crate) struct Case {
    /// The rule that must be reported.
    pub(crate) code: &'static str,
    /// The edits of the base that result in the old document, and in the new one.
    edits: [Edits; 2],
    /// An old client with the new server, a new client with the old server.
    pub(crate) wire: (Effect, Effect),
    /// The level for Rust callers.
    pub(crate) rust: Level,
}

impl Case {
    fn edited(&self, edits: Edits) -> String {
        let mut text = BASE.to_owned();
        for (from, to) in edits {
            assert!(
                text.contains(from),
                "{}: `{from}` is not in the document",
                self.code
            );
            text = text.replacen(from, to, 1);
        }
        text
    }

    /// Applies the change to a document that has other changes, unless one of them replaced the same text.
    pub(crate) fn onto(&self, text: &str) -> String {
        let mut changed = text.to_owned();
        for (from, to) in self.edits[1] {
            if !changed.contains(from) {
                return text.to_owned();
            }
            changed = changed.replacen(from, to, 1);
        }
        changed
    }

    pub(crate) fn before(&self) -> String {
        self.edited(self.edits[0])
    }

    pub(crate) fn after(&self) -> String {
        self.edited(self.edits[1])
    }

    /// Whether the old document is the base, which the callers are written against.
    pub(crate) fn is_from_base(&self) -> bool {
        self.edits[0].is_empty()
    }
}

const fn between(
    code: &'static str,
    edits: [Edits; 2],
    wire: (Effect, Effect),
    rust: Level,
) -> Case {
    Case {
        code,
        edits,
        wire,
        rust,
    }
}

const fn to(code: &'static str, edits: Edits, wire: (Effect, Effect), rust: Level) -> Case {
    between(code, [&[], edits], wire, rust)
}

const fn back(code: &'static str, edits: Edits, wire: (Effect, Effect), rust: Level) -> Case {
    between(code, [edits, &[]], wire, rust)
}

/// The cases of each kind, in the order of the rules.
const KINDS: [&[Case]; 9] = [
    operations::CASES,
    parameters::CASES,
    bodies::CASES,
    responses::CASES,
    access::CASES,
    values::CASES,
    shapes::CASES,
    schemas::CASES,
    behavior::CASES,
];

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    KINDS.into_iter().flatten()
}
