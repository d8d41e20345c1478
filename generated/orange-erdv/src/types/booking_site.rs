// Generated from an OpenAPI specification; change the specification instead.

//! [`BookingSite`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{AsbestosCode, BookingAddress};

/// Information about the site for the technician.
///
/// Defined at `specs/erdv.yaml#/components/schemas/BookingSite`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BookingSite {
    /// One of the `availableAsbestos` of the order.
    pub asbestos: Option<AsbestosCode>,
    /// Directions to the site. The address itself is part of the order.
    pub geographic_address: Option<BookingAddress>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl BookingSite {
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

clientwright_runtime::codegen::v1::json_object!(BookingSite {
    asbestos: optional("asbestos"),
    geographic_address: optional("geographicAddress"),
    ..additional_properties
});
