// Generated from an OpenAPI specification; change the specification instead.

//! [`OrangeService`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{OrangeServiceNumber, ProductCharacteristic};

/// A service of your account.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/OrangeService`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrangeService {
    /// The properties of the service.
    pub product_characteristic: Option<Vec<ProductCharacteristic>>,
    /// The numbers of the service.
    pub orange_service_numbers: Option<Vec<OrangeServiceNumber>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrangeService {
    product_characteristic: optional("productCharacteristic"),
    orange_service_numbers: optional("orangeServiceNumbers"),
    ..additional_properties
});
