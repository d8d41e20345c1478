// Generated from an OpenAPI specification; change the specification instead.

//! [`Customer`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// A customer account.
///
/// Defined at `specs/ordering.yaml#/components/schemas/Customer`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// Id of the account, such as `33-01257052`.
    pub id: Option<String>,
    /// Name of the customer.
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Customer {
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Customer {
    id: optional("id"),
    name: optional("name"),
    ..additional_properties
});
