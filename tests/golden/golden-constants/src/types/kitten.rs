// Generated from an OpenAPI specification; change the specification instead.

//! [`Kitten`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Kitten`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Kitten {
    /// `petType` in JSON.
    pub pet_type: String,
    pub lives: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Kitten {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            lives: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Kitten {
    pet_type: required("petType", String),
    lives: optional("lives", i64),
    ..additional_properties
});
