// Generated from an OpenAPI specification; change the specification instead.

//! [`AvailableAsbestos`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::AsbestosCode;

/// An asbestos value that is available for the order.
///
/// Defined at `specs/erdv.yaml#/components/schemas/AvailableAsbestos`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableAsbestos {
    /// What is known about asbestos in the building. Each order lists its possible
    /// codes in `availableAsbestos`; there may be more than those named here.
    pub id: AsbestosCode,
    /// The meaning of the code, in French.
    pub value: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AvailableAsbestos {
    id: required("id", AsbestosCode),
    value: optional("value", String),
    ..additional_properties
});
