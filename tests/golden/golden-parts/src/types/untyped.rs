// Generated from an OpenAPI specification; change the specification instead.

//! [`Untyped`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Nullable, Value};

/// Parts without a type are files, properties in JSON are values.
///
/// Defined at `parts.yaml#/components/schemas/Untyped`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Untyped {
    pub picture: Value,
    pub scan: Binary,
    pub raw: Value,
    pub data: Option<Value>,
    pub table: Option<Value>,
    pub either: Nullable<Value>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Untyped {
    picture: required("picture", Value),
    scan: required("scan", Binary),
    raw: required("raw", Value),
    data: optional_value("data", Value),
    table: optional_value("table", Value),
    either: optional_nullable("either", Value),
    ..additional_properties
});
