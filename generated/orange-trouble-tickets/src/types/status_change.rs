// Generated from an OpenAPI specification; change the specification instead.

//! [`StatusChange`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Timestamp;

/// The last change of status.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/StatusChange`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusChange {
    /// The time of the change. `1970-01-01T00:00:00.000Z` means never.
    pub change_date: Option<Timestamp>,
    /// The reason. `Closure` in the examples, although their tickets are ongoing.
    pub change_reason: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(StatusChange {
    change_date: optional("changeDate"),
    change_reason: optional("changeReason"),
    ..additional_properties
});
