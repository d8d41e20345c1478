// Generated from an OpenAPI specification; change the specification instead.

//! [`SendParcelBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `commands.yaml#/paths/~1parcels/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendParcelBody {
    pub meta: SendParcelBodyMeta,
    pub file: Option<Binary>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendParcelBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(meta: SendParcelBodyMeta) -> Self {
        Self {
            meta,
            file: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_file(mut self, file: impl Into<Binary>) -> Self {
        self.file = Some(file.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendParcelBody {
    meta: required("meta", SendParcelBodyMeta),
    file: optional("file", Binary),
    ..additional_properties
});

/// Defined at `commands.yaml#/paths/~1parcels/post/requestBody/content/multipart~1form-data/schema/properties/meta`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendParcelBodyMeta {
    pub title: Option<String>,
    pub weight: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendParcelBodyMeta {
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    #[must_use]
    pub fn with_weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendParcelBodyMeta {
    title: optional("title"),
    weight: optional("weight"),
    ..additional_properties
});
