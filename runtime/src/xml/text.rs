//! Characters in XML: references, line ends, and escaping.

use std::borrow::Cow;

/// Returns the character of a reference, without `&` and `;`: the five predefined ones of XML, and character
/// references.
pub(super) fn reference(name: &str) -> Option<char> {
    let number = match name {
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "amp" => return Some('&'),
        "apos" => return Some('\''),
        "quot" => return Some('"'),
        other => other.strip_prefix('#')?,
    };
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        return None;
    }
    let character = u32::from_str_radix(digits, radix).ok()?;
    char::from_u32(character).filter(|character| is_character(*character))
}

/// Returns whether the character is allowed in XML 1.0.
pub(super) fn is_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Normalizes line ends as required by XML.
pub(super) fn line_ends(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => text,
    }
}

/// Returns the value of an attribute, or `None` if it is invalid, such as with an unknown reference.
pub(super) fn attribute_value(raw: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let is_plain = |byte: u8| byte >= b' ' && !matches!(byte, b'&' | b'<');
    if raw.bytes().all(is_plain) && !raw.contains(['\u{FFFE}', '\u{FFFF}']) {
        return Some(raw);
    }
    let raw = line_ends(raw);
    let mut value = String::with_capacity(raw.len());
    let mut rest: &str = &raw;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '&' => {
                let (name, after) = after.split_once(';')?;
                value.push(reference(name)?);
                after
            }
            '\t' | '\n' | '\r' => {
                value.push(' ');
                after
            }
            '<' => return None,
            other if !is_character(other) => return None,
            other => {
                value.push(other);
                after
            }
        };
    }
    Some(Cow::Owned(value))
}

/// Returns whether a text is a valid name without a prefix.
pub(super) fn is_name(text: &str) -> bool {
    let starts = |c: char| {
        matches!(c, 'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
            | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
            | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
            | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
            | '\u{10000}'..='\u{EFFFF}')
    };
    let follows = |c: char| {
        starts(c)
            || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}'
                | '\u{203F}'..='\u{2040}')
    };
    let mut characters = text.chars();
    characters.next().is_some_and(starts) && characters.all(follows)
}

/// Appends a text to XML, with character references for those that its charset cannot represent; returns
/// `false` if a character is not allowed in XML.
#[must_use]
pub(super) fn push_text(
    out: &mut String,
    text: &str,
    in_attribute: bool,
    holds: &dyn Fn(char) -> bool,
) -> bool {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            // Only needed in `]]>`, which several texts together may form.
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\t' if in_attribute => out.push_str("&#9;"),
            '\n' if in_attribute => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            other if !is_character(other) => return false,
            other if holds(other) => out.push(other),
            other => out.push_str(&by_number(other)),
        }
    }
    true
}

fn by_number(character: char) -> String {
    format!("&#{};", u32::from(character))
}

/// Appends a text to XML as `CDATA`, except for characters that cannot be in it.
#[must_use]
pub(super) fn push_cdata(out: &mut String, text: &str, holds: &dyn Fn(char) -> bool) -> bool {
    out.push_str("<![CDATA[");
    for c in text.replace("]]>", "]]]]><![CDATA[>").chars() {
        match c {
            other if !is_character(other) => return false,
            other if other != '\r' && holds(other) => out.push(other),
            other => out.push_str(&format!("]]>{}<![CDATA[", by_number(other))),
        }
    }
    out.push_str("]]>");
    true
}

/// Converts a number in XML to JSON notation: it may have a plus sign, leading zeros, or no digits on one
/// side of the point.
pub(super) fn number(text: &str) -> Option<Cow<'_, str>> {
    if crate::json::is_json_number(text) {
        return Some(Cow::Borrowed(text));
    }
    let (sign, digits) = match text.strip_prefix(['+', '-']) {
        Some(digits) if text.starts_with('-') => ("-", digits),
        Some(digits) => ("", digits),
        None => ("", text),
    };
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => digits.split_at_checked(at)?,
        None => (digits, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let point = if fraction.is_empty() { "" } else { "." };
    let number = format!("{sign}{whole}{point}{fraction}{exponent}");
    crate::json::is_json_number(&number).then_some(Cow::Owned(number))
}
