// Generated from an OpenAPI specification; change the specification instead.

//! [`Conflict`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/components/schemas/Conflict`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    pub holder: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Conflict {
    holder: required("holder", String),
    ..additional_properties
});
