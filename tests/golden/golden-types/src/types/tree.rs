// Generated from an OpenAPI specification; change the specification instead.

//! [`Tree`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Owner;

/// A node that contains nodes.
///
/// Defined at `types.yaml#/components/schemas/Tree`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub label: String,
    /// A node that contains nodes.
    pub parent: Option<Box<Tree>>,
    pub children: Option<Vec<Tree>>,
    /// `byName` in JSON.
    pub by_name: Option<BTreeMap<String, Tree>>,
    pub owner: Option<Box<Owner>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Tree {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            parent: None,
            children: None,
            by_name: None,
            owner: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_parent(mut self, parent: Tree) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    #[must_use]
    pub fn with_children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `byName`.
    #[must_use]
    pub fn with_by_name(mut self, by_name: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(by_name);
        self
    }

    #[must_use]
    pub fn with_owner(mut self, owner: Owner) -> Self {
        self.owner = Some(Box::new(owner));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Tree {
    label: required("label", String),
    parent: optional("parent", Box<Tree>),
    children: optional("children", Vec<Tree>),
    by_name: optional("byName", BTreeMap<String, Tree>),
    owner: optional("owner", Box<Owner>),
    ..additional_properties
});
