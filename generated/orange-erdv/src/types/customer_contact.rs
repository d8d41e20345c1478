// Generated from an OpenAPI specification; change the specification instead.

//! [`CustomerContact`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The contact of the technician on site.
///
/// Defined at `specs/erdv.yaml#/components/schemas/CustomerContact`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerContact {
    /// Title, family name, first name, such as `Mr DUPONT Albert`.
    pub contact_name: Option<String>,
    /// Phone number, in Orange's examples `33 0111111111`: country
    /// code, space, national number with its zero. Not E.164.
    pub phone_number: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CustomerContact {
    /// Sets `contactName`.
    #[must_use]
    pub fn with_contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(CustomerContact {
    contact_name: optional("contactName"),
    phone_number: optional("phoneNumber"),
    ..additional_properties
});
