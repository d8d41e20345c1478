// Generated from an OpenAPI specification; change the specification instead.

//! [`Owner`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Tree;

/// Defined at `types.yaml#/components/schemas/Owner`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    pub trees: Option<Vec<Tree>>,
    /// A node that contains nodes.
    pub favourite: Option<Box<Tree>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Owner {
    #[must_use]
    pub fn with_trees(mut self, trees: Vec<Tree>) -> Self {
        self.trees = Some(trees);
        self
    }

    #[must_use]
    pub fn with_favourite(mut self, favourite: Tree) -> Self {
        self.favourite = Some(Box::new(favourite));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Owner {
    trees: optional("trees"),
    favourite: optional("favourite"),
    ..additional_properties
});
