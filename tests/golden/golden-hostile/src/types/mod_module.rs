// Generated from an OpenAPI specification; change the specification instead.

//! [`Mod`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/mod`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Mod {
    pub r#fn: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Mod {
    r#fn: optional("fn"),
    ..additional_properties
});
