// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiStatus`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ComponentStatus;

/// State of the API.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/ApiStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiStatus {
    /// The state, `ok` if all is well. Other values are not documented.
    pub status: Option<String>,
    /// Name of the API at Orange.
    pub name: Option<String>,
    /// Version; empty in Orange's example.
    pub version: Option<String>,
    /// State of the system behind the API. A single object, despite its name on the wire.
    pub components: Option<ComponentStatus>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ApiStatus {
    status: optional("status"),
    name: optional("name"),
    version: optional("version"),
    components: optional("components"),
    ..additional_properties
});
