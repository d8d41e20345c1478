// Generated from an OpenAPI specification; change the specification instead.

//! [`ContactMedium`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::ContactType;

/// A contact of a party.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/ContactMedium`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactMedium {
    /// Address or phone number; `null` if Orange has none. The format varies:
    /// examples are `+331234567890`, `+33 1234567890` and `++33 1234567890`.
    pub id: Nullable<String>,
    /// Kind of address or number.
    pub contact_type: ContactType,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ContactMedium {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(contact_type: impl Into<ContactType>) -> Self {
        Self {
            id: Nullable::Absent,
            contact_type: contact_type.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(ContactMedium {
    id: optional_nullable("id", String),
    contact_type: required("contactType", ContactType),
    ..additional_properties
});
