//! Tables whose keys depend on one of them. Serde reads such a table as a whole, and reports only its first error, at the
//! table; here, each error is reported at its key.

use std::collections::BTreeSet;
use std::ops::Range;

use clientwright_openapi::url;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::Problem;
use crate::project::cargo_names;
use crate::project::suggestion::{did_you_mean, most_similar};

/// The values of a key.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    Texts,
    Boolean,
    Integer,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// A URL that requests can be sent to.
    Url,
    /// A requirement of a version.
    Requirement,
    /// The name of a registry.
    Registry,
}

/// A key.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) is_required: bool,
}

impl Key {
    pub(super) const fn required(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            is_required: true,
        }
    }

    pub(super) const fn optional(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            is_required: false,
        }
    }
}

/// The keys of a table.
pub(super) type Keys = &'static [Key];

/// A table with a key, the tag, whose value determines the others.
pub(super) struct Tagged {
    pub(super) tag: &'static str,
    pub(super) variants: &'static [(&'static str, Keys)],
}

impl Tagged {
    /// The errors in a table at a position.
    pub(super) fn problems(&self, table: &DeTable<'_>, at: Range<usize>) -> Vec<Problem> {
        let names = || self.variants.iter().map(|(name, _)| *name);
        let Some((_, tag)) = entry(table, self.tag) else {
            let why = format!("missing key `{}`, expected {}", self.tag, list(names()));
            // Each other key belongs to one of the variants, or is unknown.
            let mut problems = self.unknown_in_all(table);
            problems.push(Problem::at(at, why));
            return problems;
        };
        let chosen = tag.get_ref().as_str();
        let variant = self.variants.iter().find(|(name, _)| chosen == Some(*name));
        if let Some((_, keys)) = variant {
            return problems(table, at, keys, Some(self.tag));
        }
        let mut problems = self.unknown_in_all(table);
        problems.push(match chosen {
            Some(chosen) => unknown("value", chosen, tag.span(), names()),
            None => wrong_type(tag, &list(names())),
        });
        problems
    }

    fn unknown_in_all(&self, table: &DeTable<'_>) -> Vec<Problem> {
        let known = self.variants.iter().flat_map(|(_, keys)| keys.iter());
        let known: BTreeSet<&str> = known.map(|key| key.name).chain([self.tag]).collect();
        let keys = table.iter().map(|(key, _)| key);
        keys.filter(|key| !known.contains(&**key.get_ref()))
            .map(|key| unknown("key", key.get_ref(), key.span(), known.iter().copied()))
            .collect()
    }
}

/// The errors in a table with these keys, and perhaps a tag, which has been checked.
pub(super) fn problems(
    table: &DeTable<'_>,
    at: Range<usize>,
    keys: Keys,
    tag: Option<&'static str>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, value) in table {
        let name: &str = key.get_ref();
        if tag == Some(name) {
            continue;
        }
        match keys.iter().find(|known| known.name == name) {
            Some(known) => problems.extend(value_problem(value, known.kind)),
            None => {
                let names = keys.iter().map(|known| known.name);
                problems.push(unknown("key", name, key.span(), names));
            }
        }
    }
    let missing = keys
        .iter()
        .filter(|key| key.is_required && entry(table, key.name).is_none());
    problems
        .extend(missing.map(|key| Problem::at(at.clone(), format!("missing key `{}`", key.name))));
    problems
}

type Entry<'e, 't> = (
    &'e Spanned<std::borrow::Cow<'t, str>>,
    &'e Spanned<DeValue<'t>>,
);

fn entry<'e, 't>(table: &'e DeTable<'t>, name: &str) -> Option<Entry<'e, 't>> {
    table.iter().find(|(key, _)| key.get_ref() == name)
}

/// The error in a value.
fn value_problem(value: &Spanned<DeValue<'_>>, kind: Kind) -> Option<Problem> {
    let text = value.get_ref().as_str();
    match kind {
        Kind::Text => text.is_none().then(|| wrong_type(value, "a string")),
        Kind::Texts => {
            let Some(elements) = value.get_ref().as_array() else {
                return Some(wrong_type(value, "an array of strings"));
            };
            let mut elements = elements.iter();
            let wrong = elements.find(|element| element.get_ref().as_str().is_none())?;
            Some(wrong_type(wrong, "a string"))
        }
        Kind::Boolean => {
            let is_boolean = matches!(value.get_ref(), DeValue::Boolean(_));
            (!is_boolean).then(|| wrong_type(value, "a boolean"))
        }
        Kind::Integer => {
            let is_integer = matches!(value.get_ref(), DeValue::Integer(_));
            (!is_integer).then(|| wrong_type(value, "an integer"))
        }
        Kind::Word(words) => match text {
            None => Some(wrong_type(value, &list(words.iter().copied()))),
            Some(word) if words.contains(&word) => None,
            Some(word) => Some(unknown("value", word, value.span(), words.iter().copied())),
        },
        Kind::Url | Kind::Requirement | Kind::Registry => {
            let Some(text) = text else {
                return Some(wrong_type(value, "a string"));
            };
            let (why, help) = match kind {
                Kind::Requirement => (cargo_names::requirement_problem(text), None),
                Kind::Registry => (cargo_names::registry_problem(text), None),
                _ => (
                    url::token_url_problem(text),
                    Some(url::TOKEN_URL_HELP.to_owned()),
                ),
            };
            Some(Problem::at(value.span(), why?).with_help(help))
        }
    }
}

/// A value of another type than expected.
pub(super) fn wrong_type(value: &Spanned<DeValue<'_>>, expected: &str) -> Problem {
    let found = match value.get_ref() {
        DeValue::String(text) => format!("string {text:?}"),
        DeValue::Integer(number) => format!("integer `{}`", number.as_str()),
        DeValue::Float(number) => format!("float `{}`", number.as_str()),
        DeValue::Boolean(value) => format!("boolean `{value}`"),
        DeValue::Datetime(_) => "date".to_owned(),
        DeValue::Array(_) => "array".to_owned(),
        DeValue::Table(_) => "table".to_owned(),
    };
    Problem::at(
        value.span(),
        format!("invalid type: {found}, expected {expected}"),
    )
}

/// A key or value that is not known.
pub(super) fn unknown<'k>(
    what: &str,
    name: &str,
    at: Range<usize>,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Problem {
    match most_similar(name, known.clone()) {
        Some(meant) => {
            let why = format!("unknown {what} `{name}`");
            Problem::at(at, why).with_help(Some(did_you_mean(meant)))
        }
        None => {
            let expected = match known.clone().next() {
                Some(_) => format!("expected {}", list(known)),
                None => format!("expected no further {what}s"),
            };
            Problem::at(at, format!("unknown {what} `{name}`, {expected}"))
        }
    }
}

/// `a`, `b` or `c`.
fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}
