//! Decides which parts of a recording may be printed.
//!
//! Recordings are full of secrets, and a secret may look like an ordinary word. So what is also in the document is
//! printed: path segments, names. Otherwise, names are printed if they look chosen by a developer, and values only in
//! the position and style of those that the document lists. Text that occurs as a secret anywhere in the recording is
//! never printed. Everything else is replaced with its shape: `2024-01-31` becomes `9999-99-99`.

use std::collections::HashSet;

use clientwright_openapi::document::{Document, Server};

use super::random::{looks_random, words};
use super::secrets::Secrets;
use crate::secret_words::sounds_secret;

/// The maximum length of a printed name.
const MAX_NAME: usize = 40;
/// The maximum length of a printed shape.
const MAX_OUTLINE: usize = 40;
/// How much longer than the longest listed value a word of an unlisted value may be.
const MORE: usize = 6;

/// The words that may be printed for an API.
pub(super) struct Words<'a> {
    secrets: &'a Secrets,
    /// Segments of paths.
    segments: HashSet<String>,
    /// Names of parameters, headers and properties.
    names: HashSet<&'a str>,
}

impl<'a> Words<'a> {
    pub(super) fn new(document: &'a Document, secrets: &'a Secrets) -> Self {
        let mut segments = HashSet::new();
        let mut names = HashSet::new();
        let servers = |servers: &[Server], segments: &mut HashSet<String>| {
            for server in servers {
                add_segments(&server.url, segments);
            }
        };
        servers(&document.servers, &mut segments);
        for operation in &document.operations {
            servers(&operation.servers, &mut segments);
            add_segments(&operation.path.value, &mut segments);
            let parameters = operation.parameters.iter();
            names.extend(parameters.map(|parameter| parameter.name.value.as_str()));
            for response in &operation.responses {
                names.extend(response.headers.iter().map(|header| header.name.as_str()));
            }
        }
        for schema in &document.schemas {
            names.extend(
                schema
                    .properties
                    .iter()
                    .map(|(name, _)| name.value.as_str()),
            );
        }
        Self {
            secrets,
            segments,
            names,
        }
    }

    /// A name, if it is in the document or looks chosen by a developer; otherwise its shape.
    pub(super) fn name(&self, text: &str) -> String {
        match self.is_known(text) || self.is_name(text) {
            true => text.to_owned(),
            false => shape(text),
        }
    }

    /// Whether the document contains the name.
    pub(super) fn is_known(&self, text: &str) -> bool {
        self.names.contains(text)
    }

    fn is_name(&self, text: &str) -> bool {
        let is_plain = |c: char| {
            c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '[' | ']' | ':')
        };
        let mut chars = text.strip_prefix('@').unwrap_or(text).chars();
        let begins = chars
            .next()
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '$'));
        begins
            && text.len() <= MAX_NAME
            && chars.all(is_plain)
            && !looks_random(text)
            && !self.secrets.has(text)
    }

    /// An unlisted value, if it looks like the listed ones: without spaces, in the same
    /// style and with about the same length.
    pub(super) fn word(&self, owner: &str, text: &str, listed: &[&str]) -> Option<String> {
        let style = Style::of(listed);
        let may = !text.is_empty()
            && !sounds_secret(owner)
            && !self.secrets.has(text)
            && style.has(text)
            && !looks_random(text);
        may.then(|| text.to_owned())
    }

    /// A path with only the segments that are in the document, and version numbers.
    pub(super) fn path(&self, path: &str) -> String {
        let segment = |segment: &str| {
            let is_version = matches!(segment.as_bytes(), [b'v', digits @ ..]
                if (1..=2).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit));
            match is_version || segment.is_empty() || self.segments.contains(segment) {
                true => segment.to_owned(),
                false => format!("{{{}}}", kind(segment)),
            }
        };
        path.split('/').map(segment).collect::<Vec<_>>().join("/")
    }

    /// A media type without parameters.
    pub(super) fn media_type(&self, text: &str) -> String {
        let essence = text.split(';').next().unwrap_or_default().trim();
        let essence = essence.to_ascii_lowercase();
        let is_kind = |kind: &str| {
            matches!(
                kind,
                "application"
                    | "audio"
                    | "font"
                    | "image"
                    | "message"
                    | "model"
                    | "multipart"
                    | "text"
                    | "video"
            )
        };
        match essence.split_once('/') {
            Some((kind, subtype)) if is_kind(kind) && self.is_name(&subtype.replace('+', "-")) => {
                essence
            }
            _ => "of an unknown media type".to_owned(),
        }
    }
}

fn add_segments(path: &str, segments: &mut HashSet<String>) {
    let literal = path.split('/').filter(|segment| !segment.contains('{'));
    segments.extend(literal.map(str::to_owned));
}

/// The style of listed values.
struct Style {
    upper: bool,
    lower: bool,
    digits: bool,
    signs: HashSet<char>,
    word: usize,
    words: usize,
}

impl Style {
    fn of(listed: &[&str]) -> Self {
        let any = |is: fn(&char) -> bool| listed.iter().any(|text| text.chars().any(|c| is(&c)));
        let most = |of: &dyn Fn(&str) -> usize| listed.iter().map(|text| of(text)).max();
        let longest = |text: &str| {
            words(text)
                .iter()
                .map(String::len)
                .max()
                .unwrap_or_default()
        };
        let signs = listed.iter().flat_map(|text| text.chars());
        Self {
            upper: any(char::is_ascii_uppercase),
            lower: any(char::is_ascii_lowercase),
            digits: any(char::is_ascii_digit),
            signs: signs
                .filter(|c| matches!(c, '.' | '/' | ':' | '+'))
                .collect(),
            word: most(&longest).unwrap_or_default().max(2) + MORE,
            words: most(&|text| words(text).len()).unwrap_or_default() + 2,
        }
    }

    fn has(&self, text: &str) -> bool {
        let words = words(text);
        words.len() <= self.words
            && words.iter().all(|word| word.len() <= self.word)
            && text.chars().all(|c| match c {
                'a'..='z' => self.lower,
                'A'..='Z' => self.upper,
                '0'..='9' => self.digits,
                // Word separators.
                '_' | '-' => true,
                c => self.signs.contains(&c),
            })
    }
}

/// A method, if it is a standard one.
pub(super) fn method(text: &str) -> &str {
    match text {
        "CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "PATCH" | "POST" | "PUT" | "QUERY"
        | "TRACE" => text,
        _ => "an unknown method",
    }
}

/// The shape of a text: letters become `a`, digits `9`.
pub(super) fn outline(owner: &str, text: &str) -> String {
    match sounds_secret(owner) {
        true => "something else".to_owned(),
        false => format!("`{}`", shape(text).replace('`', "'")),
    }
}

fn shape(text: &str) -> String {
    let mut shape = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == MAX_OUTLINE {
            shape.push('…');
            break;
        }
        shape.push(match c {
            c if c.is_numeric() => '9',
            c if c.is_alphabetic() => 'a',
            c if c.is_ascii_punctuation() || c == ' ' => c,
            _ => '?',
        });
    }
    match shape.is_empty() {
        true => "…".to_owned(),
        false => shape,
    }
}

/// Describes a path segment.
fn kind(segment: &str) -> &'static str {
    let is_uuid = segment.len() == 36
        && segment.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        });
    let all = |is: fn(&char) -> bool| segment.chars().all(|c| is(&c));
    match () {
        () if is_uuid => "uuid",
        () if all(char::is_ascii_digit) => "number",
        () if all(|c| c.is_alphabetic() || matches!(c, '-' | '_')) => "word",
        () => "…",
    }
}

/// A host, if it is valid.
pub(super) fn host(host: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.is_empty() || host.len() > 255 || !host.chars().all(is_plain) {
        return "an unknown host".to_owned();
    }
    if host.starts_with('[')
        || host
            .split(['.', ':'])
            .all(|label| label.parse::<u16>().is_ok())
    {
        return host.to_owned();
    }
    let label = |label: &str| match label.len() > 8 && looks_random(label) {
        true => "…".to_owned(),
        false => label.to_owned(),
    };
    host.split('.').map(label).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use clientwright_openapi::diagnostics::Diagnostics;
    use clientwright_openapi::document;
    use clientwright_openapi::source::MemoryFiles;

    use super::{Words, host, outline};
    use crate::traffic::secrets::Secrets;

    const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\nservers: [{url: 'https://a.example/shop'}]\npaths:\n  /orders/{id}/notes:\n    get: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: qzqz, in: query, schema: {type: string}}], responses: {'204': {description: ok}}}\n";

    #[track_caller]
    fn with_words(secrets: &Secrets, look: impl FnOnce(&Words<'_>)) {
        let files = MemoryFiles::new().with("a.yaml", DOCUMENT.as_bytes());
        let mut diagnostics = Diagnostics::new();
        let (_, document) = document::read(&files, "a.yaml", &mut diagnostics);
        let document = document.unwrap_or_else(|| unreachable!("the document is valid"));
        look(&Words::new(&document, secrets));
    }

    #[test]
    fn paths_show_only_segments_of_the_document() {
        with_words(&Secrets::default(), |words| {
            for (path, expected) in [
                ("/v2/orders/3-00286023/notes", "/v2/orders/{…}/notes"),
                ("/reset/opensesame", "/{word}/{word}"),
                ("/shop/4711", "/shop/{number}"),
                ("/v123/a", "/{…}/{word}"),
                ("/123e4567-e89b-12d3-a456-426614174000", "/{uuid}"),
            ] {
                assert_eq!(words.path(path), expected);
            }
        });
    }

    #[test]
    fn only_names_that_look_meaningful_are_printed() {
        let mut secrets = Secrets::default();
        secrets.add("opensesame");
        with_words(&secrets, |words| {
            for name in ["@type", "qzqz", "x-request-id", "order[items]", "createdAt"] {
                assert_eq!(words.name(name), name);
            }
            for (name, expected) in [
                ("a.b@example.com", "a.a@aaaaaaa.aaa"),
                ("0612345678", "9999999999"),
                ("opensesame", "aaaaaaaaaa"),
                ("correcthorsebattery", "aaaaaaaaaaaaaaaaaaa"),
                ("two words", "aaa aaaaa"),
                ("", "…"),
            ] {
                assert_eq!(words.name(name), expected);
            }
            assert_eq!(words.media_type("Text/CSV; a=b"), "text/csv");
            assert_eq!(words.media_type("hunter/two"), "of an unknown media type");
        });
    }

    #[test]
    fn only_values_in_the_style_of_the_listed_ones_are_printed() {
        let mut secrets = Secrets::default();
        secrets.add("SESAME");
        with_words(&secrets, |words| {
            let upper = ["OPEN", "DONE"];
            for text in ["LATE", "IN_PROGRESS", "SUSPENDED"] {
                assert_eq!(words.word("status", text, &upper).as_deref(), Some(text));
            }
            for text in [
                "hunter",
                "TWO WORDS",
                "SESAME",
                "CORRECTHORSEBATTERY",
                "A1",
                "",
                "XKQJZVWP",
            ] {
                assert_eq!(words.word("status", text, &upper), None, "{text}");
            }
            assert_eq!(words.word("accessToken", "LATE", &upper), None);
            let versions = ["v1.0", "v1.1"];
            assert_eq!(words.word("a", "v2.0", &versions).as_deref(), Some("v2.0"));
        });
    }

    #[test]
    fn other_values_are_shown_only_by_their_shape() {
        assert_eq!(outline("date", "2024-01-31 ä"), "`9999-99-99 a`");
        assert_eq!(outline("client_secret", "s3cret"), "something else");
        assert_eq!(host("cdn.example.net"), "cdn.example.net");
        assert_eq!(host("127.0.0.1:8080"), "127.0.0.1:8080");
        assert_eq!(host("a1b2c3d4e5.example.net"), "….example.net");
    }
}
