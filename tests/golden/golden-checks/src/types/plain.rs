// Generated from an OpenAPI specification; change the specification instead.

//! [`Plain`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `checks.yaml#/components/schemas/Plain`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Plain {
    pub a: Option<String>,
    /// At least `0`.
    pub unsigned: Option<u32>,
    /// At most `1` character.
    pub not: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Plain {
    a: optional("a"),
    unsigned: optional("unsigned"),
    not: optional("not"),
    ..additional_properties
});
