//! Text in encodings other than UTF-8, by the labels of the Encoding Standard.
//!
//! Supported without a feature are those that European servers still use: Latin-1 with the additions of Windows,
//! Latin-9, UTF-16. The feature `charsets` adds all others.

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;

use crate::media_type::{charset, is_json};

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charset {
    Utf8,
    /// One byte for each character. The table contains the characters from `0x80` on that differ from Latin-1.
    Bytes(&'static [(u8, char)]),
    Utf16 {
        is_big: bool,
    },
    #[cfg(feature = "charsets")]
    Other(&'static encoding_rs::Encoding),
}

/// Latin-1 as defined by the Encoding Standard.
const WINDOWS_1252: &[(u8, char)] = &[
    (0x80, '\u{20AC}'),
    (0x82, '\u{201A}'),
    (0x83, '\u{0192}'),
    (0x84, '\u{201E}'),
    (0x85, '\u{2026}'),
    (0x86, '\u{2020}'),
    (0x87, '\u{2021}'),
    (0x88, '\u{02C6}'),
    (0x89, '\u{2030}'),
    (0x8A, '\u{0160}'),
    (0x8B, '\u{2039}'),
    (0x8C, '\u{0152}'),
    (0x8E, '\u{017D}'),
    (0x91, '\u{2018}'),
    (0x92, '\u{2019}'),
    (0x93, '\u{201C}'),
    (0x94, '\u{201D}'),
    (0x95, '\u{2022}'),
    (0x96, '\u{2013}'),
    (0x97, '\u{2014}'),
    (0x98, '\u{02DC}'),
    (0x99, '\u{2122}'),
    (0x9A, '\u{0161}'),
    (0x9B, '\u{203A}'),
    (0x9C, '\u{0153}'),
    (0x9E, '\u{017E}'),
    (0x9F, '\u{0178}'),
];

/// Latin-9: Latin-1 with the euro sign and the letters that French needs in addition.
const ISO_8859_15: &[(u8, char)] = &[
    (0xA4, '\u{20AC}'),
    (0xA6, '\u{0160}'),
    (0xA8, '\u{0161}'),
    (0xB4, '\u{017D}'),
    (0xB8, '\u{017E}'),
    (0xBC, '\u{0152}'),
    (0xBD, '\u{0153}'),
    (0xBE, '\u{0178}'),
];

/// Encodes a text in the charset of its content type. JSON is escaped to ASCII, which every charset contains, and has
/// no byte order mark (RFC 8259, 8.1).
pub(crate) fn in_charset_of(content_type: Option<&str>, text: String) -> Result<Bytes, String> {
    let Some((content_type, label)) = content_type.and_then(|it| Some((it, charset(it)?))) else {
        return Ok(Bytes::from(text));
    };
    let known = Charset::of(label);
    let written = match known {
        Some(Charset::Utf8) => return Ok(Bytes::from(text)),
        Some(charset) if is_json(content_type) => charset.encode(&ascii(&text)),
        Some(charset) => charset.written(label, &text),
        None => None,
    };
    written
        .map(Bytes::from)
        .ok_or_else(|| format!("cannot be written in the charset {label}"))
}

/// Escapes JSON to ASCII, which every charset contains, and which alone is safe in a header (RFC 9110, 5.5). Other
/// characters are only in strings, where they can be escaped.
pub(crate) fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

impl Charset {
    /// Returns the charset with a label such as `ISO-8859-1`, or `None` if it is unknown.
    pub(crate) fn of(label: &str) -> Option<Self> {
        let label = plain(label).to_ascii_lowercase();
        Some(match label.as_str() {
            "utf-8" | "utf8" | "unicode-1-1-utf-8" | "unicode11utf8" | "unicode20utf8"
            | "x-unicode20utf8" => Self::Utf8,
            "iso-8859-1" | "iso8859-1" | "iso88591" | "iso_8859-1" | "iso_8859-1:1987"
            | "iso-ir-100" | "latin1" | "l1" | "ibm819" | "cp819" | "csisolatin1"
            | "windows-1252" | "cp1252" | "x-cp1252" | "us-ascii" | "ascii" | "ansi_x3.4-1968" => {
                Self::Bytes(WINDOWS_1252)
            }
            "iso-8859-15" | "iso8859-15" | "iso885915" | "iso_8859-15" | "csisolatin9" | "l9" => {
                Self::Bytes(ISO_8859_15)
            }
            "utf-16" | "utf-16le" | "ucs-2" | "unicode" | "csunicode" | "iso-10646-ucs-2"
            | "unicodefeff" => Self::Utf16 { is_big: false },
            "utf-16be" | "unicodefffe" => Self::Utf16 { is_big: true },
            #[cfg(feature = "charsets")]
            other => Self::Other(encoding_rs::Encoding::for_label(other.as_bytes())?),
            #[cfg(not(feature = "charsets"))]
            _ => return None,
        })
    }

    /// Decodes bytes, without a byte order mark of UTF-16. Returns `None` if they are invalid in this charset.
    pub(crate) fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Self::Bytes(table) => Some(bytes.iter().map(|byte| character(table, *byte)).collect()),
            Self::Utf16 { is_big } => utf16(bytes, is_big).map(Cow::Owned),
            #[cfg(feature = "charsets")]
            Self::Other(encoding) => {
                encoding.decode_without_bom_handling_and_without_replacement(bytes)
            }
        }
    }

    /// Encodes a text according to the Encoding Standard. Returns `None` if the charset lacks one of its characters.
    fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Utf8 => Some(text.as_bytes().to_vec()),
            Self::Bytes(table) => text.chars().map(|c| byte(table, c)).collect(),
            Self::Utf16 { is_big } => {
                let units = text.encode_utf16();
                Some(match is_big {
                    true => units.flat_map(u16::to_be_bytes).collect(),
                    false => units.flat_map(u16::to_le_bytes).collect(),
                })
            }
            #[cfg(feature = "charsets")]
            Self::Other(encoding) => {
                let (bytes, used, has_unmappable) = encoding.encode(text);
                (used == encoding && !has_unmappable).then(|| bytes.into_owned())
            }
        }
    }
}

/// Encoding for recipients that take a label literally, instead of following the Encoding Standard.
impl Charset {
    /// Encodes a body. Returns `None` if one of its characters is not in the charset with that label. UTF-16 without
    /// a byte order in its label starts with a byte order mark; without one, it would be big-endian (RFC 2781, 4.3).
    pub(crate) fn written(self, label: &str, text: &str) -> Option<Vec<u8>> {
        if !text.chars().all(|character| self.is_held(label, character)) {
            return None;
        }
        let is_marked = matches!(self, Self::Utf16 { is_big: false })
            && !plain(label).eq_ignore_ascii_case("utf-16le");
        match is_marked {
            true => self.encode(&format!("\u{FEFF}{text}")),
            false => self.encode(text),
        }
    }

    /// Returns whether every recipient decodes the character correctly with that label.
    pub(crate) fn is_held(self, label: &str, character: char) -> bool {
        match self {
            _ if character.is_ascii() => true,
            Self::Utf8 | Self::Utf16 { .. } => true,
            Self::Bytes(table) => {
                let label = plain(label).to_ascii_lowercase();
                let is_own = label.contains("1252") || table != WINDOWS_1252;
                match (is_own, label.contains("asc") || label.starts_with("ansi")) {
                    (true, _) => byte(table, character).is_some(),
                    (false, is_ascii) => !is_ascii && ('\u{A0}'..='\u{FF}').contains(&character),
                }
            }
            #[cfg(feature = "charsets")]
            Self::Other(encoding) => {
                let bytes = self.encode(character.encode_utf8(&mut [0; 4]));
                bytes.is_some_and(|bytes| {
                    !is_of_iso_8859(encoding, label) || !matches!(&bytes[..], [0x80..=0x9F])
                })
            }
        }
    }
}

/// Returns whether the Encoding Standard maps a label of ISO 8859 to a Windows charset, which has more characters.
#[cfg(feature = "charsets")]
fn is_of_iso_8859(encoding: &'static encoding_rs::Encoding, label: &str) -> bool {
    let label = plain(label).to_ascii_lowercase();
    (encoding == encoding_rs::WINDOWS_1254 && !label.contains("1254"))
        || (encoding == encoding_rs::WINDOWS_874 && !label.contains("874"))
}

/// Removes the quotes of a label.
fn plain(label: &str) -> &str {
    label.trim().trim_matches('"')
}

fn character(table: &[(u8, char)], byte: u8) -> char {
    let found = table.iter().find(|(known, _)| *known == byte);
    found.map_or(char::from(byte), |(_, character)| *character)
}

fn byte(table: &[(u8, char)], character: char) -> Option<u8> {
    if let Some((byte, _)) = table.iter().find(|(_, known)| *known == character) {
        return Some(*byte);
    }
    let byte = u8::try_from(u32::from(character)).ok()?;
    table
        .iter()
        .all(|(known, _)| *known != byte)
        .then_some(byte)
}

/// Decodes UTF-16. A byte order mark takes precedence over the label.
fn utf16(bytes: &[u8], is_big: bool) -> Option<String> {
    let (bytes, is_big) = match bytes {
        [0xFE, 0xFF, rest @ ..] => (rest, true),
        [0xFF, 0xFE, rest @ ..] => (rest, false),
        _ => (bytes, is_big),
    };
    let (units, rest) = bytes.as_chunks::<2>();
    let units = units.iter().map(|unit| match is_big {
        true => u16::from_be_bytes(*unit),
        false => u16::from_le_bytes(*unit),
    });
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(label: &str, bytes: &[u8]) -> Option<String> {
        Charset::of(label)?.decode(bytes).map(Cow::into_owned)
    }

    #[test]
    fn labels_are_those_of_the_encoding_standard() {
        assert_eq!(decoded("ISO-8859-1", b"caf\xE9 \x80").unwrap(), "café €");
        assert_eq!(decoded("\"latin1\"", b"\xE9").unwrap(), "é");
        assert_eq!(decoded("iso-8859-15", b"\xA4\xBD").unwrap(), "€œ");
        assert_eq!(decoded("utf-16", b"\xFE\xFF\x00a").unwrap(), "a");
        assert_eq!(
            decoded("utf-16be", b"\x00a\xD8\x3D\xDE\x00").unwrap(),
            "a😀"
        );
        assert_eq!(decoded("utf-16le", b"a\x00b"), None);
        assert_eq!(decoded("UTF8", b"\xFF"), None);
        assert_eq!(decoded("x-unknown", b"a"), None);
    }

    #[test]
    fn encoded_text_can_be_decoded() {
        for label in ["windows-1252", "iso-8859-15", "utf-16", "utf-16be", "utf-8"] {
            let charset = Charset::of(label).unwrap();
            let bytes = charset.encode("é€œ").unwrap();
            assert_eq!(charset.decode(&bytes).unwrap(), "é€œ", "{label}");
        }
        assert_eq!(Charset::of("latin1").unwrap().encode("日"), None);
    }

    #[test]
    fn text_is_written_in_the_exact_charset_of_the_label() {
        for (label, text, bytes) in [
            ("us-ascii", "a", Some(&b"a"[..])),
            ("US-ASCII", "\u{e9}", None),
            ("ANSI_X3.4-1968", "\u{e9}", None),
            ("iso-8859-1", "\u{e9}", Some(b"\xE9")),
            ("\"latin1\"", "\u{20ac}", None),
            ("windows-1252", "\u{20ac}", Some(b"\x80")),
            ("iso-8859-15", "\u{20ac}", Some(b"\xA4")),
            ("utf-16", "a", Some(b"\xFF\xFEa\0")),
            ("utf-16le", "a", Some(b"a\0")),
            ("\"UTF-16LE\"", "a", Some(b"a\0")),
            ("utf-16be", "a", Some(b"\0a")),
            ("utf-8", "\u{e9}", Some(b"\xC3\xA9")),
        ] {
            let written = Charset::of(label).unwrap().written(label, text);
            assert_eq!(written.as_deref(), bytes, "{label}");
        }
    }

    /// All labels of the charsets that are supported without a feature.
    const LABELS: [&str; 39] = [
        "unicode-1-1-utf-8",
        "unicode11utf8",
        "unicode20utf8",
        "utf-8",
        "utf8",
        "x-unicode20utf8",
        "csisolatin9",
        "iso-8859-15",
        "iso8859-15",
        "iso885915",
        "iso_8859-15",
        "l9",
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
        "unicodefffe",
        "utf-16be",
        "csunicode",
        "iso-10646-ucs-2",
        "ucs-2",
        "unicode",
        "unicodefeff",
        "utf-16",
        "utf-16le",
        " UTF-16LE ",
    ];

    #[test]
    fn built_in_charsets_need_no_feature_under_any_label() {
        for label in LABELS {
            let charset = Charset::of(label).unwrap();
            assert_eq!(
                charset.decode(&charset.encode("aé").unwrap()).unwrap(),
                "aé"
            );
            #[cfg(feature = "charsets")]
            {
                assert!(!matches!(charset, Charset::Other(_)), "{label}");
                let reference = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
                for byte in 0..=u8::MAX {
                    let text = [byte, 0x00];
                    let text = match reference.name().starts_with("UTF-16") {
                        true => &text[..],
                        false => &text[..1],
                    };
                    let expected =
                        reference.decode_without_bom_handling_and_without_replacement(text);
                    assert_eq!(charset.decode(text), expected, "{label}, {byte:#x}");
                }
            }
        }
    }

    #[cfg(feature = "charsets")]
    #[test]
    fn iso_8859_labels_do_not_write_characters_of_windows_charsets() {
        for (label, is_written) in [("iso-8859-9", false), ("windows-1254", true)] {
            let charset = Charset::of(label).unwrap();
            assert_eq!(charset.written(label, "\u{20ac}").is_some(), is_written);
            assert_eq!(charset.written(label, "\u{11f}").unwrap(), b"\xF0");
        }
    }

    #[cfg(feature = "charsets")]
    #[test]
    fn other_charsets_are_available_with_the_feature() {
        assert_eq!(decoded("shift_jis", b"\x93\xFA").unwrap(), "日");
        assert_eq!(decoded("koi8-r", b"\xC1").unwrap(), "а");
    }
}
