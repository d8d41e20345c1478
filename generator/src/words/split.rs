//! Splits a name into words by its capitals.

use std::borrow::Cow;

use super::case::capitalized;

/// Spellings whose capitals do not start words.
const ODD_SPELLINGS: [&str; 4] = ["IPv4", "IPv6", "OAuth", "OpenID"];

/// Words of two letters, which an acronym at the end of a name does not include.
const TWO_LETTER_WORDS: [&str; 48] = [
    "ad", "ai", "am", "an", "ap", "ar", "as", "at", "be", "by", "db", "do", "eu", "ex", "fr", "go",
    "gb", "hz", "id", "if", "in", "ip", "is", "it", "js", "kb", "mb", "me", "ms", "my", "no", "nr",
    "of", "ok", "on", "or", "os", "pc", "qr", "so", "tb", "to", "tv", "ui", "uk", "up", "us", "we",
];

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
        // The number of adjacent capitals before a character, or before the `s` of their plural.
        let mut capitals = 0;
        let mut previous: Option<char> = None;
        for (index, c) in chunk.char_indices() {
            let after = chunk.get(index + 1..).unwrap_or_default();
            let starts = match previous {
                None => false,
                Some(previous) if c.is_ascii_uppercase() => {
                    !previous.is_ascii_uppercase()
                        || after.starts_with(|next: char| next.is_ascii_lowercase())
                            && !ends_acronym(c, after, capitals)
                }
                Some(_) => capitals > 1 && is_version(c, after),
            };
            if starts {
                words.extend(chunk.get(start..index).map(str::to_ascii_lowercase));
                start = index;
            }
            capitals = match c {
                _ if c.is_ascii_uppercase() => capitals + 1,
                's' if previous.is_some_and(|previous| previous.is_ascii_uppercase()) => capitals,
                _ => 0,
            };
            previous = Some(c);
        }
        words.extend(chunk.get(start..).map(str::to_ascii_lowercase));
    }
    words
}

/// Whether a capital with this text after it is the last one of an acronym, as the `D` of `IDs` and the `I` of
/// `APIv2`, rather than the start of a word. It has a number of capitals before it.
fn ends_acronym(capital: char, after: &str, capitals: usize) -> bool {
    let singular = after.strip_prefix('s').unwrap_or(after);
    let mut rest = singular.chars();
    if singular.is_empty()
        || singular.len() < after.len() && !singular.starts_with(|c: char| c.is_ascii_lowercase())
        || rest.next().is_some_and(|c| is_version(c, rest.as_str()))
    {
        return true;
    }
    // `SMSc`, but `HTMLTo` and `SQLDb`.
    let pair = [
        capital.to_ascii_lowercase(),
        after.chars().next().unwrap_or_default(),
    ];
    capitals > 1
        && after.len() == 1
        && !TWO_LETTER_WORDS.contains(&String::from_iter(pair).as_str())
}

/// Whether a character starts a version, such as `v2`.
fn is_version(c: char, after: &str) -> bool {
    c == 'v' && after.starts_with(|next: char| next.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::split_cases;

    #[test]
    fn acronyms_end_before_versions_and_include_a_final_letter() {
        for (name, expected) in [
            ("getAPIv2", "get api v2"),
            ("listAPIsv2", "list apis v2"),
            ("getSSLv3AndIPv6", "get ssl v3 and ipv6"),
            ("APIv2beta", "api v2beta"),
            ("QAv1", "qa v1"),
            ("getSMSc", "get smsc"),
        ] {
            assert_eq!(split_cases(name).join(" "), expected, "{name:?}");
        }
    }

    #[test]
    fn other_lower_case_letters_after_acronyms_are_part_of_words() {
        for (name, expected) in [
            ("HTMLTo", "html to"),
            ("HTMLToPDF", "html to pdf"),
            ("SQLDb", "sql db"),
            ("AWSEc2", "aws ec2"),
            ("APIVersion", "api version"),
            ("APIVs", "apivs"),
            ("userIDs", "user ids"),
            ("IDsOf", "ids of"),
            ("getXv2", "get xv2"),
            ("MHz", "m hz"),
            ("kWh", "k wh"),
            ("orderV2", "order v2"),
            ("orderv2", "orderv2"),
            ("VMsv", "v msv"),
        ] {
            assert_eq!(split_cases(name).join(" "), expected, "{name:?}");
        }
    }
}
