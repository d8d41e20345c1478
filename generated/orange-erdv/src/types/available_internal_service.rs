// Generated from an OpenAPI specification; change the specification instead.

//! [`AvailableInternalService`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::InternalServiceCode;

/// An internal service that is available for the order.
///
/// Defined at `specs/erdv.yaml#/components/schemas/AvailableInternalService`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableInternalService {
    /// The internal service; Orange does not explain it, but according to its values it
    /// is the installer of the wiring inside the building. Each order lists its possible
    /// codes in `availableInternalServices`; there may be more than those named here.
    pub id: InternalServiceCode,
    /// The meaning of the code, in French.
    pub value: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AvailableInternalService {
    id: required("id", InternalServiceCode),
    value: optional("value", String),
    ..additional_properties
});
