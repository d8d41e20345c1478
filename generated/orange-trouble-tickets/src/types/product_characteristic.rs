// Generated from an OpenAPI specification; change the specification instead.

//! [`ProductCharacteristic`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// One property of a service.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/ProductCharacteristic`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCharacteristic {
    /// Name of the property, such as `productType` or `productTypeLabel`.
    pub name: String,
    /// Value of the property; for `productTypeLabel`, the name of the service.
    pub value: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ProductCharacteristic {
    name: required("name", String),
    value: optional("value", String),
    ..additional_properties
});
