// Generated from an OpenAPI specification; change the specification instead.

//! [`OrangeServiceNumber`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A number of a service, with the technical numbers that belong to it.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/OrangeServiceNumber`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrangeServiceNumber {
    /// The Orange service number, also called LD number, such as `LD000000`.
    pub orange_service_number: String,
    /// Technical numbers that belong to the service number.
    pub technical_numbers: Option<Vec<String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(OrangeServiceNumber {
    orange_service_number: required("orangeServiceNumber", String),
    technical_numbers: optional("technicalNumbers", Vec<String>),
    ..additional_properties
});
