// Generated from an OpenAPI specification; change the specification instead.

//! [`GeographicSite`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{AsbestosCode, GeographicAddress};

/// Where the technician goes.
///
/// Defined at `specs/erdv.yaml:642`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeographicSite {
    /// The address of the site, as orders have it. Appointments are created with `BookingAddress`.
    pub geographic_address: Option<GeographicAddress>,
    /// The asbestos value that was chosen, once an appointment is made.
    ///
    /// **Assumed**: Where createAppointment sends it; Orange shows no order with an appointment
    pub asbestos: Option<AsbestosCode>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FromJson for GeographicSite {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("GeographicSite")?;
        let value = Self {
            geographic_address: object.optional("geographicAddress"),
            asbestos: object.optional("asbestos"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for GeographicSite {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("geographicAddress", &self.geographic_address),
                ("asbestos", &self.asbestos),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(GeographicSite);
