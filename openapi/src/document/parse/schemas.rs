//! The arena of schemas: every schema node is built once.

use super::arena::Place;
use super::builder::Builder;
use super::generics::{self, Bindings};
use super::node::{Object, address, ref_of};
use super::{cycles, endless, names};
use crate::document::{
    AdditionalProperties, Bounds, Extensions, KeywordSpans, Operation, Schema, SchemaId, Schemas,
    Types,
};
use crate::source::reference::{Broken, Target};
use crate::source::{Node, Span};

impl<'a> Builder<'a> {
    /// The schema written at a node.
    pub(super) fn schema_id(&mut self, node: &'a Node) -> SchemaId {
        let place = self.place(node, self.arena.bindings, false);
        self.schema_at_place(node, place)
    }

    fn schema_at_place(&mut self, node: &'a Node, place: Place) -> SchemaId {
        if let Some(known) = self.arena.by_node.get(&place) {
            return *known;
        }
        let id = self.arena.add(any_schema(node.span));
        self.arena.by_node.insert(place, id);
        self.arena.queue.push_back((id, place.1, node));
        id
    }

    /// A node with the bindings of its context; `by_reference` unless it is reached from its parent.
    fn place(&mut self, node: &'a Node, bindings: Bindings, by_reference: bool) -> Place {
        let bindings = match &mut self.generics {
            Some(generics) => generics.enter(node, bindings, by_reference, self.diagnostics),
            None => bindings,
        };
        (address(node), bindings)
    }

    /// The target of a `$dynamicRef` in the schema that is being built.
    pub(super) fn dynamic_target(&mut self, reference: &'a Node) -> Result<Target<'a>, Broken> {
        let found = self.lookup(reference);
        let bound = self.generics.as_ref().and_then(|generics| {
            generics.bound(reference, found.as_ref().ok()?, self.arena.bindings)
        });
        match bound {
            Some(target) => {
                self.report_file(target.node.span.file);
                Ok(target)
            }
            None => found,
        }
    }

    /// Adds a schema that is not written in the document.
    pub(super) fn made_schema(&mut self, schema: Schema) -> SchemaId {
        self.arena.add(schema)
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
            let own = self.place(node, Bindings::default(), false);
            // A component that only refers to a schema of another file, or to a generic one, gives
            // its name to that schema.
            let id = match self.lent(node, own.1) {
                Some((target, place)) => {
                    let id = self.schema_at_place(target, place);
                    self.arena.by_node.insert(own, id);
                    id
                }
                None => self.schema_at_place(node, own),
            };
            self.arena.set_name(id, name.to_owned(), Some(node));
        }
    }

    /// The schema that a component without other content refers to, if that schema may take the name of the component.
    fn lent(&mut self, node: &'a Node, bindings: Bindings) -> Option<(&'a Node, Place)> {
        let entries = node.as_mapping()?;
        let reference = ref_of(node)?;
        let says = |allowed: &[&str]| {
            entries
                .iter()
                .all(|(key, _)| key.as_str().is_some_and(|key| allowed.contains(&key)))
        };
        let is_bare = says(&["$ref"]);
        if !is_bare && (self.generics.is_none() || !says(generics::SILENT)) {
            return None;
        }
        let target = self.lookup(reference).ok()?;
        let place = self.place(target.node, bindings, true);
        let is_special = place != self.place(target.node, Bindings::default(), true);
        let is_foreign = is_bare && self.sources.home(target.node.span.file) != self.main;
        let is_free = !self.arena.by_node.contains_key(&place);
        ((is_foreign || is_special) && is_free).then_some((target.node, place))
    }

    /// The schema that a `$ref` refers to, named if it has no name yet.
    pub(super) fn referenced_schema(&mut self, target: &Target<'a>) -> SchemaId {
        let place = self.place(target.node, self.arena.bindings, true);
        let known = self.arena.by_node.get(&place).copied();
        if let Some(id) = known.filter(|id| self.arena.names.contains_key(id)) {
            return id;
        }
        let home = self.sources.home(target.node.span.file);
        let file = self.sources.file(home);
        let file_stem = file.map_or("", |file| crate::source::path::stem(file.path()));
        let is_root = file
            .and_then(|file| file.root())
            .is_some_and(|root| std::ptr::eq(root, target.node));
        let own = names::of_id(target.node).filter(|_| !is_root);
        let stem = own.unwrap_or(file_stem);
        let mut name = names::of_target(&target.pointer, stem);
        let plain = self.place(target.node, Bindings::default(), true);
        let foreign = home != self.main && place == plain;
        if place != plain
            && let Some(generics) = &self.generics
        {
            name.push_str(&generics.suffix(place.1));
        }
        let taken = self.arena.by_name.get(&name).copied();
        if let (None, true, Some((id, Some(node)))) = (known, foreign, taken)
            && names::is_self_contained(node)
            && node.says_the_same(target.node)
        {
            self.arena.by_node.insert(place, id);
            return id;
        }
        let id = self.schema_at_place(target.node, place);
        let name = match taken {
            Some(_) if foreign && stem != name => format!("{stem}_{name}"),
            _ => name,
        };
        let name = self.arena.unique(name);
        self.arena.set_name(id, name, Some(target.node));
        id
    }

    /// Builds all schemas found so far and everything that they refer to.
    pub(super) fn finish_schemas(
        &mut self,
        operations: &[Operation],
    ) -> (Schemas, Vec<(String, SchemaId)>) {
        while let Some((id, bindings, node)) = self.arena.queue.pop_front() {
            self.arena.current = id;
            self.arena.bindings = bindings;
            let schema = self.schema(node);
            if let Some(slot) = self.arena.schemas.get_mut(id.0) {
                *slot = schema;
            }
        }
        let mut schemas = std::mem::take(&mut self.arena.schemas);
        #[expect(
            clippy::iter_over_hash_type,
            reason = "each is changed by itself, in any order"
        )]
        for (id, name) in std::mem::take(&mut self.arena.names) {
            if let Some(schema) = schemas.get_mut(id.0) {
                schema.name = Some(name);
            }
        }
        self.check_claims(&schemas);
        self.check_links(&schemas, operations);
        cycles::cut(&mut schemas, self.diagnostics);
        endless::report(&schemas, self.diagnostics);
        (schemas, std::mem::take(&mut self.arena.named))
    }
}

/// A schema that every value matches.
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
        dependent_required: Vec::new(),
        pattern_properties: Vec::new(),
        property_names: None,
        items: None,
        prefix_items: Vec::new(),
        all_of: Vec::new(),
        one_of: Vec::new(),
        any_of: Vec::new(),
        not: None,
        branches: [None, None],
        dependent_schemas: Vec::new(),
        discriminator: None,
        xml: None,
        read_only: false,
        write_only: false,
        deprecated: false,
        bounds: Bounds::default(),
        extensions: Extensions::new(),
        keywords: KeywordSpans::default(),
        span,
    }
}
