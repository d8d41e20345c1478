// Generated from an OpenAPI specification; change the specification instead.

//! [`StockLevel`].

use clientwright_runtime::Value;
use clientwright_runtime::indexmap::IndexMap;

/// Defined at `configured.yaml#/paths/~1stock~1{sku}~1level/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StockLevel {
    /// `qty` in JSON.
    pub quantity: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: IndexMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(StockLevel {
    quantity: required("qty", i64),
    ..additional_properties
});
