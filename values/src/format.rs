//! Formats: the strings and numbers that they allow.

use clientwright_openapi::document::Schema;
use clientwright_openapi::source::NodeValue;

use crate::number::Exact;

/// The format that a string violates, if it is one that is reported, as in the schema.
///
/// Only formats that clients have types for are checked.
pub(crate) fn broken<'s>(schema: &'s Schema, text: &str) -> Option<Broken<'s>> {
    if schema.content_encoding.as_deref() == Some("base64") && !is_base64(text) {
        return Some(Broken::encoding("base64"));
    }
    // A wire format is more precise than the name of the format.
    if let Some(node) = schema.extensions.get("x-wire-format")
        && let NodeValue::String(pattern) = &node.value
    {
        return (!has_wire_format(pattern, text)).then_some(Broken {
            keyword: "x-wire-format",
            name: pattern,
        });
    }
    let format = schema.format.as_deref()?;
    (!has_format(format, text)).then_some(Broken {
        keyword: "format",
        name: format,
    })
}

/// Whether a string has a format. Unknown formats match every string.
#[must_use]
pub fn has_format(format: &str, text: &str) -> bool {
    match format {
        "date" => is_date(text),
        "date-time" => is_date_time(text),
        "uuid" => is_uuid(text),
        "byte" | "base64" => is_base64(text),
        "decimal" => Exact::parse(text).is_some(),
        _ => true,
    }
}

/// A format that a string does not have.
pub(crate) struct Broken<'s> {
    pub(crate) keyword: &'static str,
    pub(crate) name: &'s str,
}

impl Broken<'static> {
    fn encoding(name: &'static str) -> Self {
        Self {
            keyword: "contentEncoding",
            name,
        }
    }
}

/// The range of an integer format.
#[must_use]
pub fn integer_range(format: &str) -> Option<(i128, i128)> {
    Some(match format {
        "int8" => (-128, 127),
        "int16" => (-32_768, 32_767),
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "int64" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        "uint8" => (0, 255),
        "uint16" => (0, 65_535),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" => (0, i128::from(u64::MAX)),
        _ => return None,
    })
}

/// RFC 4648, with padding.
fn is_base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - bare.len() <= 2
        && bare
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// Eight, four, four, four and twelve hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// RFC 3339's `full-date`.
fn is_date(text: &str) -> bool {
    let mut parts = Parts(text.as_bytes());
    parts.date().is_some() && parts.0.is_empty()
}

/// RFC 3339's `date-time`.
fn is_date_time(text: &str) -> bool {
    let read = |parts: &mut Parts<'_>| {
        parts.date()?;
        parts.one_of(b"Tt")?;
        parts.number(2, 0..=23)?;
        parts.one_of(b":")?;
        parts.number(2, 0..=59)?;
        parts.one_of(b":")?;
        parts.number(2, 0..=60)?;
        if parts.one_of(b".").is_some() {
            parts.digits()?;
        }
        if parts.one_of(b"Zz").is_some() {
            return Some(());
        }
        parts.one_of(b"+-")?;
        parts.number(2, 0..=23)?;
        parts.one_of(b":")?;
        parts.number(2, 0..=59)?;
        Some(())
    };
    let mut parts = Parts(text.as_bytes());
    read(&mut parts).is_some() && parts.0.is_empty()
}

/// Whether a string matches a wire format such as `YYYY-MM-DDThh:mm:ss.SSS+hhmm`; any string matches
/// an invalid wire format.
#[must_use]
pub fn has_wire_format(pattern: &str, text: &str) -> bool {
    if !pattern.starts_with("YYYY-MM-DD") {
        return true;
    }
    let (expected, found) = (pattern.as_bytes(), text.as_bytes());
    let alike = |(expected, found): (&u8, &u8)| match expected {
        b'Y' | b'M' | b'D' | b'h' | b'm' | b's' | b'S' => found.is_ascii_digit(),
        b'+' => matches!(found, b'+' | b'-'),
        other => found == other,
    };
    let in_range = |(expected, found): (&[u8], &[u8])| {
        let most: &[u8] = match expected {
            b"hh" => b"23",
            b"mm" => b"59",
            b"ss" => b"60",
            _ => return true,
        };
        found <= most
    };
    text.get(..10).is_some_and(is_date)
        && found.len() == expected.len()
        && expected.iter().zip(found).all(alike)
        && expected.windows(2).zip(found.windows(2)).all(in_range)
}

/// The rest of a string that is parsed from the front.
struct Parts<'t>(&'t [u8]);

impl Parts<'_> {
    fn one_of(&mut self, allowed: &[u8]) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        allowed.contains(first).then(|| self.0 = rest)
    }

    fn number(&mut self, digits: usize, allowed: std::ops::RangeInclusive<u32>) -> Option<u32> {
        let (head, rest) = self.0.split_at_checked(digits)?;
        let mut value = 0;
        for byte in head {
            value = value * 10 + char::from(*byte).to_digit(10)?;
        }
        self.0 = rest;
        allowed.contains(&value).then_some(value)
    }

    fn digits(&mut self) -> Option<()> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit());
        let (head, rest) = self.0.split_at_checked(count.count())?;
        self.0 = rest;
        (!head.is_empty()).then_some(())
    }

    fn date(&mut self) -> Option<()> {
        let year = self.number(4, 0..=9999)?;
        self.one_of(b"-")?;
        let month = self.number(2, 1..=12)?;
        self.one_of(b"-")?;
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.number(2, 1..=days).map(|_| ())
    }
}
