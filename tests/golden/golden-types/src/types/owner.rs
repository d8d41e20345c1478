// Generated from an OpenAPI specification; change the specification instead.

//! [`Owner`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Tree;

/// `Owner` of the specification.
///
/// Defined at `types.yaml:142`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `trees` on the wire.
    pub trees: Option<Vec<Tree>>,
    /// A node that holds nodes.
    pub favourite: Option<Box<Tree>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Owner {
    /// Sets `trees`.
    #[must_use]
    pub fn with_trees(mut self, trees: Vec<Tree>) -> Self {
        self.trees = Some(trees);
        self
    }

    /// Sets `favourite`.
    #[must_use]
    pub fn with_favourite(mut self, favourite: Tree) -> Self {
        self.favourite = Some(Box::new(favourite));
        self
    }
}

impl FromJson for Owner {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("Owner")?;
        Ok(Self {
            trees: object.optional("trees")?,
            favourite: object.optional("favourite")?,
            additional_properties: object.rest_values(),
        })
    }
}

impl ToJson for Owner {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        object.field("trees", &self.trees);
        object.field("favourite", &self.favourite);
        object.rest(&self.additional_properties);
        object.end();
    }
}

client_runtime::serde_bridge!(Owner);
