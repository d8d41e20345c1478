// Generated from an OpenAPI specification; change the specification instead.

//! [`CustomerContact`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// Whom the technician meets on site.
///
/// Defined at `specs/erdv.yaml:629`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerContact {
    /// Title, family name, first name, such as `Mr DUPONT Albert`.
    pub contact_name: Option<String>,
    /// Phone number as in Orange's examples: `33 0111111111`, country code, space, national
    /// number with its zero. Not E.164.
    pub phone_number: Option<String>,
    /// Members that the specification does not name, as received.
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

impl FromJson for CustomerContact {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("CustomerContact")?;
        let value = Self {
            contact_name: object.optional("contactName"),
            phone_number: object.optional("phoneNumber"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for CustomerContact {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[("contactName", &self.contact_name), ("phoneNumber", &self.phone_number)],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(CustomerContact);
