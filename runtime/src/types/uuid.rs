//! `format: uuid`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// The prefix of a UUID that is written as a URI.
const URN: &str = "urn:uuid:";

/// A UUID. If it was read in another format (capitals, other hyphens or none, braces, `urn:uuid:`), it is written
/// back unchanged; UUIDs compare by value.
///
/// ```
/// use clientwright_runtime::Uuid;
///
/// let id: Uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?;
/// assert_eq!(Uuid::from_u128(id.as_u128()), id);
/// assert_eq!(id.to_string(), "67e55044-10b1-426f-9247-bb680e5fe0c8");
/// # Ok::<(), clientwright_runtime::InvalidUuid>(())
/// ```
#[derive(Clone, Default)]
pub struct Uuid {
    value: u128,
    /// The text that was read, unless it has the canonical form.
    text: Option<Box<str>>,
}

impl Uuid {
    /// Creates a UUID from its 128 bits, with the first byte as the most significant one.
    #[must_use]
    pub fn from_u128(value: u128) -> Self {
        Self { value, text: None }
    }

    /// Returns the 128 bits.
    #[must_use]
    pub fn as_u128(&self) -> u128 {
        self.value
    }
}

/// The error for a text that is not a UUID.
///
/// ```
/// use clientwright_runtime::{InvalidUuid, Uuid};
///
/// let error: InvalidUuid = "order 7".parse::<Uuid>().unwrap_err();
/// assert_eq!(error.to_string(), "not a UUID");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidUuid;

impl fmt::Display for InvalidUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a UUID")
    }
}

impl std::error::Error for InvalidUuid {}

impl From<&Self> for Uuid {
    fn from(uuid: &Self) -> Self {
        uuid.clone()
    }
}

impl FromStr for Uuid {
    type Err = InvalidUuid;

    fn from_str(text: &str) -> Result<Self, InvalidUuid> {
        let bare = text.trim();
        let bare = match bare.split_at_checked(URN.len()) {
            Some((urn, rest)) if urn.eq_ignore_ascii_case(URN) => rest,
            _ => bare,
        };
        let bare = [('{', '}'), ('(', ')')]
            .into_iter()
            .find_map(|(open, close)| bare.strip_prefix(open)?.strip_suffix(close))
            .unwrap_or(bare);
        // The value consists of the digits, wherever the hyphens are.
        let hex = bare.replace('-', "");
        if hex.len() != 32 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(InvalidUuid);
        }
        let value = u128::from_str_radix(&hex, 16).map_err(|_| InvalidUuid)?;
        let plain = Self::from_u128(value);
        Ok(Self {
            text: (plain.to_string() != text).then(|| text.into()),
            ..plain
        })
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = &self.text {
            return f.write_str(text);
        }
        let v = self.value;
        write!(
            f,
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            v >> 96,
            (v >> 80) & 0xFFFF,
            (v >> 64) & 0xFFFF,
            (v >> 48) & 0xFFFF,
            v & 0xFFFF_FFFF_FFFF
        )
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({self})")
    }
}

impl PartialEq for Uuid {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Uuid {}

impl PartialOrd for Uuid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Uuid {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for Uuid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl FromJson for Uuid {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| node.mismatch("UUID"))
    }
}

impl ToJson for Uuid {
    fn to_json(&self, out: &mut Writer) {
        out.string(&self.to_string());
    }
}

crate::__v1_serde_bridge!(Uuid);
