// Generated from an OpenAPI specification; change the specification instead.

//! [`GeographicAddress`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::GeographicSubAddress;

/// The address of the site in orders. Appointments are created with `BookingAddress`.
///
/// Defined at `specs/erdv.yaml#/components/schemas/GeographicAddress`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeographicAddress {
    /// Street number.
    pub street_number: Option<String>,
    /// Street.
    pub street_name: Option<String>,
    /// French post code. Text, including its leading zeros.
    pub post_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Code of the municipality, apparently that of INSEE. Text, including its leading zeros.
    pub geographic_code: Option<String>,
    /// Location in the building. On the wire, orders spell it with one `d`, and bookings with two.
    pub geographic_sub_adress: Option<GeographicSubAddress>,
    /// Directions, once an appointment is created.
    ///
    /// **Assumed**: The position in createAppointment; Orange shows no order with an appointment
    pub comment: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(GeographicAddress {
    street_number: optional("streetNumber"),
    street_name: optional("streetName"),
    post_code: optional("postCode"),
    city: optional("city"),
    geographic_code: optional("geographicCode"),
    geographic_sub_adress: optional("geographicSubAdress"),
    comment: optional("comment"),
    ..additional_properties
});
