// Generated from an OpenAPI specification; change the specification instead.

//! [`Circle39`].

use std::collections::BTreeMap;
use clientwright_runtime::{Linked, Value};
use super::Circle0;

/// Defined at `limits.yaml#/components/schemas/Circle39`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle39 {
    pub next: Option<Linked<Circle0>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Circle39 {
    next: optional("next"),
    ..additional_properties
});
