//! Counts frequent items, so that one diagnostic represents all occurrences.

use std::collections::BTreeMap;

use super::collected::Diagnostics;
use crate::source::Span;

/// The number of occurrences of each item, and the first position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<String, Occurrences>);

/// The number of occurrences of an item, and the first position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrences {
    /// The number of occurrences.
    pub count: usize,
    /// The first occurrence, by file and position.
    pub first: Span,
}

impl Tally {
    /// Counts one occurrence.
    pub fn add(&mut self, name: &str, place: Span) {
        self.insert(
            name,
            Occurrences {
                count: 1,
                first: place,
            },
        );
    }

    /// All items, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Occurrences)> {
        self.0.iter().map(|(name, found)| (name.as_str(), *found))
    }

    /// The number of occurrences of each item.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<String, usize> {
        let counts = self.0.iter();
        counts
            .map(|(name, found)| (name.clone(), found.count))
            .collect()
    }

    /// Counts several occurrences.
    pub fn insert(&mut self, name: &str, found: Occurrences) {
        let known = self
            .0
            .entry(name.to_owned())
            .or_insert(Occurrences { count: 0, ..found });
        known.count += found.count;
        known.first = known.first.min(found.first);
    }

    /// Adds the counts of another.
    pub fn extend(&mut self, other: &Self) {
        for (name, found) in other.iter() {
            self.insert(name, found);
        }
    }

    /// Adds one warning for each item, at its first occurrence. `message` makes the text from the
    /// name of the item.
    pub fn report(
        &self,
        diagnostics: &mut Diagnostics,
        code: &'static str,
        message: impl Fn(&str) -> String,
    ) {
        for (name, found) in self.iter() {
            let diagnostic = diagnostics.warning(code, found.first, message(name));
            match found.count {
                0 | 1 => {}
                2 => drop(diagnostic.label("here and in one more place")),
                more => drop(diagnostic.label(format!("here and in {} more places", more - 1))),
            }
        }
    }
}
