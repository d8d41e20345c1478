//! Schemas to types: what has to hold together is collected ([`conjuncts`]), its keywords decide the
//! kind of type ([`kinds`]), and each type gets a place and an origin here.

mod conditional;
mod conjuncts;
mod constant;
mod fixed;
mod kinds;
mod nullable;
mod positions;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::api::model::{
    Checks, ChosenName, ChosenNames, Docs, MappedType, Origin, Scalar, Type, TypeId, TypeKind,
    TypeRef, Use, WireFormat, Xml,
};
use crate::api::number_types::NumberTypes;
use crate::diagnostics::{Diagnostics, Tally, codes};
use crate::document::{Document, Schema, SchemaId, Spanned};
use crate::source::{Node, Span};

pub(super) use kinds::MAX_MEMBERS;

use super::effective::Effective;
use super::family::Family;
use super::limits::Limits;
use super::lowered::{Lowered, reference};
use super::xml::shapes::Shapes;
use super::{enumeration, extension, scalar, warn};

use nullable::MAX_DEPTH;

/// How many alternatives of inner unions are looked at in a document: each is looked at for each union
/// around it.
const MAX_INNER_ALTERNATIVES: usize = 100_000;

/// Makes types of schemas.
pub(super) struct Lowerer<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: Diagnostics,
    pub(super) types: Vec<Type>,
    components: BTreeMap<SchemaId, TypeId>,
    /// Components seen but not lowered: a queue instead of recursion, however long the chain.
    queue: VecDeque<(SchemaId, TypeId)>,
    inline: BTreeMap<InlineKey, Use>,
    /// Whether `null` is among the values of each schema.
    nullable: Vec<bool>,
    /// Where contradictions were reported.
    contradictions: BTreeSet<Span>,
    /// Inline schemas that are being lowered, and whether they lead back to themselves.
    pending: BTreeMap<InlineKey, (TypeId, bool)>,
    /// For a base type with a discriminator: the types that extend it.
    pub(super) descendants: BTreeMap<SchemaId, Family>,
    /// The components that properties are written in.
    owners: BTreeMap<SchemaId, (SchemaId, String)>,
    /// What holds for the digits of numbers here.
    pub(super) number_types: NumberTypes,
    wire_formats: Vec<WireFormat>,
    pub(super) mapped_types: Vec<MappedType>,
    pub(super) untyped: usize,
    pub(super) depth: usize,
    schema_uses: BTreeMap<SchemaId, Use>,
    /// Keywords that could not be expressed.
    without_effect: Tally,
    /// Media types that nothing is generated for.
    media_types_left_out: Tally,
    /// Bodies of XML.
    pub(super) xml: Shapes,
    /// Whether schemas of bodies are a file or something else.
    pub(super) may_be_files: HashMap<SchemaId, bool>,
    /// How many alternatives of unions inside of unions may still be looked at.
    pub(super) inner_tags_left: usize,
    /// How many alternatives may still be merged with what stands beside their union: a union inside of another one is
    /// multiplied out, level by level.
    pub(super) merges_left: usize,
}

/// Schemas that hold together, and what holds for the digits of numbers around them.
type InlineKey = (Vec<SchemaId>, NumberTypes);

/// What lowering the schemas gave.
pub(super) struct Parts {
    pub(super) types: Vec<Type>,
    pub(super) wire_formats: Vec<WireFormat>,
    pub(super) mapped_types: Vec<MappedType>,
    /// How many schemas became free-form values.
    pub(super) untyped: usize,
    pub(super) schema_uses: BTreeMap<SchemaId, Use>,
    pub(super) without_effect: Tally,
    pub(super) media_types_left_out: Tally,
    pub(super) xml: Xml,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Lowerer<'a> {
    pub(super) fn new(
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
            descendants: super::family::descendants(document),
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
            merges_left: MAX_MEMBERS + document.schemas.len(),
        }
    }

    /// All that was made and found.
    pub(super) fn into_parts(self) -> Parts {
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

    pub(super) fn schema(&self, id: SchemaId) -> Option<&'a Schema> {
        self.document.schemas.get(id.0)
    }

    /// The type of a component; lowered later.
    pub(super) fn component(&mut self, id: SchemaId) -> TypeId {
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
        let used = Use {
            ty: TypeRef::Named(slot),
            nullable: self.is_nullable(id),
        };
        self.schema_uses.insert(id, used);
        self.queue.push_back((id, slot));
        slot
    }

    /// Lowers all components seen so far and those they lead to.
    pub(super) fn finish_queue(&mut self) {
        while let Some((id, slot)) = self.queue.pop_front() {
            if let Some(mapped) = self.mapped(id) {
                self.define(slot, TypeKind::Alias(Use::of(TypeRef::Scalar(mapped))));
                continue;
            }
            let kind = if self.descendants.contains_key(&id) {
                self.inheritance(id, &[], slot)
            } else if let Some((base, more)) = self.required_base(&[id]) {
                self.inheritance(base, &more, slot)
            } else {
                let conjuncts = self.conjuncts_of_component(id);
                // A type that extends a base and adds nothing is one of the alternatives that the
                // base stands for: another name for the base would contain itself.
                let sole = self
                    .sole_component(&conjuncts, Some(id))
                    .filter(|target| !self.is_descendant(id, *target));
                match sole {
                    Some(target) => {
                        let ty = self.component(target);
                        TypeKind::Alias(Use::of(TypeRef::Named(ty)))
                    }
                    None => {
                        let effective = Effective::of(self.document, &[id]);
                        let limits = Limits::of(self.document, &effective);
                        let kind = match self.kind(effective, slot, &[id]) {
                            Lowered::Kind(kind) => kind,
                            Lowered::Ref(target) => TypeKind::Alias(Use {
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

    fn slot(&mut self, origin: Origin, docs: Docs, examples: Vec<Node>) -> TypeId {
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

    /// Gives a type the name that was chosen for it, if any was.
    fn choose_name(&mut self, slot: TypeId, name: Option<ChosenName>) {
        if let (Some(ty), Some(name)) = (self.types.get_mut(slot.0), name) {
            ty.chosen.own = Some(name);
        }
    }

    /// Gives a member of a type the name that was chosen for it, if any was.
    pub(super) fn choose_member_name(&mut self, slot: TypeId, key: &str, schemas: &[SchemaId]) {
        let mut schemas = schemas.iter().filter_map(|id| self.schema(*id));
        let name = schemas.find_map(|schema| extension::chosen_name(&schema.extensions));
        if let (Some(ty), Some(name)) = (self.types.get_mut(slot.0), name) {
            ty.chosen.members.insert(key.to_owned(), name);
        }
    }

    /// The type of a schema that is not a component, property or alternative: a name that is chosen in it
    /// is that of the type.
    pub(super) fn lower_named(&mut self, ids: &[SchemaId], origin: &Origin) -> Use {
        let used = self.lower(ids, origin);
        if let (TypeRef::Named(id), [only]) = (&used.ty, ids) {
            let schema = self.schema(*only).filter(|it| it.reference.is_none());
            let chosen = schema.and_then(|schema| extension::chosen_name(&schema.extensions));
            self.choose_name(*id, chosen);
        }
        used
    }

    /// Says what the values of a type must keep to.
    fn limit(&mut self, slot: TypeId, checks: Checks) {
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.checks = checks;
        }
    }

    fn define(&mut self, slot: TypeId, kind: TypeKind) {
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.kind = kind;
        }
    }

    /// The type for values that fit all of the schemas.
    pub(super) fn lower(&mut self, ids: &[SchemaId], origin: &Origin) -> Use {
        let mut used = self.lower_all(ids, origin);
        if let [only] = ids {
            used.nullable &= !self.parts_rule_out_null(*only);
            self.schema_uses
                .entry(*only)
                .or_insert_with(|| used.clone());
        }
        used
    }

    fn lower_all(&mut self, ids: &[SchemaId], origin: &Origin) -> Use {
        let conjuncts = self.conjuncts(ids);
        if let Some(mapped) = self.mapped_inline(ids, &conjuncts.parts) {
            let mut parts = conjuncts.parts.iter().chain(ids);
            return Use {
                ty: TypeRef::Scalar(mapped),
                nullable: conjuncts.nullable || parts.any(|id| self.is_nullable(*id)),
            };
        }
        if conjuncts.parts.is_empty() {
            return Use::of(TypeRef::Any);
        }
        if let Some(target) = self.sole_component(&conjuncts, None) {
            let nullable = conjuncts.nullable || self.is_nullable(target);
            return Use {
                ty: TypeRef::Named(self.component(target)),
                nullable,
            };
        }
        let mut parts = conjuncts.parts.clone();
        parts.sort_unstable();
        let key = (parts, self.number_types);
        if let Some(known) = self.inline.get(&key) {
            return Use {
                nullable: known.nullable || conjuncts.nullable,
                ..known.clone()
            };
        }
        if let Some((slot, leads_back)) = self.pending.get_mut(&key) {
            *leads_back = true;
            let ty = TypeRef::Named(*slot);
            let parts = conjuncts.parts.iter();
            let nullable = conjuncts.nullable || parts.into_iter().any(|id| self.is_nullable(*id));
            return Use { ty, nullable };
        }
        let effective = Effective::of(self.document, &conjuncts.parts);
        let found = self.lower_as(effective, origin, &conjuncts.parts, Some(&key));
        self.inline.insert(key, found.clone());
        Use {
            nullable: found.nullable || conjuncts.nullable,
            ..found
        }
    }

    /// The type for what several schemas say together; named after `origin` where it needs a name.
    pub(super) fn lower_effective(
        &mut self,
        effective: Effective,
        origin: &Origin,
        parts: &[SchemaId],
    ) -> Use {
        self.lower_as(effective, origin, parts, None)
    }

    /// The same for schemas that may lead back to themselves, known by `key` then.
    fn lower_as(
        &mut self,
        effective: Effective,
        origin: &Origin,
        parts: &[SchemaId],
        key: Option<&InlineKey>,
    ) -> Use {
        if self.depth >= MAX_DEPTH {
            return self.untyped(parts, "it is nested too deeply");
        }
        self.depth += 1;
        let nullable = effective.nullable || parts.iter().any(|part| self.is_nullable(*part));
        let schema = parts.first().and_then(|part| self.schema(*part));
        // The slot is taken back if it turns out that no name is needed: nothing can have been
        // pushed behind it then that refers to it, except what is nested inside lists and maps.
        let mark = self.types.len();
        let slot = self.slot(
            origin.clone(),
            schema.map(docs).unwrap_or_default(),
            schema.map(|s| s.examples.clone()).unwrap_or_default(),
        );
        if let Some(key) = key {
            self.pending.insert(key.clone(), (slot, false));
        }
        let limits = Limits::of(self.document, &effective);
        let lowered = match self.required_base(parts) {
            Some((base, more)) => Lowered::Kind(self.inheritance(base, &more, slot)),
            None => self.kind(effective, slot, parts),
        };
        let pending = key.and_then(|key| self.pending.remove(key));
        let leads_back = pending.is_some_and(|(_, leads_back)| leads_back);
        self.depth -= 1;
        match lowered {
            Lowered::Kind(kind) => {
                self.limit(slot, limits.checks_of_kind(self.document, &kind));
                self.define(slot, kind);
                Use {
                    ty: TypeRef::Named(slot),
                    nullable,
                }
            }
            Lowered::Ref(target) => {
                if self.types.len() == mark + 1 && !leads_back {
                    self.types.pop();
                } else {
                    let itself = target.ty == TypeRef::Named(slot);
                    let ty = if itself {
                        TypeRef::Any
                    } else {
                        target.ty.clone()
                    };
                    let alias = Use {
                        ty,
                        nullable: target.nullable,
                    };
                    self.limit(slot, limits.checks(self.document, &alias.ty));
                    self.define(slot, TypeKind::Alias(alias));
                    return Use {
                        ty: TypeRef::Named(slot),
                        nullable: nullable || target.nullable,
                    };
                }
                Use {
                    nullable: nullable || target.nullable,
                    ..target
                }
            }
        }
    }

    /// Decides what the sum of what schemas say becomes.
    pub(super) fn kind(
        &mut self,
        effective: Effective,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        if self.depth >= MAX_DEPTH {
            return Lowered::Ref(self.untyped(parts, "it is nested too deeply"));
        }
        self.report_contradiction(&effective);
        let around = self.number_types;
        self.number_types = self.number_types_of(&effective);
        self.depth += 1;
        let union = self.union(&effective, slot, parts);
        self.depth -= 1;
        let lowered = union.unwrap_or_else(|| self.plain_kind(&effective, slot, parts));
        self.number_types = around;
        lowered
    }

    /// Reports once that no value fits.
    pub(super) fn report_contradiction(&mut self, effective: &Effective) {
        if let Some((span, what)) = &effective.contradiction
            && self.contradictions.insert(*span)
        {
            warn(
                &mut self.diagnostics,
                codes::CONTRADICTION,
                *span,
                format!("no value fits all that is said here: {what}"),
                "correct one of the two; what is said last decides what is generated",
            );
        }
    }

    /// The same where no union decides it.
    fn plain_kind(&mut self, effective: &Effective, slot: TypeId, parts: &[SchemaId]) -> Lowered {
        if let Some(values) = &effective.values {
            let lowered = enumeration::lower(effective, values);
            self.tell_values(effective, lowered.is_some(), parts);
            if let Some(lowered) = lowered {
                if values.len() > 1
                    && matches!(&lowered, Lowered::Ref(it) if it.ty == TypeRef::Scalar(Scalar::ExactInteger))
                {
                    self.tell_lost_list("enum of large integers", parts);
                }
                return self.bounded_enum(lowered, parts);
            }
        }
        match effective.type_count() {
            0 if effective.is_object() => self.object(effective, slot, parts),
            0 if !effective.items.is_empty() || !effective.elements.is_empty() => {
                self.array(effective, slot, parts)
            }
            0 if effective.values.is_none()
                && (scalar::is_integer_format(effective)
                    || scalar::is_number_format(effective)) =>
            {
                reference(self.number(effective))
            }
            0 if effective.values.is_none()
                && (effective.format.is_some() || scalar::is_file(effective)) =>
            {
                self.string(effective, parts)
            }
            0 => Lowered::Ref(Use::of(TypeRef::Any)),
            1 if effective.types.object => self.object(effective, slot, parts),
            1 if effective.types.array => self.array(effective, slot, parts),
            1 if effective.types.string => self.string(effective, parts),
            1 if effective.types.integer || effective.types.number => {
                reference(self.number(effective))
            }
            1 => reference(Scalar::Bool),
            _ => self.several_types(effective, slot, parts),
        }
    }

    /// The enum, or any value of its kind where it lists too many.
    pub(super) fn bounded_enum(&mut self, lowered: Lowered, parts: &[SchemaId]) -> Lowered {
        let (count, scalar) = match &lowered {
            Lowered::Kind(TypeKind::StringEnum(list)) => (list.values.len(), Scalar::String),
            Lowered::Kind(TypeKind::IntegerEnum(list)) => (list.values.len(), Scalar::I64),
            Lowered::Kind(TypeKind::ValueEnum(list)) if list.values.len() > MAX_MEMBERS => {
                let why = format!("it lists more than {MAX_MEMBERS} values");
                return Lowered::Ref(self.untyped(parts, &why));
            }
            _ => return lowered,
        };
        if count <= MAX_MEMBERS {
            return lowered;
        }
        self.untyped += 1;
        if let Some(schema) = parts.first().and_then(|part| self.schema(*part)) {
            let what = match scalar {
                Scalar::String => "string",
                _ => "integer",
            };
            warn(
                &mut self.diagnostics,
                codes::FREE_FORM,
                schema.span,
                format!("this enum becomes any {what}: it lists more than {MAX_MEMBERS} values"),
                "nothing is lost at run time; list fewer values to have a type for them",
            );
        }
        reference(scalar)
    }

    /// Counts a keyword that could not be expressed, of the schema that a type is made of.
    pub(super) fn without_effect(&mut self, keyword: &str, place: Option<Span>) {
        let place = place.unwrap_or(self.document.span);
        self.without_effect.add(keyword, place);
    }

    /// Counts a media type that nothing is generated for.
    pub(super) fn leave_out(&mut self, media_type: &Spanned<String>) {
        self.media_types_left_out
            .add(&media_type.value, media_type.span);
    }

    /// Counts a schema that becomes free-form although it says more.
    pub(super) fn untyped(&mut self, parts: &[SchemaId], why: &str) -> Use {
        self.untyped += 1;
        if let Some(schema) = parts.first().and_then(|part| self.schema(*part)) {
            warn(
                &mut self.diagnostics,
                codes::FREE_FORM,
                schema.span,
                format!("this schema becomes a free-form value: {why}"),
                "nothing is lost at run time; give it a simpler form to have a type for it",
            );
        }
        Use::of(TypeRef::Any)
    }

    /// The origin of the type of a property of the type in `slot`.
    fn property_origin(&mut self, slot: TypeId, name: &str, ids: &[SchemaId]) -> Origin {
        let plain = Origin::Inline {
            parent: slot,
            role: name.to_owned(),
        };
        // Of several schemas the last is that of the type that extends the others.
        let Some((owner, role)) = ids.last().and_then(|id| self.owners.get(id)).cloned() else {
            return plain;
        };
        let owner_slot = self.component(owner);
        let is_base = self.descendants.contains_key(&owner);
        let is_own = slot == owner_slot
            || matches!(
                self.types.get(slot.0).map(|ty| &ty.origin),
                Some(Origin::Inline { parent, role }) if *parent == owner_slot && role == "base"
            );
        match (is_own, is_base) {
            (true, _) => plain,
            (false, true) => Origin::Inline {
                parent: owner_slot,
                role: format!("base {role}"),
            },
            (false, false) => Origin::Inline {
                parent: owner_slot,
                role,
            },
        }
    }

    /// The origin of what is nested in a list or map: named like its owner, in the singular.
    fn nested_origin(&self, slot: TypeId, role: Role) -> Origin {
        let suffix = match role {
            Role::Item => "item",
            Role::Value => "value",
            Role::Key => "key",
        };
        match self.types.get(slot.0).map(|ty| &ty.origin) {
            Some(Origin::Inline { parent, role: name }) => Origin::Inline {
                parent: *parent,
                role: nested_name(name, role, suffix),
            },
            Some(Origin::Operation {
                operation,
                role: name,
            }) => Origin::Operation {
                operation: operation.clone(),
                role: nested_name(name, role, suffix),
            },
            _ => Origin::Inline {
                parent: slot,
                role: suffix.to_owned(),
            },
        }
    }
}

/// Where something is nested.
#[derive(Clone, Copy)]
enum Role {
    Item,
    Value,
    Key,
}

fn nested_name(name: &str, role: Role, suffix: &str) -> String {
    match (role, crate::words::singular(name)) {
        (Role::Item, Some(singular)) => singular,
        _ => format!("{name} {suffix}"),
    }
}

/// Documentation of a schema.
pub(super) fn docs(schema: &Schema) -> Docs {
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
