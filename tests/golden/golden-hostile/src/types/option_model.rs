// Generated from an OpenAPI specification; change the specification instead.

//! [`OptionModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Option`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    pub some: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OptionModel {
    some: optional("some"),
    ..additional_properties
});
