//! `format: password`.

use std::fmt;
use std::sync::Arc;

use secrecy::zeroize::Zeroize as _;
use secrecy::{ExposeSecret as _, SecretString};

use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// A text that must not be disclosed: erased from memory when dropped, redacted in `Debug`.
///
/// ```
/// use clientwright_runtime::Secret;
///
/// let secret = Secret::new("hunter2");
/// assert_eq!(format!("{secret:?}"), "Secret([redacted])");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
/// Clones share the text: it is in memory once, and erased when the last of them is dropped.
#[derive(Clone, Default)]
pub struct Secret(Arc<SecretString>);

impl Secret {
    /// Wraps a text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.capacity() > text.len() {
            // Boxing a string with spare capacity may copy it, which would leave the text behind.
            let exact = SecretString::from(text.as_str());
            text.zeroize();
            return Self(Arc::new(exact));
        }
        Self(Arc::new(SecretString::from(text)))
    }

    /// Returns the text. Do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<Box<str>> for Secret {
    fn from(text: Box<str>) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Secret {
    /// Compares texts of the same length in constant time.
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.expose().as_bytes(), other.expose().as_bytes());
        left.len() == right.len()
            && left
                .iter()
                .zip(right)
                .fold(0, |difference, (l, r)| difference | (l ^ r))
                == 0
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl FromJson for Secret {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.as_str() {
            Some(text) => Ok(Self::new(text)),
            None => Err(node.mismatch("string")),
        }
    }
}

impl ToJson for Secret {
    fn to_json(&self, out: &mut Writer) {
        out.secret(self.expose());
    }
}

crate::__v1_serde_bridge!(Secret);
