// Generated from an OpenAPI specification; change the specification instead.

//! [`AvailableActivity`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ActivityCode;

/// An activity that is available for the order.
///
/// Defined at `specs/erdv.yaml#/components/schemas/AvailableActivity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableActivity {
    /// The purpose of the technician's visit. Each order lists its possible
    /// codes in `availableActivities`; there are more than those named here.
    pub id: ActivityCode,
    /// The meaning of the code, in French. Accents may be broken, as in `Cr?ation`.
    pub value: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(AvailableActivity {
    id: required("id", ActivityCode),
    value: optional("value", String),
    ..additional_properties
});
