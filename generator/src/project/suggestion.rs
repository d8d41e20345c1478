//! *Did you mean …?* for unknown keys and values of a TOML file.

/// The minimum similarity of two words.
const LIKENESS: f64 = 0.75;

/// The message of an error, with the known word that was likely meant.
pub(super) fn with_suggestion(error: &toml::de::Error) -> String {
    let text = error.to_string();
    match suggestion(error.message()) {
        Some(known) => format!("{}\nhelp: did you mean `{known}`?", text.trim_end()),
        None => text,
    }
}

/// The message of Serde is "unknown field `crat`, expected one of `crate`, `version`", and similar for variants.
fn suggestion(message: &str) -> Option<&str> {
    let rest = message
        .strip_prefix("unknown field ")
        .or_else(|| message.strip_prefix("unknown variant "))?;
    let mut quoted = rest.split('`').skip(1).step_by(2);
    let unknown = quoted.next()?;
    let likeness = |known: &str| strsim::jaro_winkler(&unknown.replace('_', "-"), known);
    quoted
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
