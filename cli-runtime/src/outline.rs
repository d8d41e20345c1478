//! The members that a value may have, so that misspelt ones are found before anything is sent.

use std::collections::BTreeSet;

use crate::json::Json;

/// The maximum number of reported problems.
pub(crate) const MOST: usize = 10;

/// Longer names are not compared.
const LONGEST: usize = 60;

/// The members of a value, as far as the specification describes them.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outline {
    /// Any value.
    Anything,
    /// An object.
    Object {
        /// The names of members without further members.
        names: &'static [&'static str],
        /// The other members.
        inner: &'static [(&'static str, &'static Outline)],
        /// The outline of members with other names, if the specification allows any.
        others: Option<&'static Outline>,
    },
    /// A list, with the outline of its elements.
    List(&'static Outline),
    /// A map, with the outline of its values.
    Map(&'static Outline),
    /// One of several alternatives.
    OneOf(&'static [&'static Outline]),
    /// A secret.
    Secret,
}

impl Outline {
    /// Creates an object with these members.
    #[must_use]
    pub const fn object(
        names: &'static [&'static str],
        inner: &'static [(&'static str, &'static Outline)],
    ) -> Self {
        Self::Object {
            names,
            inner,
            others: None,
        }
    }

    /// Allows members with other names.
    #[must_use]
    pub const fn others(self, outline: &'static Outline) -> Self {
        match self {
            Self::Object { names, inner, .. } => Self::Object {
                names,
                inner,
                others: Some(outline),
            },
            other => other,
        }
    }

    /// Whether a member with this name is known.
    fn knows(&self, name: &str) -> bool {
        match self {
            Self::Object { names, others, .. } => {
                others.is_some() || names.contains(&name) || self.member(name).is_some()
            }
            Self::Map(_) => true,
            _ => false,
        }
    }

    /// The outline of the member with this name, if more than its name is known.
    pub(crate) fn member(&self, name: &str) -> Option<&'static Self> {
        match self {
            Self::Object { names, .. } if names.contains(&name) => None,
            Self::Object { inner, others, .. } => {
                let found = inner.iter().find(|(known, _)| *known == name);
                found.map(|(_, outline)| *outline).or(*others)
            }
            Self::Map(value) => Some(value),
            _ => None,
        }
    }
}

/// Describes the members of a value that are not in its outline.
pub(crate) fn unknown(outline: &'static Outline, value: &Json) -> Vec<String> {
    let mut search = Search::default();
    search.value(&[outline], value, "");
    search.in_words()
}

/// Replaces secrets with another text.
pub(crate) fn mask(outline: &'static Outline, value: &mut Json, instead: &str) {
    masked(&[outline], value, instead);
}

fn masked(outlines: &[&'static Outline], value: &mut Json, instead: &str) {
    let outlines = flat(outlines);
    if outlines.iter().any(|it| matches!(it, Outline::Secret)) && value.is_scalar() {
        *value = Json::String(instead.to_owned());
        return;
    }
    match value {
        Json::Object(members) => {
            for (name, value) in members {
                let below: Vec<&'static Outline> = outlines
                    .iter()
                    .filter_map(|outline| outline.member(name))
                    .collect();
                masked(&below, value, instead);
            }
        }
        Json::Array(items) => {
            let below = elements(&outlines);
            for item in items {
                masked(&below, item, instead);
            }
        }
        _ => {}
    }
}

/// The outlines of the elements of a list.
pub(crate) fn elements(outlines: &[&'static Outline]) -> Vec<&'static Outline> {
    outlines
        .iter()
        .filter_map(|outline| match outline {
            Outline::List(item) => Some(*item),
            _ => None,
        })
        .collect()
}

/// Describes members that occur more than once, which is ambiguous.
pub(crate) fn repeated(value: &Json) -> Vec<String> {
    let mut search = Search::default();
    search.repeated(value, "");
    search.in_words()
}

#[derive(Default)]
struct Search {
    problems: Vec<String>,
    more: usize,
}

impl Search {
    fn in_words(mut self) -> Vec<String> {
        if self.more > 0 {
            self.problems.push(format!("and {} more", self.more));
        }
        self.problems
    }

    fn report(&mut self, problem: impl FnOnce() -> String) {
        match self.problems.len() < MOST {
            true => self.problems.push(problem()),
            false => self.more = self.more.saturating_add(1),
        }
    }

    fn value(&mut self, outlines: &[&'static Outline], value: &Json, path: &str) {
        let outlines = flat(outlines);
        if outlines
            .iter()
            .any(|outline| matches!(outline, Outline::Anything))
        {
            return;
        }
        match value {
            Json::Object(members) => self.members(&outlines, members, path),
            Json::Array(items) => {
                let elements = elements(&outlines);
                if elements.is_empty() {
                    return;
                }
                for (place, item) in items.iter().enumerate() {
                    self.value(&elements, item, &format!("{path}[{place}]"));
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, outlines: &[&'static Outline], members: &[(String, Json)], path: &str) {
        let is_object =
            |outline: &&&Outline| matches!(outline, Outline::Object { .. } | Outline::Map(_));
        if !outlines.iter().any(|outline| is_object(&outline)) {
            return;
        }
        for (name, value) in members {
            let below: Vec<&'static Outline> = outlines
                .iter()
                .filter_map(|outline| outline.member(name))
                .collect();
            let known = outlines.iter().any(|outline| outline.knows(name));
            let place = joined(path, name);
            if known {
                self.value(&below, value, &place);
            } else {
                self.report(|| match nearest(outlines, name) {
                    Some(near) => format!(
                        "unknown property `{place}`; did you mean `{}`?",
                        joined(path, near)
                    ),
                    None => format!("unknown property `{place}`"),
                });
            }
        }
    }

    fn repeated(&mut self, value: &Json, path: &str) {
        match value {
            Json::Object(members) => {
                let mut seen = BTreeSet::new();
                let mut told = BTreeSet::new();
                for (name, value) in members {
                    let place = joined(path, name);
                    if !seen.insert(name) && told.insert(name) {
                        self.report(|| format!("`{place}` is given more than once"));
                    }
                    self.repeated(value, &place);
                }
            }
            Json::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    self.repeated(item, &format!("{path}[{place}]"));
                }
            }
            _ => {}
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}

/// The outlines with all alternatives expanded, without duplicates.
pub(crate) fn flat(outlines: &[&'static Outline]) -> Vec<&'static Outline> {
    let mut seen: BTreeSet<*const Outline> = BTreeSet::new();
    let mut found = Vec::new();
    let mut todo: Vec<&'static Outline> = outlines.iter().rev().copied().collect();
    while let Some(outline) = todo.pop() {
        if !seen.insert(std::ptr::from_ref(outline)) {
            continue;
        }
        match outline {
            Outline::OneOf(several) => todo.extend(several.iter().rev().copied()),
            other => found.push(other),
        }
    }
    found
}

/// The most similar known name, if any is similar.
fn nearest(outlines: &[&'static Outline], name: &str) -> Option<&'static str> {
    let mut best: Option<(usize, &'static str)> = None;
    for outline in outlines {
        let Outline::Object { names, inner, .. } = outline else {
            continue;
        };
        let all = names.iter().copied();
        for known in all.chain(inner.iter().map(|(known, _)| *known)) {
            let Some(distance) = distance(name, known) else {
                continue;
            };
            if best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, known));
            }
        }
    }
    best.map(|(_, known)| known)
}

/// The edit distance of two names, if they are similar.
fn distance(name: &str, known: &str) -> Option<usize> {
    // `start_date` and `StartDate` are other styles of `startDate`.
    let letters = |text: &str| -> Vec<char> {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let (name, known) = (letters(name), letters(known));
    if name.len().max(known.len()) > LONGEST {
        return None;
    }
    let mut row: Vec<usize> = (0..=known.len()).collect();
    let mut before = row.clone();
    for (place, letter) in name.iter().enumerate() {
        let above = row.clone();
        let mut diagonal = place;
        let mut left = place.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (column, (cell, other)) in row.iter_mut().skip(1).zip(&known).enumerate() {
            let replaced = diagonal.saturating_add(usize::from(letter != other));
            diagonal = *cell;
            *cell = replaced
                .min(left.saturating_add(1))
                .min(cell.saturating_add(1));
            // Two swapped letters are one mistake.
            let earlier = |letters: &[char], at: usize| {
                at.checked_sub(1).and_then(|at| letters.get(at)).copied()
            };
            if earlier(&name, place) == Some(*other)
                && earlier(&known, column) == Some(*letter)
                && let Some(swapped) = column.checked_sub(1).and_then(|at| before.get(at))
            {
                *cell = (*cell).min(swapped.saturating_add(1));
            }
            left = *cell;
        }
        before = above;
    }
    let distance = row.last().copied()?;
    let longest = name.len().max(known.len());
    (distance.saturating_mul(3) <= longest).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    static NODE: Outline = Outline::object(
        &["id", "startDate"],
        &[
            ("parent", &NODE),
            ("children", &Outline::List(&NODE)),
            ("labels", &Outline::Map(&LABEL)),
            ("either", &Outline::OneOf(&[&NODE, &LABEL])),
            ("free", &Outline::Anything),
        ],
    );
    static LABEL: Outline = Outline::object(&["text"], &[]);
    static OPEN: Outline = Outline::object(&["a"], &[]).others(&LABEL);

    fn of(outline: &'static Outline, text: &str) -> Vec<String> {
        unknown(outline, &Json::parse(text.as_bytes()).unwrap())
    }

    #[test]
    fn known_fields_are_accepted_at_every_level() {
        for text in [
            r#"{"id":1,"parent":{"parent":{"startDate":"x"}},"children":[{"id":2},{}]}"#,
            r#"{"labels":{"anything":{"text":"x"}},"free":{"a":{"b":1}}}"#,
            r#"{"either":{"id":1}}"#,
            r#"{"either":{"text":1}}"#,
            "[{\"x\":1}]",
            "1",
        ] {
            assert_eq!(of(&NODE, text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(of(&OPEN, r#"{"b":{"text":1}}"#), Vec::<String>::new());
    }

    #[test]
    fn an_unknown_field_is_reported_with_its_path_and_a_similar_name() {
        for (text, expected) in [
            (
                r#"{"startdat":1}"#,
                "unknown property `startdat`; did you mean `startDate`?",
            ),
            (
                r#"{"start_date":1}"#,
                "unknown property `start_date`; did you mean `startDate`?",
            ),
            (
                r#"{"labelx":{}}"#,
                "unknown property `labelx`; did you mean `labels`?",
            ),
            (r#"{"zzz":1}"#, "unknown property `zzz`"),
            (
                r#"{"children":[{},{"paremt":{}}]}"#,
                "unknown property `children[1].paremt`; did you mean `children[1].parent`?",
            ),
            (
                r#"{"labels":{"x":{"y":1}}}"#,
                "unknown property `labels.x.y`",
            ),
            (r#"{"either":{"zzz":1}}"#, "unknown property `either.zzz`"),
        ] {
            assert_eq!(of(&NODE, text), [expected], "{text}");
        }
        assert_eq!(of(&OPEN, r#"{"b":{"y":1}}"#), ["unknown property `b.y`"]);
    }

    #[test]
    fn secrets_are_masked_at_every_level() {
        static SECRETS: Outline = Outline::object(
            &["name"],
            &[
                ("password", &Outline::Secret),
                ("keys", &Outline::List(&Outline::Secret)),
                (
                    "users",
                    &Outline::List(&Outline::OneOf(&[&LABEL, &SECRETS])),
                ),
            ],
        );
        let text = r#"{"name":"n","password":"s","keys":["s","t"],"users":[{"password":"s"}]}"#;
        let mut value = Json::parse(text.as_bytes()).unwrap();
        mask(&SECRETS, &mut value, "***");
        assert_eq!(
            value.to_line(),
            r#"{"name":"n","password":"***","keys":["***","***"],"users":[{"password":"***"}]}"#
        );
    }

    #[test]
    fn a_repeated_field_is_reported_once_and_the_number_of_reports_is_limited() {
        let twice = Json::parse(br#"{"a":[{"b":1,"b":2,"b":3}]}"#).unwrap();
        assert_eq!(repeated(&twice), ["`a[0].b` is given more than once"]);
        let many: Vec<String> = (0..100).map(|n| format!("\"zzz{n}\":1")).collect();
        let found = of(&NODE, &format!("{{{}}}", many.join(",")));
        assert_eq!(found.len(), MOST + 1);
        assert_eq!(found.last().map(String::as_str), Some("and 90 more"));
    }
}
