//! Words of a name by its capitals.

use super::case::capitalized;

/// `HTTPServer2Go` → `http`, `server2`, `go`.
pub(super) fn split_cases(text: &str) -> Vec<String> {
    // Spellings whose capitals do not start words.
    let text = ["IPv4", "IPv6", "OAuth", "OpenID"]
        .iter()
        .fold(text.to_owned(), |text, odd| {
            text.replace(odd, &capitalized(&odd.to_ascii_lowercase()))
        });
    let mut words: Vec<String> = Vec::new();
    for chunk in text.split(' ').filter(|chunk| !chunk.is_empty()) {
        let characters: Vec<char> = chunk.chars().collect();
        let mut word = String::new();
        for (index, c) in characters.iter().copied().enumerate() {
            let previous = index
                .checked_sub(1)
                .and_then(|i| characters.get(i))
                .copied();
            let next = characters.get(index + 1).copied();
            let starts = match previous {
                None => false,
                Some(p) if c.is_ascii_uppercase() => {
                    !p.is_ascii_uppercase()
                        || next.is_some_and(|n| n.is_ascii_lowercase())
                            && !is_plural_acronym(&characters, index)
                }
                Some(_) => false,
            };
            if starts && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            word.push(c.to_ascii_lowercase());
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// The `D` of `IDs`: an acronym in the plural, not the start of a word `Ds`.
pub(super) fn is_plural_acronym(characters: &[char], index: usize) -> bool {
    characters.get(index + 1) == Some(&'s')
        && characters
            .get(index + 2)
            .is_none_or(|after| !after.is_ascii_lowercase())
}
