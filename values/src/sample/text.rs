//! Strings: with a format, with a pattern, and strings that are easily corrupted in transit.

use clientwright_openapi::document::Schema;

use super::pattern;
use super::random::Random;
use crate::number::Exact;

/// Texts that show whether escapes and characters are preserved.
const TEXTS: [&str; 17] = [
    "",
    "a",
    "two words",
    " leading and trailing ",
    "quote \" backslash \\ slash / and \\u0041",
    "line\nbreak\r\ttab",
    "\u{0}\u{1}\u{1f}\u{7f}",
    "\u{e9}\u{20ac}\u{65e5}\u{672c}\u{1f980}",
    "\u{2028}\u{2029}\u{feff}",
    "null",
    "true",
    "0",
    "-1.50e+3",
    "{\"a\": [1]}",
    "2024-02-30",
    "a,b;c|d e&f=g%20",
    "\u{5d0}\u{301}\u{ffff}",
];

/// A string with the format.
pub(super) fn of_format(format: &str, random: &mut Random) -> Option<String> {
    let pick = |random: &mut Random, from: &[&str]| random.pick(from).map(|t| (*t).to_owned());
    match format {
        "date" => {
            let fixed = ["2024-02-29", "1970-01-01", "0000-01-01", "9999-12-31"];
            if random.once_in(3) {
                return pick(random, &fixed);
            }
            Some(date(random))
        }
        "date-time" => Some(date_time(random)),
        "uuid" => Some(uuid(random)),
        "uri" | "url" | "uri-reference" | "iri" => pick(
            random,
            &[
                "https://example.org/a/b?c=d&e=%20#f",
                "urn:isbn:0451450523",
                "http://[2001:db8::1]:8080/",
                "mailto:a@example.org",
            ],
        ),
        "byte" | "base64" => pick(
            random,
            &["", "AA==", "SGVsbG8=", "/+8=", "AAECAwQFBgcICQoLDA0ODw=="],
        ),
        "email" => pick(random, &["a@example.org", "first.last+tag@sub.example.org"]),
        "hostname" => pick(random, &["example.org", "a-b.example"]),
        "ipv4" => pick(random, &["0.0.0.0", "192.0.2.255"]),
        "ipv6" => pick(random, &["::", "2001:db8::1"]),
        "time" => pick(random, &["23:59:60Z", "08:30:00.5+02:00"]),
        "duration" => pick(random, &["P1Y2M3DT4H5M6S", "PT0.5S"]),
        "decimal" => pick(
            random,
            &[
                "0",
                "12.50",
                "-0.000001",
                "12345678901234567890.123456789",
                "1e10",
            ],
        ),
        _ => None,
    }
}

fn date(random: &mut Random) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        random.below(10_000),
        random.below(12) + 1,
        random.below(28) + 1
    )
}

fn date_time(random: &mut Random) -> String {
    let fixed = [
        "1990-12-31T23:59:60Z",
        "1937-01-01T12:00:27.87+00:20",
        "1985-04-12t23:20:50.52z",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "2024-01-01T00:00:00-00:00",
        "2024-01-01T00:00:00.123456789012Z",
    ];
    if random.once_in(3) {
        return random
            .pick(&fixed)
            .map(|text| (*text).to_owned())
            .unwrap_or_default();
    }
    let fraction: String = match random.below(11) {
        0 => String::new(),
        digits => std::iter::once('.')
            .chain(
                (0..digits).map(|_| char::from(b'0' + u8::try_from(random.below(10)).unwrap_or(0))),
            )
            .collect(),
    };
    let offset = match random.below(3) {
        0 => "Z".to_owned(),
        1 => format!("+{:02}:{:02}", random.below(24), random.below(60)),
        _ => format!("-{:02}:{:02}", random.below(24), random.below(60)),
    };
    format!(
        "{}T{:02}:{:02}:{:02}{fraction}{offset}",
        date(random),
        random.below(24),
        random.below(60),
        random.below(60)
    )
}

fn uuid(random: &mut Random) -> String {
    let (a, b) = (random.next(), random.next());
    let text = format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        a >> 32,
        (a >> 16) & 0xffff,
        a & 0xffff,
        b >> 48,
        b & 0xffff_ffff_ffff
    );
    if random.once_in(4) {
        text.to_uppercase()
    } else {
        text
    }
}

/// A string that matches the keywords of the schema itself, if possible; the caller checks it.
pub(super) fn sample(schemas: &[&Schema], random: &mut Random) -> String {
    let patterns: Vec<&String> = schemas
        .iter()
        .filter_map(|schema| schema.bounds.pattern.as_ref())
        .collect();
    let least = schemas
        .iter()
        .filter_map(|schema| schema.bounds.min_length.as_ref()?.parse().ok())
        .max()
        .unwrap_or(0);
    if let Some(pattern) = random.pick(&patterns)
        && let Some(text) = pattern::text(pattern, least, random)
    {
        return fit_length(text, schemas, random, false);
    }
    let format = schemas.iter().find_map(|schema| {
        if schema.content_encoding.as_deref() == Some("base64") {
            return Some("byte");
        }
        schema.format.as_deref()
    });
    if let Some(text) = format.and_then(|format| of_format(format, random)) {
        return text;
    }
    let text = match random.below(12) {
        0 => "x".repeat(300),
        _ => random
            .pick(&TEXTS)
            .map(|t| (*t).to_owned())
            .unwrap_or_default(),
    };
    fit_length(text, schemas, random, true)
}

/// Truncates or pads a string to the required length.
fn fit_length(text: String, schemas: &[&Schema], random: &mut Random, fill: bool) -> String {
    let bound = |text: &Option<String>| {
        let value = Exact::parse(text.as_deref()?)?.as_integer()?;
        usize::try_from(value).ok()
    };
    let least = schemas
        .iter()
        .filter_map(|schema| bound(&schema.bounds.min_length))
        .max()
        .unwrap_or(0)
        .min(100_000);
    let most = schemas
        .iter()
        .filter_map(|schema| bound(&schema.bounds.max_length))
        .min()
        .unwrap_or(usize::MAX);
    let length = text.chars().count();
    if length > most {
        return text.chars().take(most).collect();
    }
    if length < least && fill {
        let filler = ['x', '0', '\u{e9}'];
        let filler = random.pick(&filler).copied().unwrap_or('x');
        return text
            .chars()
            .chain(std::iter::repeat_n(filler, least - length))
            .collect();
    }
    text
}
