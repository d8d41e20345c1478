// Generated from an OpenAPI specification; change the specification instead.

//! [`Puppy`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Inherits from a dog, which inherits from an animal.
///
/// Defined at `types.yaml#/components/schemas/Puppy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Puppy {
    /// The name of the animal.
    pub name: String,
    pub legs: i64,
    pub breed: String,
    pub weeks: Option<i32>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Puppy {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(breed: impl Into<String>, legs: i64, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs,
            breed: breed.into(),
            weeks: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_weeks(mut self, weeks: i32) -> Self {
        self.weeks = Some(weeks);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Puppy {
    name: required("name", String),
    legs: required("legs", i64),
    breed: required("breed", String),
    weeks: optional("weeks", i32),
    ..additional_properties
});
