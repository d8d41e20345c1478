// Generated from an OpenAPI specification; change the specification instead.

//! [`BookingAddress`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::GeographicSubAddress;

/// Directions to the site. The address itself is part of the order.
///
/// Defined at `specs/erdv.yaml#/components/schemas/BookingAddress`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BookingAddress {
    /// Directions. Free text; no maximum length is documented.
    pub comment: Option<String>,
    /// Location in the building.
    pub geographic_sub_address: Option<GeographicSubAddress>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BookingAddress {
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

clientwright_runtime::codegen::v1::json_object!(BookingAddress {
    comment: optional("comment"),
    geographic_sub_address: optional("geographicSubAddress"),
    ..additional_properties
});
