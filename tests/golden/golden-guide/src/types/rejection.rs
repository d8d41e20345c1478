// Generated from an OpenAPI specification; change the specification instead.

//! [`Rejection`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The fields that are not accepted, with the reasons.
///
/// Defined at `guide.yaml#/components/schemas/Rejection`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rejection {
    pub message: String,
    pub fields: BTreeMap<String, String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Rejection {
    message: required("message", String),
    fields: required("fields", BTreeMap<String, String>),
    ..additional_properties
});
