// Generated from an OpenAPI specification; change the specification instead.

//! [`Counted`].

use std::collections::BTreeMap;

/// All other properties are numbers.
///
/// Defined at `types.yaml#/components/schemas/Counted`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Counted {
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Counted {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Counted {
    name: optional("name"),
    ..additional_properties
});
