//! Reports formats that are close to a known one: as written, they silently have no effect.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;

/// The formats that the generator understands, and those that other tools know from the OpenAPI registry
/// (<https://spec.openapis.org/registry/format/>) and JSON Schema.
const KNOWN: &[&str] = &[
    "base64",
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "float",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int16",
    "int32",
    "int64",
    "int8",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unix-millis",
    "unix-seconds",
    "unix-time",
    "unix-time-millis",
    "unix-time-ms",
    "unix-time-seconds",
    "unixtime",
    "unixtime-ms",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];
/// The maximum length of a format that is compared. Longer ones are not misspellings of a known format.
const LONGEST: usize = 32;

/// Reports formats that look like misspellings.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut meant: HashMap<&str, Option<&'static str>> = HashMap::new();
    let mut told = HashSet::new();
    for schema in &document.schemas {
        let Some(format) = schema.format.as_deref() else {
            continue;
        };
        let Some(meant) = *meant.entry(format).or_insert_with(|| nearly(format)) else {
            continue;
        };
        let span = schema.keyword_span("format");
        if told.insert(span) {
            diagnostics
                .warning(
                    codes::FORMAT_SLIP,
                    span,
                    format!("unknown format `{}`", format.escape_debug()),
                )
                .label(format!("did you mean `{meant}`?"));
        }
    }
}

/// Returns the format that is likely meant: one that differs only in case and separators, or in one letter.
/// Different numbers make a different format (`int24`), unless digits are transposed (`int46`).
fn nearly(format: &str) -> Option<&'static str> {
    if KNOWN.contains(&format) || format.len() > LONGEST {
        return None;
    }
    let plain = plain(format);
    let same = KNOWN.iter().find(|known| self::plain(known) == plain);
    same.or_else(|| {
        KNOWN.iter().find(|known| {
            strsim::osa_distance(known, format) == 1
                && (swapped(known, format)
                    || known.len().min(format.len()) > 3 && letters(known) != letters(format))
        })
    })
    .copied()
}

fn plain(format: &str) -> String {
    let kept = format.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

fn letters(format: &str) -> String {
    format.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// Whether both have the same characters, possibly in another order.
fn swapped(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut characters: Vec<char> = text.chars().collect();
        characters.sort_unstable();
        characters
    };
    sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typos_are_distinguished_from_custom_formats() {
        for (format, meant) in [
            ("date_time", "date-time"),
            ("datetime", "date-time"),
            ("DateTime", "date-time"),
            ("date-tme", "date-time"),
            ("int-32", "int32"),
            ("Int64", "int64"),
            ("int46", "int64"),
            ("UUID", "uuid"),
            ("uiud", "uuid"),
            ("dobule", "double"),
            ("flaot", "float"),
            ("bytes", "byte"),
            ("byte ", "byte"),
            ("e-mail", "email"),
        ] {
            assert_eq!(nearly(format), Some(meant), "{format}");
        }
        for other in [
            "",
            "int",
            "int24",
            "ip",
            "uint",
            "phone",
            "timestamp",
            "name",
            "jwt",
            "json",
            "hex",
            "date-time",
            "urn",
            "long",
            "utc",
        ] {
            assert_eq!(nearly(other), None, "{other}");
        }
    }
}
