// Generated from an OpenAPI specification; change the specification instead.

//! [`Loose`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Explicitly allows other properties.
///
/// Defined at `types.yaml#/components/schemas/Loose`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Loose {
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Loose {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Loose {
    name: optional("name"),
    ..additional_properties
});
