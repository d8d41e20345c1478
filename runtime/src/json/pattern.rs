//! Names that match a pattern, such as those of `patternProperties`.
//!
//! The generator has read the pattern; what is left of it is a list of steps, which a name is held
//! against in time that grows with the product of both lengths, whatever they are.

use std::collections::BTreeSet;

/// A pattern of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    source: &'static str,
    steps: &'static [Step],
}

/// What a pattern consists of. A name matches if the end of the steps is reached from anywhere in it.
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
    /// At least so many and at most so many characters of these ranges.
    Class(&'static [(char, char)], usize, usize),
    /// Goes on at either step.
    Either(usize, usize),
    /// Goes on at another step.
    Jump(usize),
}

/// A step, and how many characters it has had.
type Place = (usize, usize);

impl Pattern {
    /// A pattern and the steps that it consists of.
    #[must_use]
    pub const fn new(source: &'static str, steps: &'static [Step]) -> Self {
        Self { source, steps }
    }

    /// The pattern as the specification has it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.source
    }

    /// Whether a name matches.
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

    /// Adds the places that are reached without a character; whether the end of the steps is one.
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

    /// Where a character leads to.
    fn after(&self, (at, had): Place, character: char) -> Option<Place> {
        match self.steps.get(at)? {
            Step::Text(text) => {
                (text.chars().nth(had)? == character).then_some((at, had.saturating_add(1)))
            }
            Step::Class(ranges, least, most) => {
                let has = |(first, last): &(char, char)| (*first..=*last).contains(&character);
                let had = had.saturating_add(1);
                // Nothing depends on the number beyond what is needed.
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
