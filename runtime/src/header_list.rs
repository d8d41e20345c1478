//! Lists in headers.

use std::borrow::Cow;

/// Splits a list into its elements. Commas inside quotes (RFC 9110, 5.6.1) or inside the URI at the start of a link
/// (RFC 8288, 3) do not separate elements. An element that is quoted as a whole is unquoted (RFC 9110, 5.6.4).
pub(crate) fn elements(text: &str) -> Vec<Cow<'_, str>> {
    let mut elements = Vec::new();
    let (mut start, mut is_quoted, mut is_escaped) = (0, false, false);
    let mut after_uri = length_of_uri(text);
    for (at, character) in text.char_indices() {
        match character {
            _ if at < after_uri => {}
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted && !is_in_date(text, start, at) => {
                elements.push(text.get(start..at).unwrap_or_default());
                start = at.saturating_add(1);
                let rest = text.get(start..).unwrap_or_default();
                after_uri = start.saturating_add(length_of_uri(rest));
            }
            _ => {}
        }
    }
    if is_quoted {
        // An unclosed quote is an ordinary character.
        elements = text.split(',').collect();
    } else {
        elements.push(text.get(start..).unwrap_or_default());
    }
    let elements = elements.into_iter().map(str::trim);
    elements.map(unquoted).collect()
}

/// Returns whether a comma is the one after the day of the week in an HTTP date (RFC 9110, 5.6.7).
fn is_in_date(text: &str, start: usize, comma: usize) -> bool {
    let day = text.get(start..comma).unwrap_or_default().trim();
    let is_day = |known: &str| match day.len() {
        3 => known.get(..3) == Some(day),
        _ => known == day,
    };
    let days = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    let behind = text.as_bytes().get(comma.saturating_add(1)..);
    let begins_as = |pattern: &[u8]| {
        let behind = behind.and_then(|behind| behind.get(..pattern.len()));
        behind.is_some_and(|behind| {
            let mut pairs = behind.iter().zip(pattern);
            pairs.all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                b'a' => byte.is_ascii_alphabetic(),
                _ => byte == wanted,
            })
        })
    };
    days.into_iter().any(is_day)
        && [&b" 00 aaa 0000 00:00:00"[..], b" 00-aaa-00 00:00:00"]
            .into_iter()
            .any(begins_as)
}

/// Returns the length of the URI in angle brackets at the start of an element, or 0 if there is none.
fn length_of_uri(element: &str) -> usize {
    let uri = element.trim_start();
    let before = element.len().saturating_sub(uri.len());
    // A URI contains no spaces.
    let end = uri
        .strip_prefix('<')
        .and_then(|_| uri.find(['>', ' ', '\t', '"']))
        .filter(|end| uri.as_bytes().get(*end) == Some(&b'>'));
    end.map_or(0, |end| before.saturating_add(end))
}

pub(crate) fn unquoted(element: &str) -> Cow<'_, str> {
    let inner = element
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let Some(inner) = inner else {
        return Cow::Borrowed(element);
    };
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            // The element is not quoted as a whole: it only begins and ends with a quote.
            '"' => return Cow::Borrowed(element),
            other => text.push(other),
        }
    }
    Cow::Owned(text)
}
