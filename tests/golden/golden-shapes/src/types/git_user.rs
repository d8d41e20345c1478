// Generated from an OpenAPI specification; change the specification instead.

//! [`GitUser`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `shapes.yaml#/components/schemas/nullable-git-user`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GitUser {
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GitUser {
    name: optional("name"),
    ..additional_properties
});
