// Generated from an OpenAPI specification; change the specification instead.

//! [`Shelf`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{Fruit, Tin};

/// Defined at `swagger.yaml#/definitions/Shelf`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    pub fruits: Option<Vec<Fruit>>,
    pub tins: Option<Vec<Tin>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Shelf {
    fruits: optional("fruits"),
    tins: optional("tins"),
    ..additional_properties
});
