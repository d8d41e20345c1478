// Generated from an OpenAPI specification; change the specification instead.

//! [`Puppy`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// Inherits from a dog, which inherits from an animal.
///
/// Defined at `types.yaml:159`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Puppy {
    /// What it is called.
    pub name: String,
    /// `legs` on the wire.
    pub legs: i64,
    /// `breed` on the wire.
    pub breed: String,
    /// `weeks` on the wire.
    pub weeks: Option<i32>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Puppy {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, legs: i64, breed: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legs,
            breed: breed.into(),
            weeks: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `weeks`.
    #[must_use]
    pub fn with_weeks(mut self, weeks: i32) -> Self {
        self.weeks = Some(weeks);
        self
    }
}

impl FromJson for Puppy {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Puppy")?;
        let value = Self {
            name: object.required("name")?,
            legs: object.required("legs")?,
            breed: object.required("breed")?,
            weeks: object.optional("weeks"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for Puppy {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("name", &self.name),
                ("legs", &self.legs),
                ("breed", &self.breed),
                ("weeks", &self.weeks),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(Puppy);
