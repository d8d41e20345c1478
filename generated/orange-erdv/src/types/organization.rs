// Generated from an OpenAPI specification; change the specification instead.

//! [`Organization`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The end customer's organization.
///
/// Defined at `specs/erdv.yaml#/components/schemas/Organization`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Trading name.
    pub trading_name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Organization {
    trading_name: optional("tradingName"),
    ..additional_properties
});
