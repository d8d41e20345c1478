// Generated from an OpenAPI specification; change the specification instead.

//! [`Ticket`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/components/schemas/Ticket`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub ticket: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Ticket {
    ticket: required("ticket", String),
    ..additional_properties
});
