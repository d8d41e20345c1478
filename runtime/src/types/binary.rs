//! `format: binary`.

use std::fmt;

use bytes::Bytes;

use crate::json::{FromJson, Mismatch, Node, ToJson, Writer, file_at};

/// Raw bytes, such as a file or an image.
///
/// JSON has no type for them: inside JSON they are a string, which contains the bytes themselves if they are UTF-8,
/// and Base64 if not.
///
/// ```
/// use clientwright_runtime::Binary;
///
/// let file = Binary::from(vec![1, 2, 3]);
/// assert_eq!(file.as_bytes(), [1, 2, 3]);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Binary(pub Bytes);

impl Binary {
    /// Returns the bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns the bytes.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&'static [u8]> for Binary {
    fn from(bytes: &'static [u8]) -> Self {
        Self(bytes.into())
    }
}

impl From<Binary> for Bytes {
    fn from(binary: Binary) -> Self {
        binary.0
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.0.len())
    }
}

impl FromJson for Binary {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if let Some(file) = file_at(node.offset()) {
            return Ok(Self(file));
        }
        match node.as_str() {
            Some(text) => Ok(Self(Bytes::copy_from_slice(text.as_bytes()))),
            None => Err(node.mismatch("string")),
        }
    }
}

impl ToJson for Binary {
    fn to_json(&self, out: &mut Writer) {
        out.file(&self.0);
    }
}

crate::__v1_serde_bridge!(Binary);
