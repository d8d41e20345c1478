// Generated from an OpenAPI specification; change the specification instead.

//! [`Untyped`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Nullable, Value};

/// Parts without a type are files, members of JSON are values.
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
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Untyped {
    picture: required("picture"),
    scan: required("scan"),
    raw: required("raw"),
    data: optional_value("data"),
    table: optional_value("table"),
    either: optional_nullable("either"),
    ..additional_properties
});
