// Generated from an OpenAPI specification; change the specification instead.

//! [`GeographicSite`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{AsbestosCode, GeographicAddress};

/// Where the technician goes.
///
/// Defined at `specs/erdv.yaml#/components/schemas/GeographicSite`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeographicSite {
    /// The address of the site, as orders have it. Appointments are created with `BookingAddress`.
    pub geographic_address: Option<GeographicAddress>,
    /// The asbestos value that was chosen, once an appointment is made.
    ///
    /// **Assumed**: Where createAppointment sends it; Orange shows no order with an appointment
    pub asbestos: Option<AsbestosCode>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GeographicSite {
    geographic_address: optional("geographicAddress"),
    asbestos: optional("asbestos"),
    ..additional_properties
});
