// Generated from an OpenAPI specification; change the specification instead.

//! [`OrangeService`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{OrangeServiceNumber, ProductCharacteristic};

/// A service of your account.
///
/// Defined at `specs/trouble-tickets.yaml:934`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            product_characteristic: object.optional("productCharacteristic")?,
            orange_service_numbers: object.optional("orangeServiceNumbers")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for OrangeService {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("productCharacteristic", &self.product_characteristic);
        object.field("orangeServiceNumbers", &self.orange_service_numbers);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(OrangeService);
