// Generated from an OpenAPI specification; change the specification instead.

//! [`AddMoreBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Binary;

/// Defined at `parts.yaml#/paths/~1more/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMoreBody {
    pub title: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Vec<Binary>>,
}

impl AddMoreBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(AddMoreBody {
    title: required("title", String),
    ..additional_properties
});
