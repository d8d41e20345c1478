// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualOneBody`] and what it consists of.

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `EqualOneBody` of the specification.
///
/// Defined at `operations.yaml:290`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            steps: object.optional("steps")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for EqualOneBody {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("steps", &self.steps);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(EqualOneBody);

/// `EqualOneBodySteps` of the specification.
///
/// Defined at `operations.yaml:290`.
pub type EqualOneBodySteps = Vec<EqualOneBodyStep>;

/// `EqualOneBodyStep` of the specification.
///
/// Defined at `operations.yaml:290`.
#[derive(Clone, Debug, PartialEq, Default)]
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
        Ok(Self {
            name: object.optional("name")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for EqualOneBodyStep {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("name", &self.name);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(EqualOneBodyStep);
