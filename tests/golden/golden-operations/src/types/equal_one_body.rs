// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualOneBody`] and what it consists of.

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `EqualOneBody` of the specification.
///
/// Defined at `operations.yaml:290`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EqualOneBody {
    /// `steps` on the wire.
    pub steps: Option<EqualOneBodySteps>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EqualOneBody {
    /// Sets `steps`.
    #[must_use]
    pub fn with_steps(mut self, steps: EqualOneBodySteps) -> Self {
        self.steps = Some(steps);
        self
    }
}

impl FromJson for EqualOneBody {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("EqualOneBody")?;
        let value = Self {
            steps: object.optional("steps"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for EqualOneBody {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("steps", &self.steps)], &self.additional_properties);
    }
}

client_runtime::json_type!(EqualOneBody);

/// `EqualOneBodySteps` of the specification.
///
/// Defined at `operations.yaml:290`.
pub type EqualOneBodySteps = Vec<EqualOneBodyStep>;

/// `EqualOneBodyStep` of the specification.
///
/// Defined at `operations.yaml:290`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EqualOneBodyStep {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EqualOneBodyStep {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl FromJson for EqualOneBodyStep {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("EqualOneBodyStep")?;
        let value = Self {
            name: object.optional("name"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for EqualOneBodyStep {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("name", &self.name)], &self.additional_properties);
    }
}

client_runtime::json_type!(EqualOneBodyStep);
