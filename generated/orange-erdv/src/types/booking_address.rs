// Generated from an OpenAPI specification; change the specification instead.

//! [`BookingAddress`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::GeographicSubAddress;

/// How to find the place. The address itself belongs to the order.
///
/// Defined at `specs/erdv.yaml:870`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BookingAddress {
    /// How to get there. Free text; no limit of length is documented.
    pub comment: Option<String>,
    /// Where in the building.
    pub geographic_sub_address: Option<GeographicSubAddress>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BookingAddress {
    /// Sets `comment`.
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `geographicSubAddress`.
    #[must_use]
    pub fn with_geographic_sub_address(
        mut self,
        geographic_sub_address: GeographicSubAddress,
    ) -> Self {
        self.geographic_sub_address = Some(geographic_sub_address);
        self
    }
}

impl FromJson for BookingAddress {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("BookingAddress")?;
        let value = Self {
            comment: object.optional("comment"),
            geographic_sub_address: object.optional("geographicSubAddress"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for BookingAddress {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("comment", &self.comment),
                ("geographicSubAddress", &self.geographic_sub_address),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(BookingAddress);
