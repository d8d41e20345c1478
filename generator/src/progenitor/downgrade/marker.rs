//! Names that progenitor would map to the same Rust name.
//!
//! The second of two such names gets a number that distinguishes it, between two characters that no
//! document contains. Rust names are generated without these characters but with the number; both
//! are removed again from string literals and comments. So `type` and `@type` become the fields
//! `type_` and `type_2`, and are `type` and `@type` on the wire.

use std::collections::{BTreeMap, BTreeSet};

const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// The name with a marker that distinguishes it from names with the same Rust name.
pub(super) fn marked(name: &str, number: usize) -> String {
    format!("{name}{OPEN}{number}{CLOSE}")
}

/// The output of progenitor, with the original names.
pub(in crate::progenitor) fn unmark(text: &str) -> String {
    let text = text
        .replace("\\u{e000}", &OPEN.to_string())
        .replace("\\u{e001}", &CLOSE.to_string());
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(OPEN) {
        out.push_str(before);
        // It is not one of our markers.
        match after.split_once(CLOSE) {
            Some((number, after)) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                rest = after;
            }
            _ => {
                out.push(OPEN);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The names in a scope, with the marked form of each.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
    given: BTreeMap<String, String>,
}

impl Names {
    pub(super) fn with(taken: impl IntoIterator<Item = &'static str>) -> Self {
        Self {
            taken: taken.into_iter().map(str::to_owned).collect(),
            ..Self::default()
        }
    }

    /// The name, marked if another one has the same Rust name. The result is the same for the same name.
    pub(super) fn shared(&mut self, name: &str, rust: fn(&str) -> String) -> String {
        if let Some(given) = self.given.get(name) {
            return given.clone();
        }
        let given = self.own(name, rust);
        self.given.insert(name.to_owned(), given.clone());
        given
    }

    /// The name, marked if an equal one or one with the same Rust name exists.
    pub(super) fn own(&mut self, name: &str, rust: fn(&str) -> String) -> String {
        let mut given = name.to_owned();
        let mut number = 1;
        while !self.taken.insert(rust(&given)) {
            number += 1;
            given = marked(name, number);
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progenitor::downgrade::spelling::snake;

    #[test]
    fn similar_names_are_distinguished_and_written_unchanged() {
        let mut names = Names::default();
        let first = names.shared("type", snake);
        let second = names.shared("@type", snake);
        assert_eq!(names.shared("@type", snake), second);
        assert_eq!(first, "type");
        assert_eq!(snake(&second), "type_2");
        let literal = format!("rename = {second:?}, // {second}");
        assert_eq!(unmark(&literal), "rename = \"@type\", // @type");
    }
}
