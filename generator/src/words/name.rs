//! Converts names to the cases of Rust.

use super::case::Case;
use super::readings;

/// Splits a name into lower-case ASCII words: at case changes, at symbols and after acronyms. Symbols that
/// carry meaning become words, and letters of other scripts are transliterated.
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    readings::plain_words(name)
}

/// Converts a name to `snake_case`. The result is never empty and is valid as a raw identifier.
#[must_use]
pub fn snake(name: &str) -> String {
    Case::Snake.join(&words(name))
}

/// Converts a name to `PascalCase`. The result is never empty and never a keyword.
#[must_use]
pub fn pascal(name: &str) -> String {
    Case::Pascal.join(&words(name))
}

/// Returns the singular of an English plural, or `None` if the word is not recognizably a plural.
#[must_use]
pub fn singular(name: &str) -> Option<String> {
    if !name.is_ascii() {
        return None;
    }
    let (head, last) = name.split_at_checked(name.len().checked_sub(3)?)?;
    let lower = last.to_ascii_lowercase();
    if lower == "ies" && name.len() > 4 {
        return Some(format!("{head}y"));
    }
    let stem = name.get(..name.len() - 1)?;
    let two = stem.get(..stem.len().checked_sub(1)?)?;
    let lower = name.to_ascii_lowercase();
    if !lower.ends_with('s')
        || ["ss", "us", "is", "news", "series", "data"]
            .iter()
            .any(|end| lower.ends_with(end))
    {
        return None;
    }
    if ["sses", "xes", "ches", "shes"]
        .iter()
        .any(|end| lower.ends_with(end))
    {
        return Some(two.to_owned());
    }
    Some(stem.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_case_changes_symbols_and_after_acronyms() {
        for (name, expected) in [
            ("fooBar", "foo_bar"),
            ("foo_bar", "foo_bar"),
            ("FooBAR", "foo_bar"),
            ("HTTPServer", "http_server"),
            ("userIDs", "user_ids"),
            ("IPv4Address", "ipv4_address"),
            ("OAuth2Token", "oauth2_token"),
            ("X-OAPI-Request-Id", "x_oapi_request_id"),
            ("X_Page_Count", "x_page_count"),
            ("@type", "at_type"),
            ("$ref", "ref"),
            ("-1", "minus_1"),
            ("+1", "plus_1"),
            ("a-1", "a_1"),
            ("été", "ete"),
            ("../../x", "x"),
            ("", "value"),
            ("???", "question_question_question"),
            ("2fa", "n2fa"),
            ("Self", "self_"),
            ("self", "self_"),
            ("日本", "ri_ben"),
        ] {
            assert_eq!(snake(name), expected, "{name:?}");
        }
    }

    #[test]
    fn types_are_in_pascal_case() {
        assert_eq!(pascal("TICKET_NUMBER"), "TicketNumber");
        assert_eq!(pascal("in_qualification"), "InQualification");
        assert_eq!(pascal("self"), "Self_");
        assert_eq!(pascal("3-00286023"), "N300286023");
        assert_eq!(pascal(""), "Empty");
    }

    #[test]
    fn plurals_have_a_singular() {
        assert_eq!(singular("tickets").as_deref(), Some("ticket"));
        assert_eq!(singular("activities").as_deref(), Some("activity"));
        assert_eq!(singular("addresses").as_deref(), Some("address"));
        assert_eq!(singular("status"), None);
        assert_eq!(singular("s"), None);
        assert_eq!(singular("été"), None);
    }
}
