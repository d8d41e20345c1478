//! What of a recording may be printed.
//!
//! Names of members, parameters and headers are printed if they look like names; segments of paths if they look like
//! words. Of values only those are printed that stand where the document lists what is allowed, look like a word, and
//! are not those of a member whose name sounds secret. Of all others it is at most said what they look like:
//! `2024-01-31` becomes `9999-99-99`.

/// The longest name that is printed.
const MAX_NAME: usize = 64;
/// The longest value that is printed.
const MAX_WORD: usize = 32;
/// The longest outline that is printed.
const MAX_OUTLINE: usize = 40;

/// Parts of names of what is never printed.
const SECRET: [&str; 16] = [
    "password",
    "passwd",
    "pwd",
    "secret",
    "token",
    "apikey",
    "api_key",
    "api-key",
    "auth",
    "cookie",
    "session",
    "credential",
    "signature",
    "private",
    "pin",
    "otp",
];

/// A name, if it looks like one.
pub(super) fn name(text: &str) -> String {
    let is_plain =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | '$' | '[' | ']' | ':');
    let looks = !text.is_empty() && text.chars().count() <= MAX_NAME && text.chars().all(is_plain);
    // An address or a number is not a name.
    let is_datum = text.contains('@') && text.contains('.')
        || text.chars().filter(char::is_ascii_digit).count() > 6;
    match looks && !is_datum {
        true => text.to_owned(),
        false => "…".to_owned(),
    }
}

/// A value that stands where the document lists others, if it looks like a word.
pub(super) fn word(owner: &str, text: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ' ');
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let looks = !text.is_empty()
        && text.len() <= MAX_WORD
        && text.chars().all(is_plain)
        && digits <= 4
        && !sounds_secret(owner);
    looks.then(|| text.to_owned())
}

/// What a text looks like: letters are `a`, digits `9`.
pub(super) fn outline(owner: &str, text: &str) -> String {
    if sounds_secret(owner) {
        return "something else".to_owned();
    }
    let mut outline = String::new();
    for c in text.chars() {
        outline.push(match c {
            c if c.is_numeric() => '9',
            c if c.is_alphabetic() => 'a',
            c if c.is_ascii_punctuation() || c == ' ' => c,
            _ => '?',
        });
        if outline.chars().count() >= MAX_OUTLINE {
            outline.push('…');
            break;
        }
    }
    format!("`{}`", outline.replace('`', "'"))
}

/// A path of which only words are left.
pub(super) fn path(path: &str) -> String {
    let segment = |segment: &str| {
        let is_word = segment.len() <= MAX_WORD
            && segment
                .chars()
                .all(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '-' | '.'))
            || matches!(segment.as_bytes(), [b'v', digits @ ..] if digits.iter().all(u8::is_ascii_digit));
        match is_word {
            true => segment.to_owned(),
            false => "{…}".to_owned(),
        }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// A host, as far as it is one.
pub(super) fn host(host: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    match !host.is_empty() && host.len() <= 255 && host.chars().all(is_plain) {
        true => host.to_owned(),
        false => "an unknown host".to_owned(),
    }
}

/// The part of a media type that says what it is.
pub(super) fn media_type(text: &str) -> String {
    let essence = text.split(';').next().unwrap_or_default().trim();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '+' | '-' | '.' | '*');
    match !essence.is_empty() && essence.len() <= 100 && essence.chars().all(is_plain) {
        true => essence.to_ascii_lowercase(),
        false => "an unknown media type".to_owned(),
    }
}

fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET.iter().any(|word| match word.len() {
        // Short ones are parts of many words.
        3 => name.split(['_', '-', '.']).any(|part| part == *word),
        _ => name.contains(word),
    })
}

#[cfg(test)]
mod tests {
    use super::{name, outline, path, word};

    #[test]
    fn names_and_words_are_printed_and_data_is_not() {
        assert_eq!(name("@type"), "@type");
        assert_eq!(name("a.b@example.com"), "…");
        assert_eq!(name("0612345678"), "…");
        assert_eq!(
            word("status", "IN_PROGRESS"),
            Some("IN_PROGRESS".to_owned())
        );
        assert_eq!(word("accessToken", "hunter"), None);
        assert_eq!(word("status", "0612345678"), None);
        assert_eq!(outline("date", "2024-01-31 ä"), "`9999-99-99 a`");
        assert_eq!(outline("client_secret", "s3cret"), "something else");
        assert_eq!(path("/v2/orders/3-00286023/notes"), "/v2/orders/{…}/notes");
    }
}
