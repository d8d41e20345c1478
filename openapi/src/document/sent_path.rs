//! Paths as they are sent.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns a path template as it is sent: characters that are not valid in the path of a URL are
/// percent-encoded (RFC 3986, 3.3), except placeholders in braces. Existing percent-encoding is
/// left unchanged, and so are `?` and `#`, which are reported if a path has them.
#[must_use]
pub fn sent_path(template: &str) -> Cow<'_, str> {
    if template.bytes().all(|byte| is_plain(byte) || byte == b'/') {
        return Cow::Borrowed(template);
    }
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((literal, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        push_literal(&mut out, literal);
        let _ = write!(out, "{{{name}}}");
        rest = after;
    }
    push_literal(&mut out, rest);
    Cow::Owned(out)
}

/// Whether a character is literal anywhere in a path.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}

fn push_literal(out: &mut String, literal: &str) {
    let bytes = literal.as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        let is_escape = matches!(
            bytes.get(place..),
            Some([b'%', high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit()
        );
        if is_plain(*byte) || is_escape || b"/?#".contains(byte) {
            out.push(char::from(*byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_characters_of_a_path_are_escaped_once() {
        for (template, sent) in [
            ("/a/{b}:c@d", "/a/{b}:c@d"),
            ("/a b/{id}", "/a%20b/{id}"),
            ("/é/{né}", "/%C3%A9/{né}"),
            ("/a%20b/100%/%zz", "/a%20b/100%25/%25zz"),
            ("/a[0]|\"<>\\^`", "/a%5B0%5D%7C%22%3C%3E%5C%5E%60"),
            ("/a?b=c d#e", "/a?b=c%20d#e"),
            ("/a{b", "/a%7Bb"),
        ] {
            assert_eq!(sent_path(template), sent, "{template}");
            assert_eq!(sent_path(sent), sent, "{template}");
        }
    }
}
