// Generated from an OpenAPI specification; change the specification instead.

//! [`SendMixedBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `swagger.yaml#/paths/~1mixed/post/parameters/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMixedBody {
    pub file: Binary,
    pub note: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendMixedBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(file: impl Into<Binary>) -> Self {
        Self {
            file: file.into(),
            note: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendMixedBody {
    file: required("file", Binary),
    note: optional("note", String),
    ..additional_properties
});
