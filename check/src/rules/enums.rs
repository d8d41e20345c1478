//! Enums that are described as open, and lists of values that are not an enum.

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::Schema;

use super::subject::Subject;

/// Phrases that indicate further values.
const OPEN: [&str; 8] = [
    "other values are possible",
    "other values may",
    "more values may",
    "new values may",
    "additional values may",
    "values may be added",
    "not exhaustive",
    "non-exhaustive",
];

/// Beginnings of sentences that list all values.
const CLOSED: [&str; 6] = [
    "one of ",
    "one of: ",
    "allowed values: ",
    "possible values: ",
    "valid values: ",
    "must be one of ",
];

/// Reports enums whose description mentions further values.
pub(super) fn described_as_open(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for schema in &subject.document.schemas {
        let text = schema
            .description
            .as_deref()
            .unwrap_or_default()
            .to_lowercase();
        if schema
            .values
            .as_ref()
            .is_some_and(|values| values.len() > 1)
            && let Some(sentence) = OPEN.iter().find(|sentence| text.contains(*sentence))
        {
            diagnostics
                .warning(
                    codes::OPEN_ENUM,
                    schema.keyword_span("enum"),
                    "`enum` is a closed list, but the description mentions further values",
                )
                .label(format!("“{sentence}”"));
        }
    }
}

/// Reports strings whose description lists their values.
pub(super) fn only_in_text(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for schema in &subject.document.schemas {
        if !schema.types.string || is_limited(schema) {
            continue;
        }
        let text = schema.description.as_deref().unwrap_or_default();
        let values = listed(text);
        if values.len() >= 2 {
            diagnostics
                .warning(
                    codes::UNLISTED_VALUES,
                    schema.span,
                    format!(
                        "the description lists {} values, but there is no `enum`",
                        values.len()
                    ),
                )
                .label(values.join(", "));
        }
    }
}

fn is_limited(schema: &Schema) -> bool {
    schema.values.is_some() || schema.format.is_some() || schema.bounds.pattern.is_some()
}

/// The values between backticks in a sentence such as “One of `a`, `b` and `c`.”
fn listed(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    // Lowercase letters may need more bytes; only ASCII text is checked.
    if lower.len() != text.len() || OPEN.iter().any(|open| lower.contains(open)) {
        return Vec::new();
    }
    let start = CLOSED
        .iter()
        .filter_map(|start| lower.find(start).map(|at| at + start.len()))
        .min();
    let Some(sentence) = start.and_then(|start| text.get(start..)) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    let mut rest = sentence;
    while let Some(inside) = rest.strip_prefix('`') {
        let Some((value, after)) = inside.split_once('`') else {
            break;
        };
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '+');
        if value.is_empty() || !value.chars().all(is_word) {
            return Vec::new();
        }
        values.push(value.to_owned());
        let after = after.trim_start_matches([',', ' ']);
        rest = after
            .strip_prefix("and ")
            .or_else(|| after.strip_prefix("or "))
            .unwrap_or(after);
    }
    // “One of `a` or `b` is required” has a different meaning.
    let is_end = rest.is_empty() || rest.starts_with(['.', ';', ')', '\n', '\r', '<']);
    match is_end {
        true => values,
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn values_are_read_from_a_sentence() {
        assert_eq!(listed("The kind. One of `a`, `b` or `c`."), ["a", "b", "c"]);
        assert_eq!(listed("Allowed values: `a`,`b`"), ["a", "b"]);
        assert!(listed("One of the orders, see `a` and `b`.").is_empty());
        assert!(listed("One of `a b`, `c`").is_empty());
        assert!(listed("One of `a` or `b` is required.").is_empty());
        assert!(listed("One of `a-z`, `@` or `^`.").is_empty());
    }
}
