// Generated from an OpenAPI specification; change the specification instead.

//! [`InterventionOrder`].

use std::collections::BTreeMap;
use clientwright_runtime::{Date, Value};
use super::{
    AvailableActivity, AvailableAsbestos, AvailableInternalService, GeographicSite, Intervention,
    Organization, ServiceSpecification,
};

/// An order that requires a technician.
///
/// Defined at `specs/erdv.yaml#/components/schemas/InterventionOrder`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterventionOrder {
    /// Id of the order. Text, including its leading zeros.
    pub id: String,
    /// The contractual delivery date for Orange.
    pub delivery_contractual_date: Option<Date>,
    /// Not explained by Orange. In its examples, the appointment
    /// is created with the value that the order had.
    pub operator_driven: Option<bool>,
    /// The interface at the customer's end of the line, in French. Free text.
    pub client_site_interface: Option<String>,
    /// Kind of installation, in French, such as `Cuivre` (copper).
    pub installation_type: Option<String>,
    /// The operator that placed the order.
    pub operator_name: Option<String>,
    /// The end customer's organization.
    pub related_organization: Option<Organization>,
    /// The service that was ordered.
    pub service_specification: Option<ServiceSpecification>,
    /// Information about the technician's visit.
    pub intervention: Option<Intervention>,
    /// The site of the technician's visit.
    pub geographic_site: Option<GeographicSite>,
    /// Activities that are available for searching time slots and creating the appointment.
    pub available_activities: Option<Vec<AvailableActivity>>,
    /// Asbestos values that are available for creating the appointment.
    pub available_asbestos: Option<Vec<AvailableAsbestos>>,
    /// Internal services that are available for creating the appointment.
    pub available_internal_services: Option<Vec<AvailableInternalService>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(InterventionOrder {
    id: required("id", String),
    delivery_contractual_date: optional("deliveryContractualDate", Date),
    operator_driven: optional("operatorDriven", bool),
    client_site_interface: optional("clientSiteInterface", String),
    installation_type: optional("installationType", String),
    operator_name: optional("operatorName", String),
    related_organization: optional("relatedOrganization", Organization),
    service_specification: optional("serviceSpecification", ServiceSpecification),
    intervention: optional("intervention", Intervention),
    geographic_site: optional("geographicSite", GeographicSite),
    available_activities: optional("availableActivities", Vec<AvailableActivity>),
    available_asbestos: optional("availableAsbestos", Vec<AvailableAsbestos>),
    available_internal_services: optional("availableInternalServices", Vec<AvailableInternalService>),
    ..additional_properties
});
