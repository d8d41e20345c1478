// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle19`].

use std::collections::BTreeMap;
use clientwright_runtime::{Linked, Value};
use super::Circle20;

/// Defined at `limits.yaml#/components/schemas/Circle19`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle19 {
    pub next: Option<Linked<Circle20>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle19 {
    next: optional("next"),
    ..additional_properties
});
