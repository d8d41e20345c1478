//! Percent encoding.

/// Whether the character stands for itself everywhere (RFC 3986, "unreserved").
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The reserved characters of RFC 3986, except `#`, which would end the query.
fn is_reserved(byte: u8) -> bool {
    matches!(
        byte,
        b':' | b'/'
            | b'?'
            | b'['
            | b']'
            | b'@'
            | b'!'
            | b'$'
            | b'&'
            | b'\''
            | b'('
            | b')'
            | b'*'
            | b'+'
            | b','
            | b';'
            | b'='
    )
}

/// Encodes everything that is not unreserved.
pub(crate) fn component(text: &str) -> String {
    encode(text, false)
}

/// Encodes a text, leaving reserved characters alone if asked to.
pub(super) fn encode(text: &str, allow_reserved: bool) -> String {
    let escaped = text
        .bytes()
        .filter(|byte| !(is_unreserved(*byte) || allow_reserved && is_reserved(*byte)))
        .count();
    // Exactly enough: a text that moves as it grows leaves copies behind, and it may be a secret.
    let length = text.len().saturating_add(escaped.saturating_mul(2));
    let mut out = String::with_capacity(length);
    push_encoded(&mut out, text, allow_reserved);
    out
}

/// [`encode`], at the end of another text.
pub(super) fn push_encoded(out: &mut String, text: &str, allow_reserved: bool) {
    use std::fmt::Write as _;
    for byte in text.bytes() {
        if is_unreserved(byte) || allow_reserved && is_reserved(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Encodes a name or a value of a form (WHATWG URL, "application/x-www-form-urlencoded
/// percent-encode set"): a space is `+`, and `~` is not among what stands for itself.
pub(super) fn form_component(text: &str) -> String {
    encode(text, false)
        .replace("%20", "+")
        .replace('~', "%7E")
        .replace("%2A", "*")
}
