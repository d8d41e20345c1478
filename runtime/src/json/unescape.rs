//! Strings with escapes: what is between the quotes, as characters.

use std::fmt;
use std::str::Utf8Error;

use super::escape::plain_length;

/// Why a string is invalid.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum StringError {
    /// The text ends inside the string.
    Unterminated,
    /// The text ends inside an escape.
    UnterminatedEscape,
    /// A control character that is not escaped.
    Control,
    /// `\x`
    Escape(u8),
    /// `\u00x0`
    Digit(u8),
    /// `\uD801` without `\uDC00` to `\uDFFF` behind it.
    NoLowSurrogate,
    /// `\uDC37` without `\uD800` to `\uDBFF` before it.
    LowSurrogate(u32),
    Utf8(Utf8Error),
}

impl StringError {
    /// Whether more text could have made the string valid.
    pub(super) fn is_at_end(&self) -> bool {
        matches!(self, Self::Unterminated | Self::UnterminatedEscape)
    }
}

impl fmt::Display for StringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unterminated => f.write_str("unterminated string"),
            Self::UnterminatedEscape => f.write_str("unexpected end of file"),
            Self::Control => f.write_str("invalid string control character"),
            Self::Escape(byte) => write!(f, "invalid escape character {}", char::from(*byte)),
            Self::Digit(byte) => write!(f, "invalid hexadecimal character {}", char::from(*byte)),
            Self::NoLowSurrogate => f.write_str("expected low surrogate"),
            Self::LowSurrogate(unit) => write!(f, "invalid character with index {unit}"),
            Self::Utf8(error) => error.fmt(f),
        }
    }
}

/// Appends the characters of a string to `out`. `bytes` is what follows the opening quote, and `text` as much of it as is
/// UTF-8. Returns how many bytes were read, the closing quote included.
///
/// If the string is invalid, a part of it may have been appended.
pub(super) fn unescape(bytes: &[u8], text: &str, out: &mut String) -> Result<usize, StringError> {
    let start = out.len();
    let mut at: usize = 0;
    let mut is_utf8 = true;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let end = at.saturating_add(plain_length(rest));
        match text.get(at..end) {
            Some(plain) => out.push_str(plain),
            None => is_utf8 = false,
        }
        at = end.saturating_add(1);
        match bytes.get(end) {
            None => return Err(StringError::Unterminated),
            Some(b'"') if is_utf8 => return Ok(at),
            Some(b'"') => {
                let string = std::str::from_utf8(bytes.get(..end).unwrap_or_default());
                let string = string.map_err(StringError::Utf8)?;
                // `text` was shorter than it could have been.
                out.truncate(start);
                return unescape(bytes, string, out);
            }
            Some(b'\\') => {
                let (character, length) = escaped(bytes.get(at..).unwrap_or_default())?;
                out.push(character);
                at = at.saturating_add(length);
            }
            Some(_) => return Err(StringError::Control),
        }
    }
}

/// The character of an escape, and how many bytes it takes behind the backslash.
fn escaped(bytes: &[u8]) -> Result<(char, usize), StringError> {
    let character = match bytes {
        [] => return Err(StringError::UnterminatedEscape),
        [b'u', digits @ ..] => return code_point(digits),
        [plain @ (b'"' | b'\\' | b'/'), ..] => char::from(*plain),
        [b'b', ..] => '\u{8}',
        [b'f', ..] => '\u{C}',
        [b'n', ..] => '\n',
        [b'r', ..] => '\r',
        [b't', ..] => '\t',
        [other, ..] => return Err(StringError::Escape(*other)),
    };
    Ok((character, 1))
}

/// The character of one or two UTF-16 code units (RFC 8259, 7), and how many bytes they take, the `u` included.
fn code_point(bytes: &[u8]) -> Result<(char, usize), StringError> {
    let (unit, rest) = code_unit(bytes)?;
    if !(0xD800..0xDC00).contains(&unit) {
        let character = char::from_u32(unit).ok_or(StringError::LowSurrogate(unit))?;
        return Ok((character, 5));
    }
    let low = match rest {
        [b'\\', b'u', digits @ ..] => code_unit(digits)?.0,
        [] | [b'\\'] => return Err(StringError::UnterminatedEscape),
        _ => return Err(StringError::NoLowSurrogate),
    };
    // The low surrogates are from 0xDC00 to 0xDFFF, and what both stand for begins at 0x1_0000.
    low.checked_sub(0xDC00)
        .filter(|low| *low < 0x400)
        .and_then(|low| char::from_u32(((unit & 0x3FF) << 10 | low).saturating_add(0x1_0000)))
        .map(|character| (character, 11))
        .ok_or(StringError::NoLowSurrogate)
}

/// The number of four hexadecimal digits, and what follows them.
fn code_unit(bytes: &[u8]) -> Result<(u32, &[u8]), StringError> {
    let (digits, rest) = bytes.split_at(bytes.len().min(4));
    let mut unit = 0;
    for byte in digits {
        let digit = char::from(*byte).to_digit(16);
        unit = unit << 4 | digit.ok_or(StringError::Digit(*byte))?;
    }
    match digits.len() {
        4 => Ok((unit, rest)),
        _ => Err(StringError::UnterminatedEscape),
    }
}

#[cfg(test)]
mod tests {
    use super::{StringError, unescape};

    /// Returns the string that these bytes encode, and how many of them were read.
    fn read(bytes: &[u8]) -> Result<(String, usize), StringError> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap(),
        };
        let mut out = String::new();
        unescape(bytes, text, &mut out).map(|length| (out, length))
    }

    #[test]
    fn every_escape_is_decoded() {
        let text = br#"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00 plain" behind"#;
        let expected = "\"\\/\u{8}\u{C}\n\r\té😀 plain".to_owned();
        assert_eq!(read(text), Ok((expected, text.len() - 7)));
    }

    #[test]
    fn a_string_is_read_with_any_prefix_that_is_known_to_be_utf_8() {
        let bytes = "é\\n ü\" behind".as_bytes();
        for text in ["", "é", "é\\n ü"] {
            let mut out = "before ".to_owned();
            assert_eq!(unescape(bytes, text, &mut out), Ok(8), "{text}");
            assert_eq!(out, "before é\n ü");
        }
    }

    #[test]
    fn surrogate_pairs_are_the_same_characters_as_in_serde_json() {
        for high in (0xD800..0xDC00_u32).step_by(61) {
            for low in (0xDBF0..0xE010_u32).step_by(7) {
                let text = format!("\\u{high:04x}\\u{low:04X}\"");
                let expected: Option<String> = serde_json::from_str(&format!("\"{text}")).ok();
                assert_eq!(
                    read(text.as_bytes()).ok().map(|it| it.0),
                    expected,
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn invalid_strings_have_specific_errors() {
        let cases: [(&[u8], StringError); 9] = [
            (b"a", StringError::Unterminated),
            (b"\\", StringError::UnterminatedEscape),
            (b"\\u00", StringError::UnterminatedEscape),
            (b"\\ud800\\", StringError::UnterminatedEscape),
            (b"a\nb\"", StringError::Control),
            (b"\\x\"", StringError::Escape(b'x')),
            (b"\\u00g0\"", StringError::Digit(b'g')),
            (b"\\ud800\"", StringError::NoLowSurrogate),
            (b"\\udc00\"", StringError::LowSurrogate(0xDC00)),
        ];
        for (bytes, error) in cases {
            assert_eq!(read(bytes), Err(error), "{}", bytes.escape_ascii());
        }
        assert!(matches!(read(b"a\xFFb\""), Err(StringError::Utf8(_))));
        assert_eq!(read(b"a\xFFb"), Err(StringError::Unterminated));
    }
}
