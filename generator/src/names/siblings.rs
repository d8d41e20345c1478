//! Siblings: things that need distinct names in one scope. Decides which of those that want the same name
//! gets it, and how the others are named.
//!
//! The decision depends only on the names, never on their order: the plainest one wins. The others get
//! additional words for the difference, and a number only if there is none.

use std::collections::{BTreeMap, HashMap};

use super::Scope;
use super::lock::Kept;
use super::scope::bounded;
use crate::api::ChosenName;
use crate::words::{Case, Company, Readings};

/// A thing that needs a name.
#[derive(Clone, Debug)]
pub(super) struct Sibling {
    /// Its key in a [`NamesLock`](super::NamesLock).
    pub(super) key: String,
    /// Its name in the specification.
    name: String,
    readings: Readings,
    /// The alternative if its name is taken by something other than a sibling.
    instead: Option<String>,
    /// The alternative if a sibling of another priority is spelled alike, tried before words that describe
    /// the spelling.
    otherwise: Option<String>,
    /// Lower priorities come first among equally plain names.
    priority: usize,
    /// The name that was chosen for it.
    chosen: Option<ChosenName>,
}

impl Sibling {
    /// Creates siblings from names, which are also the keys.
    pub(super) fn all<'n>(names: impl IntoIterator<Item = &'n str>, case: Case) -> Vec<Self> {
        let names: Vec<&str> = names.into_iter().collect();
        let company = Company::of(names.iter().copied());
        names
            .into_iter()
            .map(|name| Self {
                key: name.to_owned(),
                name: name.to_owned(),
                readings: Readings::of(name, case, company),
                instead: None,
                otherwise: None,
                priority: 0,
                chosen: None,
            })
            .collect()
    }

    /// Sets another key.
    pub(super) fn with_key(mut self, key: String) -> Self {
        self.key = key;
        self
    }

    /// Sets the alternative if its own name is reserved.
    pub(super) fn instead(mut self, ident: String) -> Self {
        self.instead = Some(ident);
        self
    }

    /// Sets an alternative that is tried before words that describe the spelling.
    pub(super) fn or(mut self, ident: String) -> Self {
        self.otherwise = Some(ident);
        self
    }

    /// Sets the name that was chosen for it, if any.
    pub(super) fn chosen(mut self, name: Option<&ChosenName>) -> Self {
        self.chosen = name.cloned();
        self
    }

    /// Returns the name that was chosen for it.
    pub(super) fn choice(&self) -> Option<&ChosenName> {
        self.chosen.as_ref()
    }

    /// Sets the priority: among equally plain names, lower ones come first.
    pub(super) fn with_priority(mut self, priority: usize) -> Self {
        self.priority = priority;
        self
    }

    /// Maps all identifiers.
    pub(super) fn map(mut self, change: impl Fn(&str) -> String) -> Self {
        let readings = &mut self.readings;
        for ident in [&mut readings.plain, &mut readings.signs]
            .into_iter()
            .chain(&mut readings.precise)
        {
            *ident = change(ident);
        }
        self
    }

    /// Returns its name in the specification.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns its name if nothing else wants that name.
    pub(super) fn wanted(&self) -> &str {
        &self.readings.plain
    }

    /// Returns its name with words for its symbols.
    pub(super) fn signs(&self) -> &str {
        &self.readings.signs
    }

    /// Returns the names that distinguish it from those that sound alike.
    pub(super) fn precise(&self) -> impl Iterator<Item = &str> {
        self.readings.precise.iter().map(String::as_str)
    }

    /// Returns the sort key: plainer ones come first.
    pub(super) fn rank(&self) -> (bool, usize, usize, bool, bool, &str) {
        (
            self.has_silent_signs(),
            self.readings.sign_count,
            self.priority,
            self.name != self.readings.plain,
            !self.name.is_ascii(),
            &self.name,
        )
    }

    /// Whether its name differs from the wanted one only by words for its symbols.
    fn is_told_by_signs(&self, claim: &Claim) -> bool {
        self.has_silent_signs() && claim.ident == bounded(&self.readings.signs)
    }

    /// Whether it would mean something else without its symbols.
    fn has_silent_signs(&self) -> bool {
        self.readings.signs != self.readings.plain
    }
}

/// The name of a sibling.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Claim {
    /// The name.
    pub(super) ident: String,
    /// The owner of the name that it would have alone, if only the spelling distinguishes the two.
    pub(super) lost_to: Option<Owner>,
}

/// The owner of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// A sibling, by position.
    Sibling(usize),
    /// A part that had the name before, by its key.
    Earlier(String),
}

/// Names siblings. Those in `kept` keep their names, and the names of removed parts are not given to others.
pub(super) fn claim(scope: &mut Scope, siblings: &[Sibling], kept: Option<&Kept>) -> Vec<Claim> {
    let mut claims = vec![Claim::default(); siblings.len()];
    let mut owners: HashMap<String, Owner> = HashMap::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, sibling) in siblings.iter().enumerate() {
        let known = kept.and_then(|kept| kept.get(&sibling.key));
        match (known, claims.get_mut(index)) {
            (Some(known), Some(claim)) if scope.take(known) => {
                claim.ident.clone_from(known);
                owners.insert(known.clone(), Owner::Sibling(index));
            }
            _ => open.push(index),
        }
    }
    for (key, known) in kept.into_iter().flatten() {
        if scope.take(known) {
            owners.insert(known.clone(), Owner::Earlier(key.clone()));
        }
    }
    newcomers(scope, siblings, &open, &mut owners, &mut claims);
    // A lost name is reported on every run, not only on the run that assigned another one.
    for (index, (sibling, claim)) in siblings.iter().zip(&mut claims).enumerate() {
        let wanted = bounded(sibling.wanted());
        if claim.lost_to.is_none() && claim.ident != wanted && !sibling.is_told_by_signs(claim) {
            let owner = owners.get(&wanted);
            claim.lost_to = owner
                .filter(|owner| **owner != Owner::Sibling(index))
                .cloned();
        }
    }
    claims
}

/// Names those that have no name yet.
fn newcomers(
    scope: &mut Scope,
    siblings: &[Sibling],
    open: &[usize],
    owners: &mut HashMap<String, Owner>,
    claims: &mut [Claim],
) {
    let mut groups: BTreeMap<&str, Vec<(usize, &Sibling)>> = BTreeMap::new();
    for index in open {
        if let Some(sibling) = siblings.get(*index) {
            groups
                .entry(sibling.wanted())
                .or_default()
                .push((*index, sibling));
        }
    }
    // Plain identifiers first, so that no derived name and no number displaces one of them.
    let mut later: Vec<(usize, &Sibling, bool)> = Vec::new();
    for (wanted, mut members) in groups {
        members.sort_by(|(_, a), (_, b)| a.rank().cmp(&b.rank()));
        let alone = members.len() == 1;
        let mut previous: Option<&str> = None;
        for (index, sibling) in members {
            // The same name again: no additional word can distinguish the two.
            let again = previous == Some(sibling.name.as_str());
            let first = previous.is_none();
            previous = Some(&sibling.name);
            let ident = bounded(wanted);
            if first && (alone || !sibling.has_silent_signs()) && scope.take(&ident) {
                owners.insert(ident.clone(), Owner::Sibling(index));
                if let Some(claim) = claims.get_mut(index) {
                    claim.ident = ident;
                }
            } else {
                later.push((index, sibling, again));
            }
        }
    }
    for (index, sibling, again) in later {
        let readings = &sibling.readings;
        let more = readings.precise.iter().filter(|_| !again);
        let owner = owners.get(&bounded(sibling.wanted()));
        let instead = sibling.instead.iter().filter(|_| owner.is_none());
        let is_alike = matches!(owner, Some(Owner::Sibling(other))
            if siblings.get(*other).is_some_and(|other| other.priority == sibling.priority));
        let otherwise = sibling.otherwise.iter().filter(|_| !is_alike);
        let candidates = [&readings.signs]
            .into_iter()
            .chain(instead)
            .chain(otherwise)
            .chain(more);
        let ident = scope.claim_first(candidates.map(String::as_str));
        if let Some(claim) = claims.get_mut(index) {
            claim.ident = ident;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claimed(names: &[&str], case: Case) -> Vec<String> {
        let siblings = Sibling::all(names.iter().copied(), case);
        let claims = claim(&mut Scope::default(), &siblings, None);
        claims.into_iter().map(|claim| claim.ident).collect()
    }

    #[test]
    fn colliding_names_remain_distinct_in_any_order() {
        let expected = [
            ("fooBar", "foo_bar_camel"),
            ("foo_bar", "foo_bar"),
            ("FooBar", "foo_bar_pascal"),
            ("foo-bar", "foo_dash_bar"),
            ("FOO_BAR", "foo_bar_upper"),
        ];
        for turn in 0..expected.len() {
            let mut expected = expected.to_vec();
            expected.rotate_left(turn);
            let names: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
            let idents: Vec<&str> = expected.iter().map(|(_, ident)| *ident).collect();
            assert_eq!(claimed(&names, Case::Snake), idents);
        }
    }

    #[test]
    fn a_plain_name_never_loses_its_identifier_to_one_with_signs() {
        for (names, expected) in [
            (
                &["-createdAt", "createdAt"][..],
                &["MinusCreatedAt", "CreatedAt"][..],
            ),
            (&["A-", "A"], &["AMinus", "A"]),
            (&["UTC-1", "UTC+1"], &["UtcMinus1", "UtcPlus1"]),
            (&["-", "->"], &["Minus", "Arrow"]),
            (&["1.5", "15", "-15"], &["N1Dot5", "N15", "Minus15"]),
            (
                &["~all", "?all", "-all", "+all"],
                &["TildeAll", "QuestionAll", "MinusAll", "PlusAll"],
            ),
            (&["filter[!]", "filter"], &["FilterNot", "Filter"]),
            (&["Yahoo!", "Yahoo"], &["YahooNot", "Yahoo"]),
            (
                &["≠", "≤", "→", "="],
                &["NotEqual", "LessOrEqual", "Arrow", "Equal"],
            ),
            (
                &["→", "->", "≠", "!="],
                &["ArrowSign", "Arrow", "NotEqualSign", "NotEqual"],
            ),
            (&["C#", "C++", "C"], &["CSharp", "CPlusPlus", "C"]),
            (&["m", "M"], &["MLower", "M"]),
            (&["é", "e"], &["ELower", "E"]),
            (&["", " ", "Empty"], &["EmptyText", "Space", "Empty"]),
            (&["NOT", "!", "not"], &["Not", "NotSign", "NotLower"]),
            (&["*", "★"], &["Star", "StarSign"]),
            (&["10", "1_0", "1.0"], &["N10", "N1Underscore0", "N1Dot0"]),
            (
                &["!=", "=", "!~", "=~", "<", "<=", ">", ">="],
                &[
                    "NotEqual",
                    "Equal",
                    "NotMatches",
                    "Matches",
                    "Less",
                    "LessOrEqual",
                    "Greater",
                    "GreaterOrEqual",
                ],
            ),
        ] {
            assert_eq!(claimed(names, Case::Pascal), expected);
        }
    }

    #[test]
    fn a_repeated_name_is_numbered() {
        assert_eq!(
            claimed(&["a", "a", "A"], Case::Snake),
            ["a", "a_2", "a_upper"]
        );
    }

    #[test]
    fn a_number_never_takes_the_name_of_a_sibling() {
        assert_eq!(
            claimed(&["a", "a", "a_2"], Case::Snake),
            ["a", "a_3", "a_2"]
        );
    }

    #[test]
    fn kept_names_stay_reserved_even_for_removed_siblings() {
        let kept = Kept::from([
            ("my_thing".to_owned(), "MyThing".to_owned()),
            ("old".to_owned(), "Gone".to_owned()),
        ]);
        let siblings = Sibling::all(["MyThing", "my_thing", "gone"], Case::Pascal);
        let claims = claim(&mut Scope::default(), &siblings, Some(&kept));
        let lost_to = |claim: &Claim| claim.lost_to.clone();
        assert_eq!(claims[0].ident, "MyThingPascal");
        assert_eq!(lost_to(&claims[0]), Some(Owner::Sibling(1)));
        assert_eq!(claims[1].ident, "MyThing");
        assert_eq!(claims[2].ident, "GoneLower");
        assert_eq!(lost_to(&claims[2]), Some(Owner::Earlier("old".to_owned())));
    }

    #[test]
    fn signs_that_have_a_word_are_not_reported_as_a_collision() {
        let siblings = Sibling::all(["~a", "a", "A"], Case::Snake);
        let claims = claim(&mut Scope::default(), &siblings, None);
        assert_eq!(claims[0].lost_to, None);
        assert_eq!(claims[2].lost_to, Some(Owner::Sibling(1)));
    }

    #[test]
    fn added_names_never_rename_existing_ones() {
        let all = [
            "a", "A", "_a", "-a", "a-", "a+", "a_", "á", "a a", "aA", "a_a", "a-a", "AA", "", " ",
            "=", "!=", "≠", "value", "empty", "Empty", "a2", "a_2", "UTC-1", "UTC+1",
        ];
        for case in [Case::Snake, Case::Pascal] {
            for turn in 0..all.len() {
                let mut names = all;
                names.rotate_left(turn);
                let mut kept = Kept::new();
                for count in 1..=names.len() {
                    let some = names.get(..count).unwrap_or_default();
                    let siblings = Sibling::all(some.iter().copied(), case);
                    let claims = claim(&mut Scope::default(), &siblings, Some(&kept));
                    let mut seen = std::collections::BTreeSet::new();
                    for (sibling, claim) in siblings.iter().zip(claims) {
                        assert!(seen.insert(claim.ident.clone()), "{} twice", claim.ident);
                        if let Some(known) = kept.get(&sibling.key) {
                            assert_eq!(known, &claim.ident, "{:?} among {some:?}", sibling.key);
                        }
                        kept.insert(sibling.key.clone(), claim.ident);
                    }
                }
            }
        }
    }
}
