// Generated from an OpenAPI specification; change the specification instead.

//! [`UploadBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `spec.yaml#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadBody {
    pub file: Binary,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl UploadBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(file: impl Into<Binary>) -> Self {
        Self {
            file: file.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(UploadBody {
    file: required("file", Binary),
    ..additional_properties
});
