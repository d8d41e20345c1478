// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestAttachment`].

use std::collections::BTreeMap;
use clientwright_runtime::{Base64, Value};

/// A file to attach.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestAttachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderRequestAttachment {
    /// Name of the file.
    pub name: String,
    /// Media type of the file, such as `application/pdf`.
    pub format: String,
    /// Content of the file, in Base64 on the wire.
    pub body: Base64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl OrderRequestAttachment {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        body: impl Into<Base64>,
        format: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            format: format.into(),
            body: body.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(OrderRequestAttachment {
    name: required("name", String),
    format: required("format", String),
    body: required("body", Base64),
    ..additional_properties
});
