// Generated from an OpenAPI specification; change the specification instead.

//! [`ComponentStatus`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// State of the system behind the API. A single object, despite its name on the wire.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/ComponentStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComponentStatus {
    /// The state, `ok` if all is well. Other values are not documented.
    pub status: Option<String>,
    /// Name of the system.
    pub name: Option<String>,
    /// Version; empty in Orange's example.
    pub version: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ComponentStatus {
    status: optional("status"),
    name: optional("name"),
    version: optional("version"),
    ..additional_properties
});
