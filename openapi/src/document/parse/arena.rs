//! The arena of schemas: every node that is a schema is built once.

use std::collections::{HashMap, VecDeque};

use super::access::Object;
use super::follow::{address, ref_of};
use super::{Builder, cycles, names};
use crate::document::{
    AdditionalProperties, Bounds, Extensions, KeywordSpans, Schema, SchemaId, Types,
};
use crate::source::reference::Target;
use crate::source::{Node, Span};

/// Schemas and what is still to be built.
#[derive(Default)]
pub(super) struct Arena<'a> {
    slots: Vec<Option<Schema>>,
    by_node: HashMap<usize, SchemaId>,
    queue: VecDeque<(SchemaId, &'a Node)>,
    named: Vec<(String, SchemaId)>,
    names: HashMap<SchemaId, String>,
    by_name: HashMap<String, (SchemaId, Option<&'a Node>)>,
    /// The last number that was put behind a name.
    numbers: HashMap<String, usize>,
}

impl<'a> Arena<'a> {
    fn add(&mut self, schema: Option<Schema>) -> SchemaId {
        self.slots.push(schema);
        SchemaId(self.slots.len() - 1)
    }

    /// The name, or the name with the first number that makes it one of its own.
    fn unique(&mut self, name: String) -> String {
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

    fn set_name(&mut self, id: SchemaId, name: String, node: Option<&'a Node>) {
        self.by_name.insert(name.clone(), (id, node));
        self.named.push((name.clone(), id));
        self.names.insert(id, name);
    }
}

impl<'a> Builder<'a> {
    /// The schema written at a node.
    pub(super) fn schema_id(&mut self, node: &'a Node) -> SchemaId {
        if let Some(known) = self.arena.by_node.get(&address(node)) {
            return *known;
        }
        let id = self.arena.add(None);
        self.arena.by_node.insert(address(node), id);
        self.arena.queue.push_back((id, node));
        id
    }

    /// A schema that is written nowhere.
    pub(super) fn made_schema(&mut self, schema: Schema) -> SchemaId {
        self.arena.add(Some(schema))
    }

    pub(super) fn string_schema(&mut self, span: Span) -> SchemaId {
        let types = Types {
            string: true,
            ..Types::EMPTY
        };
        self.made_schema(Schema {
            types,
            ..any_schema(span)
        })
    }

    /// All schemas under `components.schemas` (or `definitions`), by name.
    pub(super) fn component_schemas(&mut self, components: Object<'a>, section: &str) {
        let Some(map) = self.object_at(components, section) else {
            return;
        };
        for (name, _, node) in map.named_entries() {
            // A component that only refers to a schema of another file lends it its name.
            let elsewhere = self.sole_reference(node).filter(|target| {
                target.node.span.file != self.main
                    && !self.arena.by_node.contains_key(&address(target.node))
            });
            let id = match elsewhere {
                Some(target) => {
                    let id = self.schema_id(target.node);
                    self.arena.by_node.insert(address(node), id);
                    id
                }
                None => self.schema_id(node),
            };
            self.arena.set_name(id, name.to_owned(), Some(node));
        }
    }

    fn sole_reference(&mut self, node: &'a Node) -> Option<Target<'a>> {
        let reference = match node.as_mapping() {
            Some([_]) => ref_of(node)?,
            _ => return None,
        };
        self.lookup(reference.span.file, reference.as_str()?).ok()
    }

    /// The schema that a `$ref` leads to, named if it has no name yet.
    pub(super) fn referenced_schema(&mut self, target: &Target<'a>) -> SchemaId {
        let known = self.arena.by_node.get(&address(target.node)).copied();
        if let Some(id) = known.filter(|id| self.arena.names.contains_key(id)) {
            return id;
        }
        let stem = self
            .sources
            .file(target.node.span.file)
            .map_or("", |file| crate::source::path::stem(file.path()));
        let name = names::of_target(&target.pointer, stem);
        let foreign = target.node.span.file != self.main;
        let taken = self.arena.by_name.get(&name).copied();
        if let (None, true, Some((id, Some(node)))) = (known, foreign, taken)
            && names::is_self_contained(node)
            && node.says_the_same(target.node)
        {
            self.arena.by_node.insert(address(target.node), id);
            return id;
        }
        let id = self.schema_id(target.node);
        let name = match taken {
            Some(_) if foreign && stem != name => format!("{stem}_{name}"),
            _ => name,
        };
        let name = self.arena.unique(name);
        self.arena.set_name(id, name, Some(target.node));
        id
    }

    /// Builds all schemas seen so far and all that they lead to.
    pub(super) fn finish_schemas(&mut self) -> (Vec<Schema>, Vec<(String, SchemaId)>) {
        while let Some((id, node)) = self.arena.queue.pop_front() {
            let schema = self.schema(node);
            if let Some(slot) = self.arena.slots.get_mut(id.0) {
                *slot = Some(schema);
            }
        }
        let main = Span {
            file: self.main,
            start: 0,
            end: 0,
        };
        let mut schemas: Vec<Schema> = std::mem::take(&mut self.arena.slots)
            .into_iter()
            .map(|slot| slot.unwrap_or_else(|| any_schema(main)))
            .collect();
        for (id, name) in std::mem::take(&mut self.arena.names) {
            if let Some(schema) = schemas.get_mut(id.0) {
                schema.name = Some(name);
            }
        }
        cycles::cut(&mut schemas, self.diagnostics);
        (schemas, std::mem::take(&mut self.arena.named))
    }
}

/// The schema that every value fits.
#[must_use]
pub fn any_schema(span: Span) -> Schema {
    Schema {
        name: None,
        reference: None,
        never: false,
        types: Types::EMPTY,
        format: None,
        content_encoding: None,
        content_media_type: None,
        title: None,
        description: None,
        values: None,
        constant: false,
        default: None,
        examples: Vec::new(),
        properties: Vec::new(),
        required: Vec::new(),
        additional_properties: AdditionalProperties::Unspecified,
        unevaluated: false,
        pattern_properties: Vec::new(),
        property_names: None,
        items: None,
        prefix_items: Vec::new(),
        all_of: Vec::new(),
        one_of: Vec::new(),
        any_of: Vec::new(),
        not: None,
        discriminator: None,
        read_only: false,
        write_only: false,
        deprecated: false,
        bounds: Bounds::default(),
        extensions: Extensions::new(),
        keywords: KeywordSpans::default(),
        span,
    }
}
