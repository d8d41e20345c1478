// Generated from an OpenAPI specification; change the specification instead.

//! [`Received`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};
use super::Meta;

/// Defined at `parts.yaml#/components/schemas/Received`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    pub meta: Meta,
    pub media: Binary,
    pub note: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Received {
    meta: required("meta", Meta),
    media: required("media", Binary),
    note: optional("note", String),
    ..additional_properties
});
