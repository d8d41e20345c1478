//! From the bytes of a text to its characters, after the labels of the Encoding Standard.

use super::error::BodyError;

/// Labels of the Encoding Standard that mean UTF-8.
const UTF_8: [&str; 6] = [
    "unicode-1-1-utf-8",
    "unicode11utf8",
    "unicode20utf8",
    "utf-8",
    "utf8",
    "x-unicode20utf8",
];

/// Those that mean windows-1252: all of ASCII and Latin 1.
const WINDOWS_1252: [&str; 17] = [
    "ansi_x3.4-1968",
    "ascii",
    "cp1252",
    "cp819",
    "csisolatin1",
    "ibm819",
    "iso-8859-1",
    "iso-ir-100",
    "iso8859-1",
    "iso88591",
    "iso_8859-1",
    "iso_8859-1:1987",
    "l1",
    "latin1",
    "us-ascii",
    "windows-1252",
    "x-cp1252",
];

/// What the bytes from 0x80 to 0x9F are in windows-1252; beyond them it is Latin 1.
const SPECIAL: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text that bytes are in the encoding of that label; UTF-8 without one.
pub(super) fn decode(bytes: &[u8], label: Option<&str>) -> Result<String, BodyError> {
    let label = label.map(|label| label.trim().to_ascii_lowercase());
    match label.as_deref() {
        Some(label) if WINDOWS_1252.contains(&label) => {
            Ok(bytes.iter().map(|byte| character(*byte)).collect())
        }
        Some(label) if !label.is_empty() && !UTF_8.contains(&label) => other(bytes, label),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(BodyError::NotText),
        },
    }
}

fn character(byte: u8) -> char {
    let special = usize::from(byte)
        .checked_sub(0x80)
        .and_then(|at| SPECIAL.get(at));
    special.copied().unwrap_or(char::from(byte))
}

#[cfg(feature = "charset")]
fn other(bytes: &[u8], label: &str) -> Result<String, BodyError> {
    let Some(encoding) = encoding_rs::Encoding::for_label(label.as_bytes()) else {
        return Err(BodyError::Charset(label.to_owned()));
    };
    let (text, _, has_errors) = encoding.decode(bytes);
    match has_errors {
        true => Err(BodyError::NotText),
        false => Ok(text.into_owned()),
    }
}

#[cfg(not(feature = "charset"))]
fn other(bytes: &[u8], label: &str) -> Result<String, BodyError> {
    // Nearly all encodings have ASCII in them; those of more bytes have zeros where it has none.
    match std::str::from_utf8(bytes) {
        Ok(text) if text.is_ascii() && !text.contains('\0') => Ok(text.to_owned()),
        _ => Err(BodyError::Charset(label.to_owned())),
    }
}
