// Generated from an OpenAPI specification; change the specification instead.

//! [`RelatedParty`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{Characteristic, ContactMedium, RelatedPartyRole};

/// A person or a team involved in a ticket.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/RelatedParty`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedParty {
    /// Contacts of the party.
    pub contact_medium: Option<Vec<ContactMedium>>,
    /// Name.
    pub name: Option<String>,
    /// The role of a party in a ticket.
    pub role: RelatedPartyRole,
    /// Parts of the name, in requests: `firstName` and `lastName` in Orange's example.
    pub characteristic: Option<Vec<Characteristic>>,
    /// Name of the type in TMF terms; `RelatedPartyTtContactMedium` in all examples, requests included.
    pub at_type: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl RelatedParty {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(role: impl Into<RelatedPartyRole>) -> Self {
        Self {
            contact_medium: None,
            name: None,
            role: role.into(),
            characteristic: None,
            at_type: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `contactMedium`.
    #[must_use]
    pub fn with_contact_medium(mut self, contact_medium: Vec<ContactMedium>) -> Self {
        self.contact_medium = Some(contact_medium);
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_characteristic(mut self, characteristic: Vec<Characteristic>) -> Self {
        self.characteristic = Some(characteristic);
        self
    }

    /// Sets `@type`.
    #[must_use]
    pub fn with_at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(RelatedParty {
    contact_medium: optional("contactMedium", Vec<ContactMedium>),
    name: optional("name", String),
    role: required("role", RelatedPartyRole),
    characteristic: optional("characteristic", Vec<Characteristic>),
    at_type: optional("@type", String),
    ..additional_properties
});
