//! Splits a name into words by its capitals.

use std::borrow::Cow;

use super::case::capitalized;

/// Spellings whose capitals do not start words.
const ODD_SPELLINGS: [&str; 4] = ["IPv4", "IPv6", "OAuth", "OpenID"];

/// Splits at case changes: `HTTPServer2Go` → `http`, `server2`, `go`.
pub(super) fn split_cases(text: &str) -> Vec<String> {
    let mut text = Cow::Borrowed(text);
    for odd in ODD_SPELLINGS {
        if text.contains(odd) {
            text = Cow::Owned(text.replace(odd, &capitalized(&odd.to_ascii_lowercase())));
        }
    }
    let mut words: Vec<String> = Vec::new();
    for chunk in text.split(' ').filter(|chunk| !chunk.is_empty()) {
        let mut start = 0;
        let mut previous: Option<char> = None;
        for (index, c) in chunk.char_indices() {
            let starts = c.is_ascii_uppercase()
                && previous.is_some_and(|previous| {
                    let mut after = chunk.get(index + 1..).unwrap_or_default().chars();
                    !previous.is_ascii_uppercase()
                        || after
                            .clone()
                            .next()
                            .is_some_and(|next| next.is_ascii_lowercase())
                            && !is_plural_acronym(&mut after)
                });
            if starts {
                words.extend(chunk.get(start..index).map(str::to_ascii_lowercase));
                start = index;
            }
            previous = Some(c);
        }
        words.extend(chunk.get(start..).map(str::to_ascii_lowercase));
    }
    words
}

/// Whether the text after the `D` of `IDs` makes it a plural acronym, rather than the start of a word `Ds`.
fn is_plural_acronym(after: &mut impl Iterator<Item = char>) -> bool {
    after.next() == Some('s') && after.next().is_none_or(|after| !after.is_ascii_lowercase())
}
