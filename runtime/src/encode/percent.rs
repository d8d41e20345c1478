//! Percent encoding.

/// Returns whether the character needs no encoding anywhere (RFC 3986, "unreserved").
pub(crate) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Returns whether the character is reserved in RFC 3986, except for `#`, which would end the query.
fn is_reserved(byte: u8) -> bool {
    b":/?[]@!$&'()*+,;=".contains(&byte)
}

/// Encodes all characters except unreserved ones.
pub(crate) fn component(text: &str) -> String {
    // The exact capacity: a reallocation would leave copies of the text, which may be a secret.
    let escaped = text.bytes().filter(|byte| !is_unreserved(*byte)).count();
    let length = text.len().saturating_add(escaped.saturating_mul(2));
    let mut out = String::with_capacity(length);
    push_component(&mut out, text);
    out
}

/// Appends the [`component`] of a text.
pub(crate) fn push_component(out: &mut String, text: &str) {
    for byte in text.bytes() {
        push(out, byte, is_unreserved(byte));
    }
}

/// Appends a text, preserving reserved and percent-encoded characters (RFC 6570, 3.2.3, "Reserved
/// Expansion"), except for those with a meaning at the destination.
pub(super) fn push_reserved(out: &mut String, text: &str, except: &[u8]) {
    let bytes = text.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        let rest = bytes.get(place..).unwrap_or_default();
        let stays =
            is_unreserved(*byte) || is_reserved(*byte) && !except.contains(byte) || is_triple(rest);
        push(out, *byte, stays);
    }
}

/// Returns whether the text begins with `%` and two hexadecimal digits.
fn is_triple(text: &[u8]) -> bool {
    matches!(text, [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
}

fn push(out: &mut String, byte: u8, stays: bool) {
    use std::fmt::Write as _;
    if stays {
        out.push(char::from(byte));
    } else {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "%{byte:02X}");
    }
}

/// Encodes a name or a value of a form (WHATWG URL, "application/x-www-form-urlencoded percent-encode set"):
/// a space is `+`, and `~` is encoded.
pub(super) fn form_component(text: &str) -> String {
    component(text)
        .replace("%20", "+")
        .replace('~', "%7E")
        .replace("%2A", "*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoded_text_is_allocated_with_its_exact_length() {
        for text in ["plain", "päss wörd", "%%%%", ""] {
            let encoded = component(text);
            assert_eq!(encoded.capacity(), encoded.len(), "{text}");
        }
    }

    #[test]
    fn reserved_expansion_keeps_existing_escapes() {
        for (text, expected) in [
            ("a%20b%c3%A9", "a%20b%c3%A9"),
            ("100%", "100%25"),
            ("%2", "%252"),
            ("%2x%x2", "%252x%25x2"),
            ("a/b?c&d e", "a/b?c%26d%20e"),
        ] {
            let mut out = String::new();
            push_reserved(&mut out, text, b"&");
            assert_eq!(out, expected, "{text}");
        }
    }
}
