//! Cases of identifiers.

/// The case of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `snake_case`: fields, functions, modules.
    Snake,
    /// `PascalCase`: types and variants.
    Pascal,
}

impl Case {
    /// Joins words to an identifier, which is never empty and never a keyword that cannot be a raw identifier.
    pub(crate) fn join(self, words: &[String]) -> String {
        match self {
            Self::Snake => finish(words.join("_"), "value", "n"),
            Self::Pascal => {
                let text = words.iter().map(|word| capitalized(word)).collect();
                finish(text, "Empty", "N")
            }
        }
    }
}

pub(super) fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
        None => String::new(),
    }
}

pub(super) fn finish(text: String, empty: &str, before_digit: &str) -> String {
    let text = if text.is_empty() {
        empty.to_owned()
    } else if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{before_digit}{text}")
    } else {
        text
    };
    // These four cannot be raw identifiers.
    if matches!(text.as_str(), "self" | "super" | "crate" | "Self") {
        format!("{text}_")
    } else {
        text
    }
}
