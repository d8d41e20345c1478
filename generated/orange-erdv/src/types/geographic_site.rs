// Generated from an OpenAPI specification; change the specification instead.

//! [`GeographicSite`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{AsbestosCode, GeographicAddress};

/// The site of the technician's visit.
///
/// Defined at `specs/erdv.yaml#/components/schemas/GeographicSite`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeographicSite {
    /// The address of the site in orders. Appointments are created with `BookingAddress`.
    pub geographic_address: Option<GeographicAddress>,
    /// The chosen asbestos value, once an appointment is created.
    ///
    /// **Assumed**: The position in createAppointment; Orange shows no order with an appointment
    pub asbestos: Option<AsbestosCode>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GeographicSite {
    geographic_address: optional("geographicAddress"),
    asbestos: optional("asbestos"),
    ..additional_properties
});
