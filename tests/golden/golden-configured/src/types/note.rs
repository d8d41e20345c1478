// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

use clientwright_runtime::Value;
use clientwright_runtime::indexmap::IndexMap;

/// `Note` of the specification.
///
/// Defined at `overlays/configured.yaml#/actions/0/update/Note`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
    pub host: Option<std::net::IpAddr>,
    pub labels: Option<IndexMap<String, String>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: IndexMap<String, Value>,
}

impl Note {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            host: None,
            labels: None,
            additional_properties: IndexMap::default(),
        }
    }
}

clientwright_runtime::json_object!(Note {
    text: required("text"),
    host: optional("host"),
    labels: optional("labels"),
    ..additional_properties
});
