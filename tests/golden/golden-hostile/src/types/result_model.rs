// Generated from an OpenAPI specification; change the specification instead.

//! [`ResultModel`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    pub ok: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ResultModel {
    ok: optional("ok"),
    ..additional_properties
});
