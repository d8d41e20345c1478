// Generated from an OpenAPI specification; change the specification instead.

//! [`NullableModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Nullable`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NullableModel {
    pub absent: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(NullableModel {
    absent: optional("absent"),
    ..additional_properties
});
