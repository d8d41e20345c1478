// Generated from an OpenAPI specification; change the specification instead.

//! [`FooDashBar`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Foo-Bar`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FooDashBar {
    pub kebab: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FooDashBar {
    kebab: optional("kebab"),
    ..additional_properties
});
