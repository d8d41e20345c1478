//! Lowers schemas to types, and assigns their slots and origins.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::api::lower::extension;
use crate::api::lower::warning::warn;
use crate::api::model::{
    Checks, ChosenName, ChosenNames, Docs, MappedType, Origin, Type, TypeId, TypeKind, TypeRef,
    TypeUse, WireFormat, Xml,
};
use crate::api::number_types::NumberTypes;
use crate::diagnostics::{Diagnostics, Tally, codes};
use crate::document::{Document, Schema, SchemaId, Spanned};
use crate::source::{Node, Span};

use super::bounds::MAX_MERGES;
use super::inheritance::Descendants;
use super::limits::Limits;
use super::lowered::Lowered;
use super::merged_schema::MergedSchema;
use super::nullable;
use super::xml_shapes::Shapes;

/// The maximum number of nested union alternatives that are inspected in a document. Each is inspected for
/// every union around it.
const MAX_INNER_ALTERNATIVES: usize = 100_000;

/// Lowers schemas to types.
pub(in crate::api::lower) struct Lowerer<'a> {
    pub(in crate::api::lower) document: &'a Document,
    pub(in crate::api::lower) diagnostics: Diagnostics,
    pub(in crate::api::lower) types: Vec<Type>,
    components: BTreeMap<SchemaId, TypeId>,
    /// Components that are not lowered yet: a queue avoids recursion through long chains.
    queue: VecDeque<(SchemaId, TypeId)>,
    pub(super) inline: BTreeMap<InlineKey, TypeUse>,
    /// Whether each schema allows `null`.
    pub(super) nullable: Vec<bool>,
    /// The places of reported contradictions.
    pub(super) contradictions: BTreeSet<Span>,
    /// Inline schemas that are being lowered, and whether they refer to themselves.
    pub(super) pending: BTreeMap<InlineKey, (TypeId, bool)>,
    /// For each base type with a discriminator, the types that extend it.
    pub(in crate::api::lower) descendants: BTreeMap<SchemaId, Descendants>,
    /// The components that properties are defined in.
    pub(super) owners: BTreeMap<SchemaId, (SchemaId, String)>,
    /// The current settings for the digits of numbers.
    pub(in crate::api::lower) number_types: NumberTypes,
    pub(super) wire_formats: Vec<WireFormat>,
    pub(in crate::api::lower) mapped_types: Vec<MappedType>,
    pub(in crate::api::lower) untyped: usize,
    pub(in crate::api::lower) depth: usize,
    pub(super) schema_uses: BTreeMap<SchemaId, TypeUse>,
    /// Keywords that could not be expressed.
    pub(super) without_effect: Tally,
    /// Media types without generated code.
    media_types_left_out: Tally,
    /// XML bodies.
    pub(in crate::api::lower) xml: Shapes,
    /// Whether body schemas may be either a file or something else.
    pub(in crate::api::lower) may_be_files: HashMap<SchemaId, bool>,
    /// The remaining number of nested union alternatives that may be inspected.
    pub(in crate::api::lower) inner_tags_left: usize,
    /// The remaining number of alternatives that may be merged with the keywords alongside their union.
    /// Nested unions multiply at each level.
    pub(in crate::api::lower) merges_left: usize,
}

/// Schemas that apply together, and the surrounding settings for the digits of numbers.
pub(super) type InlineKey = (Vec<SchemaId>, NumberTypes);

/// The results of lowering the schemas.
pub(in crate::api::lower) struct Parts {
    pub(in crate::api::lower) types: Vec<Type>,
    pub(in crate::api::lower) wire_formats: Vec<WireFormat>,
    pub(in crate::api::lower) mapped_types: Vec<MappedType>,
    /// The number of schemas that became free-form values.
    pub(in crate::api::lower) untyped: usize,
    pub(in crate::api::lower) schema_uses: BTreeMap<SchemaId, TypeUse>,
    pub(in crate::api::lower) without_effect: Tally,
    pub(in crate::api::lower) media_types_left_out: Tally,
    pub(in crate::api::lower) xml: Xml,
    pub(in crate::api::lower) diagnostics: Diagnostics,
}

impl<'a> Lowerer<'a> {
    pub(in crate::api::lower) fn new(
        document: &'a Document,
        number_types: NumberTypes,
        diagnostics: Diagnostics,
    ) -> Self {
        Self {
            document,
            diagnostics,
            types: Vec::new(),
            components: BTreeMap::new(),
            queue: VecDeque::new(),
            inline: BTreeMap::new(),
            nullable: nullable::nullable_schemas(document),
            contradictions: BTreeSet::new(),
            pending: BTreeMap::new(),
            owners: super::owners::owners(document),
            number_types,
            descendants: super::inheritance::descendants(document),
            wire_formats: Vec::new(),
            mapped_types: Vec::new(),
            untyped: 0,
            depth: 0,
            schema_uses: BTreeMap::new(),
            without_effect: Tally::default(),
            media_types_left_out: Tally::default(),
            xml: Shapes::default(),
            may_be_files: HashMap::new(),
            inner_tags_left: MAX_INNER_ALTERNATIVES,
            merges_left: MAX_MERGES + document.schemas.len(),
        }
    }

    /// Returns all results.
    pub(in crate::api::lower) fn into_parts(self) -> Parts {
        Parts {
            types: self.types,
            wire_formats: self.wire_formats,
            mapped_types: self.mapped_types,
            untyped: self.untyped,
            schema_uses: self.schema_uses,
            without_effect: self.without_effect,
            media_types_left_out: self.media_types_left_out,
            xml: self.xml.xml,
            diagnostics: self.diagnostics,
        }
    }

    pub(in crate::api::lower) fn schema(&self, id: SchemaId) -> Option<&'a Schema> {
        self.document.schemas.get(id.0)
    }

    /// Returns the type of a component, which is lowered later.
    pub(in crate::api::lower) fn component(&mut self, id: SchemaId) -> TypeId {
        if let Some(known) = self.components.get(&id) {
            return *known;
        }
        let schema = self.schema(id);
        let name = schema.and_then(|schema| schema.name.clone());
        let slot = self.slot(
            Origin::Component(name.unwrap_or_else(|| "Schema".to_owned())),
            schema.map(docs).unwrap_or_default(),
            schema.map(|s| s.examples.clone()).unwrap_or_default(),
        );
        self.components.insert(id, slot);
        let chosen = schema.and_then(|schema| extension::chosen_name(&schema.extensions));
        self.choose_name(slot, chosen);
        let used = TypeUse {
            ty: TypeRef::Named(slot),
            nullable: self.is_nullable(id),
        };
        self.schema_uses.insert(id, used);
        self.queue.push_back((id, slot));
        slot
    }

    /// Lowers all queued components and those that they refer to.
    pub(in crate::api::lower) fn finish_queue(&mut self) {
        while let Some((id, slot)) = self.queue.pop_front() {
            if let Some(mapped) = self.mapped(id) {
                self.define(slot, TypeKind::Alias(TypeUse::of(TypeRef::Scalar(mapped))));
                continue;
            }
            let kind = if self.descendants.contains_key(&id) {
                self.inheritance(id, &[], slot)
            } else if let Some((base, more)) = self.required_base(&[id]) {
                self.inheritance(base, &more, slot)
            } else {
                let all_of = self.all_of_component(id);
                // A type that extends a base and adds nothing is one of the base's alternatives: an alias of
                // the base would contain itself.
                let sole = self
                    .sole_component(&all_of, Some(id))
                    .filter(|target| !self.is_descendant(id, *target));
                match sole {
                    Some(target) => {
                        let ty = self.component(target);
                        TypeKind::Alias(TypeUse::of(TypeRef::Named(ty)))
                    }
                    None => {
                        let merged = MergedSchema::of(self.document, &[id]);
                        let limits = Limits::of(self.document, &merged);
                        let kind = match self.kind(merged, slot, &[id]) {
                            Lowered::Kind(kind) => kind,
                            Lowered::Ref(target) => TypeKind::Alias(TypeUse {
                                nullable: false,
                                ..target
                            }),
                        };
                        self.limit(slot, limits.checks_of_kind(self.document, &kind));
                        kind
                    }
                }
            };
            self.define(slot, kind);
        }
    }

    fn is_descendant(&self, id: SchemaId, base: SchemaId) -> bool {
        self.descendants
            .get(&base)
            .is_some_and(|family| family.has(id))
    }

    pub(super) fn slot(&mut self, origin: Origin, docs: Docs, examples: Vec<Node>) -> TypeId {
        self.types.push(Type {
            origin,
            places: Vec::new(),
            kind: TypeKind::Pending,
            docs,
            in_requests: false,
            in_responses: false,
            examples,
            checks: Checks::default(),
            chosen: ChosenNames::default(),
            derives: Vec::new(),
            attributes: Vec::new(),
        });
        TypeId(self.types.len() - 1)
    }

    /// Sets the chosen name of a type, if any.
    fn choose_name(&mut self, slot: TypeId, name: Option<ChosenName>) {
        if let (Some(ty), Some(name)) = (self.types.get_mut(slot.0), name) {
            ty.chosen.own = Some(name);
        }
    }

    /// Sets the chosen name of a member of a type, if any.
    pub(in crate::api::lower) fn choose_member_name(
        &mut self,
        slot: TypeId,
        key: &str,
        schemas: &[SchemaId],
    ) {
        let mut schemas = schemas.iter().filter_map(|id| self.schema(*id));
        let name = schemas.find_map(|schema| extension::chosen_name(&schema.extensions));
        if let (Some(ty), Some(name)) = (self.types.get_mut(slot.0), name) {
            ty.chosen.members.insert(key.to_owned(), name);
        }
    }

    /// Lowers a schema that is not a component, property or alternative, so that a name chosen in it is the
    /// type's name.
    pub(in crate::api::lower) fn lower_named(
        &mut self,
        ids: &[SchemaId],
        origin: &Origin,
    ) -> TypeUse {
        let used = self.lower(ids, origin);
        if let (TypeRef::Named(id), [only]) = (&used.ty, ids) {
            let schema = self.schema(*only).filter(|it| it.reference.is_none());
            let chosen = schema.and_then(|schema| extension::chosen_name(&schema.extensions));
            self.choose_name(*id, chosen);
        }
        used
    }

    /// Sets the checks of a type.
    pub(super) fn limit(&mut self, slot: TypeId, checks: Checks) {
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.checks = checks;
        }
    }

    pub(super) fn define(&mut self, slot: TypeId, kind: TypeKind) {
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.kind = kind;
        }
    }

    /// Counts a keyword of a schema that could not be expressed.
    pub(in crate::api::lower) fn without_effect(&mut self, keyword: &str, place: Option<Span>) {
        let place = place.unwrap_or(self.document.span);
        self.without_effect.add(keyword, place);
    }

    /// Counts a media type without generated code.
    pub(in crate::api::lower) fn leave_out(&mut self, media_type: &Spanned<String>) {
        self.media_types_left_out
            .add(&media_type.value, media_type.span);
    }

    /// Counts a schema that becomes free-form although it is more specific.
    pub(in crate::api::lower) fn untyped(&mut self, parts: &[SchemaId], why: &str) -> TypeUse {
        self.untyped += 1;
        if let Some(schema) = parts.first().and_then(|part| self.schema(*part)) {
            warn(
                &mut self.diagnostics,
                codes::FREE_FORM,
                schema.span,
                format!("this schema becomes a free-form value: {why}"),
                "no data is lost at run time; simplify it to get a type for it",
            );
        }
        TypeUse::of(TypeRef::Any)
    }
}

/// Returns the documentation of a schema.
pub(in crate::api::lower) fn docs(schema: &Schema) -> Docs {
    Docs {
        title: schema.title.clone(),
        description: schema.description.clone(),
        bounds: schema.bounds.clone(),
        default: schema.default.clone(),
        deprecated: schema.deprecated,
        evidence: extension::evidence(&schema.extensions),
        span: Some(schema.span),
    }
}
