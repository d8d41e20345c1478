// Generated from an OpenAPI specification; change the specification instead.

//! [`AppointmentBooking`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{BookingIntervention, BookingSite};

/// The appointment to book, and information for the technician.
///
/// Defined at `specs/erdv.yaml#/components/schemas/AppointmentBooking`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBooking {
    /// Not explained by Orange. Send the value of the order.
    pub operator_driven: Option<bool>,
    /// Information about the site for the technician.
    pub geographic_site: Option<BookingSite>,
    /// The technician's visit.
    pub intervention: BookingIntervention,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AppointmentBooking {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(intervention: BookingIntervention) -> Self {
        Self {
            operator_driven: None,
            geographic_site: None,
            intervention,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `operatorDriven`.
    #[must_use]
    pub fn with_operator_driven(mut self, operator_driven: bool) -> Self {
        self.operator_driven = Some(operator_driven);
        self
    }

    /// Sets `geographicSite`.
    #[must_use]
    pub fn with_geographic_site(mut self, geographic_site: BookingSite) -> Self {
        self.geographic_site = Some(geographic_site);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(AppointmentBooking {
    operator_driven: optional("operatorDriven", bool),
    geographic_site: optional("geographicSite", BookingSite),
    intervention: required("intervention", BookingIntervention),
    ..additional_properties
});
