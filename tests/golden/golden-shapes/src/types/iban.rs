// Generated from an OpenAPI specification; change the specification instead.

//! [`Iban`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `shapes.yaml#/components/schemas/Iban`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Iban {
    pub country: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Iban {
    country: optional("country"),
    ..additional_properties
});
