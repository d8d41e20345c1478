//! Patterns of names, such as those of `patternProperties`.
//!
//! The generator compiles the pattern to a list of steps; matching a name takes time proportional at most to
//! the product of both lengths.

use std::collections::BTreeSet;

/// A pattern of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    source: &'static str,
    steps: &'static [Step],
}

/// A step of a pattern. A name matches if the end of the steps is reached from any position in it.
///
/// ```
/// use clientwright_runtime::codegen::v1::pattern::{Pattern, Step};
///
/// // `^x-[a-z]+`
/// let steps = &[Step::Start, Step::Text("x-"), Step::Class(&[('a', 'z')], 1, usize::MAX)];
/// let extensions = Pattern::new("^x-[a-z]+", steps);
/// assert!(extensions.matches("x-trace"));
/// assert!(!extensions.matches("trace"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The beginning of the name.
    Start,
    /// The end of the name.
    End,
    /// These characters.
    Text(&'static str),
    /// A number of characters, between a minimum and a maximum, from these ranges.
    Class(&'static [(char, char)], usize, usize),
    /// Continues at both steps.
    Either(usize, usize),
    /// Continues at another step.
    Jump(usize),
}

/// A step, and the number of characters it has consumed.
type Place = (usize, usize);

impl Pattern {
    /// Creates a pattern from its source and its steps.
    #[must_use]
    pub const fn new(source: &'static str, steps: &'static [Step]) -> Self {
        Self { source, steps }
    }

    /// Returns the pattern as written in the specification.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.source
    }

    /// Returns whether a name matches.
    #[must_use]
    pub fn matches(&self, name: &str) -> bool {
        let mut places = BTreeSet::new();
        let mut characters = name.chars();
        let mut at_start = true;
        loop {
            let character = characters.next();
            // A match may begin anywhere.
            places.insert((0, 0));
            if self.reaches_end(&mut places, at_start, character.is_none()) {
                return true;
            }
            let Some(character) = character else {
                return false;
            };
            at_start = false;
            places = places
                .iter()
                .filter_map(|place| self.after(*place, character))
                .collect();
        }
    }

    /// Adds the places that are reachable without a character; returns whether the end of the steps is.
    fn reaches_end(&self, places: &mut BTreeSet<Place>, at_start: bool, at_end: bool) -> bool {
        let mut open: Vec<Place> = places.iter().copied().collect();
        let mut add = |at: usize, open: &mut Vec<Place>| {
            if places.insert((at, 0)) {
                open.push((at, 0));
            }
        };
        while let Some((at, had)) = open.pop() {
            let Some(step) = self.steps.get(at) else {
                return true;
            };
            let next = at.saturating_add(1);
            match step {
                Step::Start if at_start => add(next, &mut open),
                Step::End if at_end => add(next, &mut open),
                Step::Text(text) if text.chars().count() == had => add(next, &mut open),
                Step::Class(_, least, _) if had >= *least => add(next, &mut open),
                Step::Either(one, other) => {
                    add(*one, &mut open);
                    add(*other, &mut open);
                }
                Step::Jump(to) => add(*to, &mut open),
                _ => {}
            }
        }
        false
    }

    /// Returns the place after a character.
    fn after(&self, (at, had): Place, character: char) -> Option<Place> {
        match self.steps.get(at)? {
            Step::Text(text) => {
                (text.chars().nth(had)? == character).then_some((at, had.saturating_add(1)))
            }
            Step::Class(ranges, least, most) => {
                let has = |(first, last): &(char, char)| (*first..=*last).contains(&character);
                let had = had.saturating_add(1);
                // The count is irrelevant beyond the minimum.
                let counted = if *most == usize::MAX {
                    had.min(*least)
                } else {
                    had
                };
                (counted <= *most && ranges.iter().any(has)).then_some((at, counted))
            }
            _ => None,
        }
    }
}
