//! `format: byte`.

use std::fmt;
use std::hash::{Hash, Hasher};

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD};
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Bytes, written as Base64 in JSON.
///
/// Also reads the URL-safe alphabet, other padding, line breaks and `data:` URLs, and writes them back unchanged.
///
/// ```
/// use clientwright_runtime::{Base64, json};
///
/// let read: Base64 = json::from_str("\"aGk=\"")?;
/// assert_eq!(read.as_bytes(), b"hi");
/// assert_eq!(json::to_string(&Base64::new(*b"hi")), "\"aGk=\"");
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Default)]
pub struct Base64 {
    bytes: Vec<u8>,
    /// The text that was read, unless it has the canonical form.
    text: Option<Box<str>>,
}

impl Base64 {
    /// Creates a value from bytes.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            text: None,
        }
    }

    /// Returns the bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::new(bytes)
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl PartialEq for Base64 {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Base64 {}

impl Hash for Base64 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.bytes.len())
    }
}

/// Returns the Base64 digits of a text, without padding and without the prefix of a `data:` URL.
fn content(text: &str) -> &str {
    let text = text.trim();
    let of_url = text
        .strip_prefix("data:")
        .and_then(|url| url.split_once(";base64,"));
    of_url
        .map_or(text, |(_, digits)| digits)
        .trim_end_matches('=')
}

impl FromJson for Base64 {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let Some(text) = node.as_str() else {
            return Err(node.mismatch("string in Base64"));
        };
        let plain: String = content(text)
            .chars()
            .filter(|c| !c.is_ascii_whitespace())
            .map(|c| match c {
                '-' => '+',
                '_' => '/',
                other => other,
            })
            .collect();
        match LENIENT.decode(&plain) {
            Ok(bytes) => Ok(Self {
                text: (STANDARD.encode(&bytes) != text).then(|| text.into()),
                bytes,
            }),
            Err(_) => Err(node.mismatch("string in Base64")),
        }
    }
}

impl ToJson for Base64 {
    fn to_json(&self, out: &mut Writer) {
        match &self.text {
            Some(text) => out.string(text),
            None => out.string(&STANDARD.encode(&self.bytes)),
        }
    }
}

crate::__v1_serde_bridge!(Base64);
