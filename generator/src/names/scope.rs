//! Scopes: the only place that makes identifiers, so that no two things share one.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// The maximum length of identifiers. They become file names, which most file systems limit to 255 bytes, and
/// paths, which Windows limits to 260 characters.
const MAX_LENGTH: usize = 100;

/// The number of digest characters that distinguish truncated names.
const DIGEST: usize = 8;

/// Hands out identifiers, each only once.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// The last number that was appended to an identifier.
    numbers: BTreeMap<String, u64>,
}

impl Scope {
    /// Creates a scope in which some identifiers are taken.
    #[must_use]
    pub fn with_taken<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            taken: taken.into_iter().map(str::to_owned).collect(),
            numbers: BTreeMap::new(),
        }
    }

    /// Takes exactly this identifier, and returns whether it was free.
    pub fn take(&mut self, ident: &str) -> bool {
        self.taken.insert(ident.to_owned())
    }

    /// Claims the identifier, with a number appended if it is taken.
    pub fn claim(&mut self, wanted: &str) -> String {
        self.claim_first([wanted])
    }

    /// Claims the first of several identifiers that is free, or else the first with a number.
    pub fn claim_first<'a>(&mut self, wanted: impl IntoIterator<Item = &'a str>) -> String {
        let mut first = None;
        for candidate in wanted {
            let candidate = bounded(candidate);
            if self.take(&candidate) {
                return candidate;
            }
            first.get_or_insert(candidate);
        }
        let stem = first.unwrap_or_else(|| "value".to_owned());
        // A separator distinguishes `x2` from the second `x`; type names have none.
        let separator = if stem.starts_with(|c: char| c.is_ascii_uppercase()) {
            if stem.ends_with(|c: char| c.is_ascii_digit()) {
                "N"
            } else {
                ""
            }
        } else {
            "_"
        };
        let number = self.numbers.entry(stem.clone()).or_insert(1);
        loop {
            *number += 1;
            let candidate = format!("{}{separator}{number}", stem.trim_end_matches('_'));
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// Truncates a long identifier, and appends a digest of the whole.
pub(super) fn bounded(ident: &str) -> String {
    if ident.len() <= MAX_LENGTH {
        return ident.to_owned();
    }
    let separator = if ident.starts_with(|c: char| c.is_ascii_uppercase()) {
        ""
    } else {
        "_"
    };
    let mut end = MAX_LENGTH - DIGEST - separator.len();
    while !ident.is_char_boundary(end) {
        end -= 1;
    }
    let head = ident.get(..end).unwrap_or_default().trim_end_matches('_');
    let digest: String = Sha256::digest(ident.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .take(DIGEST / 2)
        .collect();
    format!("{head}{separator}{digest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_identifiers_are_truncated_and_remain_distinct() {
        let (one, other) = ("ab_".repeat(100), "ab_".repeat(101));
        let (one, other) = (bounded(&one), bounded(&other));
        assert!(one.len() <= MAX_LENGTH && other.len() <= MAX_LENGTH);
        assert_ne!(one, other);
        assert!(one.starts_with("ab_ab_"), "{one}");
        let just = "a".repeat(MAX_LENGTH);
        assert_eq!(bounded(&just), just);
        let pascal = bounded(&"Ab".repeat(100));
        assert!(
            !pascal.contains('_') && pascal.len() == MAX_LENGTH,
            "{pascal}"
        );
    }

    #[test]
    fn numbers_skip_taken_names() {
        let mut scope = Scope::with_taken(["a_3"]);
        let claimed: Vec<String> = (0..4).map(|_| scope.claim("a")).collect();
        assert_eq!(claimed, ["a", "a_2", "a_4", "a_5"]);
    }
}
