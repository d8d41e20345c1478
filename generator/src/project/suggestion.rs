//! *Did you mean …?* for unknown keys and values of a TOML file.

/// The minimum similarity of two words.
const LIKENESS: f64 = 0.75;

/// The terms of Serde, and those of TOML.
const TERMS: [(&str, &str); 12] = [
    ("unknown field", "unknown key"),
    ("unknown variant", "unknown value"),
    ("missing field", "missing key"),
    ("duplicate field", "duplicate key"),
    ("wanted string or table", "expected a string"),
    (
        "wanted exactly 1 element, found 0 elements",
        "expected a string, found an empty table",
    ),
    (
        "wanted exactly 1 element, more than 1 element",
        "expected a string, found a table",
    ),
    ("invalid type: map", "invalid type: table"),
    ("invalid type: sequence", "invalid type: array"),
    ("expected a map", "expected a table"),
    ("expected a sequence", "expected an array"),
    ("expected usize", "expected a number of at least 0"),
];

/// The message of an error of Serde in the terms of TOML, and help with the known word that was likely meant.
pub(super) fn in_words_of_toml(message: &str) -> (String, Option<String>) {
    let meant = suggestion(message);
    // The keys of a client are too many to list.
    let is_key = message.starts_with("unknown field");
    let shown = message.split(", expected").next();
    let shown = shown.filter(|_| is_key && meant.is_some());
    let mut text = shown.unwrap_or(message).trim_end().to_owned();
    for (theirs, ours) in TERMS {
        text = text.replace(theirs, ours);
    }
    (text, meant.map(did_you_mean))
}

/// The help for a word that is not known.
pub(super) fn did_you_mean(known: &str) -> String {
    format!("did you mean `{known}`?")
}

/// The message of Serde is "unknown field `crat`, expected one of `crate`, `version`", and similar for variants.
fn suggestion(message: &str) -> Option<&str> {
    let rest = message
        .strip_prefix("unknown field ")
        .or_else(|| message.strip_prefix("unknown variant "))?;
    let mut quoted = rest.split('`').skip(1).step_by(2);
    let unknown = quoted.next()?;
    most_similar(unknown, quoted)
}

/// The known word that was likely meant.
pub(super) fn most_similar<'k>(
    unknown: &str,
    known: impl Iterator<Item = &'k str>,
) -> Option<&'k str> {
    let likeness = |known: &str| strsim::jaro_winkler(&unknown.replace('_', "-"), known);
    known
        .map(|known| (likeness(known), known))
        .filter(|(likeness, _)| *likeness >= LIKENESS)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_similar_known_word_is_suggested() {
        let message = |unknown: &str| {
            format!("unknown field `{unknown}`, expected one of `crate`, `version`, `rust-version`")
        };
        for (unknown, known) in [
            ("crat", Some("crate")),
            ("versoin", Some("version")),
            ("rust_version", Some("rust-version")),
            ("zzz", None),
        ] {
            assert_eq!(suggestion(&message(unknown)), known, "{unknown}");
        }
        assert_eq!(suggestion("invalid type: integer `1`"), None);
    }
}
