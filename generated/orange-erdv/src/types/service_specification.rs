// Generated from an OpenAPI specification; change the specification instead.

//! [`ServiceSpecification`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The service that was ordered.
///
/// Defined at `specs/erdv.yaml#/components/schemas/ServiceSpecification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceSpecification {
    /// Code of the service, such as `C2E`.
    pub id: Option<String>,
    /// Name of the service, such as `Core Ethernet Entreprise`.
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ServiceSpecification {
    id: optional("id"),
    name: optional("name"),
    ..additional_properties
});
