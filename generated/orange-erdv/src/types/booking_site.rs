// Generated from an OpenAPI specification; change the specification instead.

//! [`BookingSite`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::{AsbestosCode, BookingAddress};

/// What the technician should know of the site.
///
/// Defined at `specs/erdv.yaml:859`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BookingSite {
    /// One of the `availableAsbestos` of the order.
    pub asbestos: Option<AsbestosCode>,
    /// How to find the place. The address itself belongs to the order.
    pub geographic_address: Option<BookingAddress>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BookingSite {
    /// Sets `asbestos`.
    #[must_use]
    pub fn with_asbestos(mut self, asbestos: impl Into<AsbestosCode>) -> Self {
        self.asbestos = Some(asbestos.into());
        self
    }

    /// Sets `geographicAddress`.
    #[must_use]
    pub fn with_geographic_address(mut self, geographic_address: BookingAddress) -> Self {
        self.geographic_address = Some(geographic_address);
        self
    }
}

impl FromJson for BookingSite {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("BookingSite")?;
        let value = Self {
            asbestos: object.optional("asbestos"),
            geographic_address: object.optional("geographicAddress"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for BookingSite {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("asbestos", &self.asbestos),
                ("geographicAddress", &self.geographic_address),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(BookingSite);
