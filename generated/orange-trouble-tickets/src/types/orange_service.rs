// Generated from an OpenAPI specification; change the specification instead.

//! [`OrangeService`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{OrangeServiceNumber, ProductCharacteristic};

/// A service of your account.
///
/// Defined at `specs/trouble-tickets.yaml:934`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrangeService {
    /// What the service is.
    pub product_characteristic: Option<Vec<ProductCharacteristic>>,
    /// The numbers it is known by.
    pub orange_service_numbers: Option<Vec<OrangeServiceNumber>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for OrangeService {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("OrangeService")?;
        let value = Self {
            product_characteristic: object.optional("productCharacteristic"),
            orange_service_numbers: object.optional("orangeServiceNumbers"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for OrangeService {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("productCharacteristic", &self.product_characteristic),
                ("orangeServiceNumbers", &self.orange_service_numbers),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(OrangeService);
