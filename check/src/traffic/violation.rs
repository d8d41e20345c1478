//! Describes violations without showing the value.

use clientwright_openapi::source::Span;
use clientwright_values::{Json, Kind as JsonKind, Path, Problem, Step, Violation};

use super::finding::{Change, Kind};
use super::words::{Words, outline};
use crate::secret_words::sounds_secret;

/// A value that was sent or received.
pub(super) struct Value<'v> {
    /// What it is, e.g. `the response`.
    pub(super) place: &'v str,
    /// Its name, if any.
    pub(super) owner: &'v str,
    pub(super) value: &'v Json,
    /// Whether secret-sounding values in it are masked.
    pub(super) masked: bool,
}

/// The difference between a value and its schema.
pub(super) struct Difference {
    pub(super) kind: Kind,
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) change: Option<Change>,
}

/// `None` if it only differs because it is masked.
pub(super) fn difference(
    words: &Words<'_>,
    value: &Value<'_>,
    violation: &Violation,
) -> Option<Difference> {
    let mut violation = violation;
    while let Problem::NoAlternative {
        closest: Some(closest),
        ..
    } = &violation.problem
    {
        violation = closest;
    }
    let names = violation.path.steps().iter().filter_map(|step| match step {
        Step::Property(name) => Some(name.as_str()),
        Step::Item(_) => None,
    });
    let owner = names.clone().next_back().unwrap_or(value.owner);
    // A mask preserves the type of a value, and little else.
    let is_masked = value.masked && names.chain([value.owner]).any(sounds_secret);
    if is_masked && !matches!(violation.problem, Problem::Type { .. }) {
        return None;
    }
    let at = match violation.path.is_root() {
        true => value.place.to_owned(),
        false => format!("`{}` of {}", pointer(words, &violation.path), value.place),
    };
    let text = match find(value.value, &violation.path) {
        Some(Json::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let outline = || text.map_or_else(|| "a value".to_owned(), |text| outline(owner, text));
    let span = violation.schema;
    let mut change = None;
    let (kind, message) = match &violation.problem {
        Problem::Type { found, .. } if *found == JsonKind::Null => {
            change = Some(Change::Null(span));
            (Kind::Null, format!("{at} is null"))
        }
        problem @ Problem::Type { .. } => (Kind::Type, format!("{at}: {problem}")),
        Problem::NotListed { allowed, .. } => {
            let listed: Vec<&str> = allowed
                .iter()
                .map(|value| value.trim_matches('"'))
                .collect();
            let word = text.and_then(|text| words.word(owner, text, &listed));
            let message = not_listed(&at, word.as_deref());
            change = word.map(|word| Change::Value(span, word));
            (Kind::EnumValue, message)
        }
        Problem::UnknownTag { .. } => {
            let name = text.filter(|text| !sounds_secret(owner) && words.name(text) == *text);
            (Kind::EnumValue, not_listed(&at, name))
        }
        Problem::Format { format, .. } => {
            let message = format!("{at} is not of the format `{format}`: {}", outline());
            (Kind::Format, message)
        }
        Problem::Pattern { pattern, .. } => {
            let message = format!("{at} does not match `{pattern}`: {}", outline());
            (Kind::Format, message)
        }
        Problem::Range { expected, .. } => (Kind::Limit, format!("{at}: expected {expected}")),
        problem @ (Problem::Count { .. } | Problem::Twins { .. }) => {
            (Kind::Limit, format!("{at}: {problem}"))
        }
        Problem::Missing { property } => {
            let message = format!("{at} lacks the required property `{property}`");
            (Kind::Missing, message)
        }
        Problem::NotAllowed { property, .. } => {
            let property = words.name(property);
            let message = format!("{at} has the property `{property}`, which is not allowed");
            (Kind::Member, message)
        }
        Problem::NoAlternative { count, .. } => {
            let message = format!("{at} matches none of the {count} alternatives");
            (Kind::Alternative, message)
        }
        Problem::NoValue | Problem::Forbidden => (Kind::Alternative, format!("{at} is excluded")),
    };
    Some(Difference {
        kind,
        span,
        message,
        change,
    })
}

fn not_listed(at: &str, word: Option<&str>) -> String {
    match word {
        Some(word) => format!("{at} is `{word}`, which is not listed"),
        None => format!("{at} is a value that is not listed"),
    }
}

/// Describes the value at a path.
pub(super) fn find<'v>(value: &'v Json, path: &Path) -> Option<&'v Json> {
    let mut value = value;
    for step in path.steps() {
        value = match (step, value) {
            (Step::Property(name), Json::Object(_)) => value.get(name)?,
            (Step::Item(index), Json::Array(items)) => items.get(*index)?,
            _ => return None,
        };
    }
    Some(value)
}

/// A path with `*` for items of lists and entries of maps, because keys of maps are data.
pub(super) fn pointer(words: &Words<'_>, path: &Path) -> String {
    let mut text = String::new();
    for step in path.steps() {
        text.push('/');
        match step {
            Step::Property(name) if words.is_known(name) => text.push_str(name),
            Step::Property(_) | Step::Item(_) => text.push('*'),
        }
    }
    text
}

/// The path of an undocumented property.
pub(super) fn pointer_to_unknown(words: &Words<'_>, path: &Path, name: &str) -> String {
    let whole = pointer(words, path);
    let above = whole.rsplit_once('/').map_or("", |(above, _)| above);
    format!("{above}/{}", words.name(name))
}
