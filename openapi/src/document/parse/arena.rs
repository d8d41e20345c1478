//! The arena of schemas, and the queue of those that are still to be built.

use std::collections::{HashMap, VecDeque};

use super::generics::Bindings;
use crate::document::{Schema, SchemaId, Schemas};
use crate::source::Node;

/// A schema by the address of its node and by the bindings of the `$dynamicRef`s below it.
pub(super) type Place = (usize, Bindings);

/// The schemas, and those that are still to be built.
pub(super) struct Arena<'a> {
    pub(super) schemas: Schemas,
    pub(super) by_node: HashMap<Place, SchemaId>,
    pub(super) queue: VecDeque<(SchemaId, Bindings, &'a Node)>,
    /// The schema that is being built, and the bindings of `$dynamicRef`s in it.
    pub(super) current: SchemaId,
    pub(super) bindings: Bindings,
    pub(super) named: Vec<(String, SchemaId)>,
    pub(super) names: HashMap<SchemaId, String>,
    pub(super) by_name: HashMap<String, (SchemaId, Option<&'a Node>)>,
    /// The last number that was appended to a name.
    pub(super) numbers: HashMap<String, usize>,
}

impl Default for Arena<'_> {
    fn default() -> Self {
        Self {
            schemas: Schemas::default(),
            by_node: HashMap::new(),
            queue: VecDeque::new(),
            current: SchemaId(0),
            bindings: Bindings::default(),
            named: Vec::new(),
            names: HashMap::new(),
            by_name: HashMap::new(),
            numbers: HashMap::new(),
        }
    }
}

impl<'a> Arena<'a> {
    pub(super) fn add(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema);
        SchemaId(self.schemas.len() - 1)
    }

    /// The name, with the first number that makes it unique if it is taken.
    pub(super) fn unique(&mut self, name: String) -> String {
        if !self.by_name.contains_key(&name) {
            return name;
        }
        let number = self.numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let candidate = format!("{name}{number}");
            if !self.by_name.contains_key(&candidate) {
                return candidate;
            }
        }
    }

    pub(super) fn set_name(&mut self, id: SchemaId, name: String, node: Option<&'a Node>) {
        self.by_name.insert(name.clone(), (id, node));
        self.named.push((name.clone(), id));
        self.names.insert(id, name);
    }
}
