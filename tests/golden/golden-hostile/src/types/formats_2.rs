// Generated from an OpenAPI specification; change the specification instead.

//! [`Formats`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Value};
use super::SecondsZulu;

/// Defined at `hostile.yaml#/components/schemas/formats`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub at: Option<DateTime<SecondsZulu>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Formats {
    at: optional("at"),
    ..additional_properties
});
