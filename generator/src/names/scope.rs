//! Scopes: the only place where identifiers are made, so that two things never share one.

use std::collections::{BTreeMap, BTreeSet};

/// Claims identifiers so that each is given once.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which some identifiers are taken already.
    #[must_use]
    pub fn with_taken<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            taken: taken.into_iter().map(str::to_owned).collect(),
        }
    }

    /// Claims the identifier, with a number behind it where it is taken.
    pub fn claim(&mut self, wanted: &str) -> String {
        self.claim_first([wanted])
    }

    /// Claims the first of several identifiers that is free, else the first with a number.
    pub fn claim_first<'a>(&mut self, wanted: impl IntoIterator<Item = &'a str>) -> String {
        let mut first = None;
        for candidate in wanted {
            if self.taken.insert(candidate.to_owned()) {
                return candidate.to_owned();
            }
            first.get_or_insert(candidate);
        }
        let stem = first.unwrap_or("value");
        // A separator keeps `x2` and the second `x` apart; type names have none.
        let separator = if stem.starts_with(|c: char| c.is_ascii_uppercase()) {
            if stem.ends_with(|c: char| c.is_ascii_digit()) {
                "N"
            } else {
                ""
            }
        } else {
            "_"
        };
        let mut number = 2_u64;
        loop {
            let candidate = format!("{}{separator}{number}", stem.trim_end_matches('_'));
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
            number += 1;
        }
    }

    /// Claims identifiers for siblings, each with its name on the wire and the identifier made of
    /// it. Which of several that collide keeps the bare identifier depends on the names alone, not
    /// on their order: the one that is spelled like it, else the first by code points that has no
    /// minus in front.
    pub fn claim_siblings(&mut self, siblings: &[(String, String)]) -> Vec<String> {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (_, wanted)) in siblings.iter().enumerate() {
            groups.entry(wanted).or_default().push(index);
        }
        let mut claimed = vec![String::new(); siblings.len()];
        let name = |index: usize| siblings.get(index).map_or("", |(name, _)| name.as_str());
        // Bare identifiers first, so that no number pushes one of them away.
        let mut later = Vec::new();
        for (wanted, mut members) in groups {
            members.sort_by_key(|index| {
                let name = name(*index);
                (name != wanted, name.starts_with('-'), name.to_owned())
            });
            let mut members = members.into_iter();
            if let Some(first) = members.next()
                && let Some(slot) = claimed.get_mut(first)
            {
                *slot = self.claim(wanted);
            }
            later.extend(members.map(|index| (index, wanted)));
        }
        for (index, wanted) in later {
            if let Some(slot) = claimed.get_mut(index) {
                *slot = match name(index).strip_prefix('-') {
                    Some(rest) if rest.contains(char::is_alphanumeric) => {
                        self.claim(&negative(wanted))
                    }
                    _ => self.claim(wanted),
                };
            }
        }
        claimed
    }
}

/// `CreatedAt` → `MinusCreatedAt`: the order of `-created_at` beside that of `created_at`.
fn negative(wanted: &str) -> String {
    let separator = if wanted.starts_with(|c: char| c.is_ascii_uppercase()) {
        "Minus"
    } else {
        "minus_"
    };
    format!("{separator}{wanted}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn siblings(names: &[&str]) -> Vec<(String, String)> {
        names
            .iter()
            .map(|name| ((*name).to_owned(), super::super::snake(name)))
            .collect()
    }

    #[test]
    fn names_that_collide_stay_apart_whatever_their_order() {
        let mut scope = Scope::default();
        assert_eq!(
            scope.claim_siblings(&siblings(&["fooBar", "foo_bar", "FooBar"])),
            ["foo_bar_3", "foo_bar", "foo_bar_2"]
        );
        let mut scope = Scope::default();
        assert_eq!(
            scope.claim_siblings(&siblings(&["foo_bar", "FooBar", "fooBar"])),
            ["foo_bar", "foo_bar_2", "foo_bar_3"]
        );
    }

    #[test]
    fn a_minus_is_a_word_where_it_tells_two_apart() {
        let names = [("-createdAt", "CreatedAt"), ("createdAt", "CreatedAt")];
        let pairs = names.map(|(name, wanted)| (name.to_owned(), wanted.to_owned()));
        assert_eq!(
            Scope::default().claim_siblings(&pairs),
            ["MinusCreatedAt", "CreatedAt"]
        );
    }

    #[test]
    fn a_number_never_takes_the_name_of_a_sibling() {
        let mut scope = Scope::default();
        assert_eq!(
            scope.claim_siblings(&siblings(&["a", "A", "a_2"])),
            ["a", "a_3", "a_2"]
        );
    }
}
