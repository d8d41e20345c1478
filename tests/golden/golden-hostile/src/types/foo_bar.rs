// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/fooBar`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FooBar {
    pub camel: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FooBar {
    camel: optional("camel"),
    ..additional_properties
});
