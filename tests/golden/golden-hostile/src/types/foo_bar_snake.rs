// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBarSnake`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/foo_bar`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FooBarSnake {
    pub snake: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(FooBarSnake {
    snake: optional("snake"),
    ..additional_properties
});
