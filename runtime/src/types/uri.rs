//! `format: uri`.

use std::fmt;

use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// A URI, kept as written: a malformed one must not make the whole response unreadable.
///
/// ```
/// use clientwright_runtime::Uri;
///
/// let callback = Uri::from("https://example.com/done");
/// assert_eq!(callback.as_str(), "https://example.com/done");
/// assert!(callback.parse().is_ok_and(|uri| uri.host() == Some("example.com")));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uri(pub String);

impl Uri {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the URI.
    ///
    /// # Errors
    /// Returns an error if the text is not a URI.
    pub fn parse(&self) -> Result<http::Uri, http::uri::InvalidUri> {
        self.0.parse()
    }
}

impl From<String> for Uri {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Uri {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Uri {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromJson for Uri {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        String::from_json(node).map(Self)
    }
}

impl ToJson for Uri {
    fn to_json(&self, out: &mut Writer) {
        out.string(&self.0);
    }
}

crate::__v1_serde_bridge!(Uri);
