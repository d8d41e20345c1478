// Generated from an OpenAPI specification; change the specification instead.

//! [`OtherPet`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/OtherPet`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OtherPet {
    /// `petType` in JSON.
    pub pet_type: Option<String>,
    pub name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl OtherPet {
    /// Sets `petType`.
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = Some(pet_type.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(OtherPet {
    pet_type: optional("petType"),
    name: optional("name"),
    ..additional_properties
});
