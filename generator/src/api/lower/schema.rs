//! Schemas to types.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::api::model::{
    Docs, Field, IntegerEnum, Origin, Scalar, StringEnum, Struct, Type, TypeId, TypeKind, TypeRef,
    Use, WireFormat,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Bounds, Document, Schema, SchemaId, Types};
use crate::source::{Node, NodeValue};

use super::effective::{Effective, constrains, says_no_type};
use super::{extension, scalar, warn};

/// How deep inline schemas may nest; what lies deeper becomes a free-form value.
const MAX_DEPTH: usize = 96;

/// Makes types of schemas.
pub(super) struct Lowerer<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: Diagnostics,
    pub(super) types: Vec<Type>,
    components: BTreeMap<SchemaId, TypeId>,
    /// Components seen but not lowered: a queue instead of recursion, however long the chain.
    queue: VecDeque<(SchemaId, TypeId)>,
    inline: BTreeMap<Vec<SchemaId>, Use>,
    /// For a base type with a discriminator: the types that extend it, with their tags.
    pub(super) descendants: BTreeMap<SchemaId, Vec<(Vec<String>, SchemaId)>>,
    wire_formats: Vec<WireFormat>,
    pub(super) untyped: usize,
    pub(super) depth: usize,
    schema_uses: BTreeMap<SchemaId, Use>,
    /// Keywords that could not be expressed, and how often.
    without_effect: BTreeMap<String, usize>,
}

/// What lowering the schemas gave.
pub(super) struct Parts {
    pub(super) types: Vec<Type>,
    pub(super) wire_formats: Vec<WireFormat>,
    /// How many schemas became free-form values.
    pub(super) untyped: usize,
    pub(super) schema_uses: BTreeMap<SchemaId, Use>,
    pub(super) without_effect: BTreeMap<String, usize>,
    pub(super) diagnostics: Diagnostics,
}

/// What a schema became: something that needs a name, or a reference that does not.
pub(super) enum Lowered {
    /// A type definition.
    Kind(TypeKind),
    /// A reference.
    Ref(Use),
}

/// The schemas that all have to hold for a value.
struct Conjuncts {
    parts: Vec<SchemaId>,
    nullable: bool,
}

impl<'a> Lowerer<'a> {
    pub(super) fn new(document: &'a Document, diagnostics: Diagnostics) -> Self {
        Self {
            document,
            diagnostics,
            types: Vec::new(),
            components: BTreeMap::new(),
            queue: VecDeque::new(),
            inline: BTreeMap::new(),
            descendants: super::union::descendants(document),
            wire_formats: Vec::new(),
            untyped: 0,
            depth: 0,
            schema_uses: BTreeMap::new(),
            without_effect: document.without_effect.clone(),
        }
    }

    /// All that was made and found.
    pub(super) fn into_parts(self) -> Parts {
        Parts {
            types: self.types,
            wire_formats: self.wire_formats,
            untyped: self.untyped,
            schema_uses: self.schema_uses,
            without_effect: self.without_effect,
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
            let kind = if self.descendants.contains_key(&id) {
                self.inheritance(id, slot)
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
                        match self.kind(effective, slot, &[id]) {
                            Lowered::Kind(kind) => kind,
                            Lowered::Ref(target) => TypeKind::Alias(Use {
                                nullable: false,
                                ..target
                            }),
                        }
                    }
                }
            };
            self.define(slot, kind);
        }
    }

    fn is_descendant(&self, id: SchemaId, base: SchemaId) -> bool {
        self.descendants
            .get(&base)
            .is_some_and(|family| family.iter().any(|(_, member)| *member == id))
    }

    fn slot(&mut self, origin: Origin, docs: Docs, examples: Vec<Node>) -> TypeId {
        self.types.push(Type {
            origin,
            kind: TypeKind::Pending,
            docs,
            in_requests: false,
            in_responses: false,
            examples,
        });
        TypeId(self.types.len() - 1)
    }

    fn define(&mut self, slot: TypeId, kind: TypeKind) {
        if let Some(ty) = self.types.get_mut(slot.0) {
            ty.kind = kind;
        }
    }

    /// The type for values that fit all of the schemas.
    pub(super) fn lower(&mut self, ids: &[SchemaId], origin: &Origin) -> Use {
        let used = self.lower_all(ids, origin);
        if let [only] = ids {
            self.schema_uses
                .entry(*only)
                .or_insert_with(|| used.clone());
        }
        used
    }

    fn lower_all(&mut self, ids: &[SchemaId], origin: &Origin) -> Use {
        let conjuncts = self.conjuncts(ids);
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
        let mut key = conjuncts.parts.clone();
        key.sort_unstable();
        if let Some(known) = self.inline.get(&key) {
            return Use {
                nullable: known.nullable || conjuncts.nullable,
                ..known.clone()
            };
        }
        let effective = Effective::of(self.document, &conjuncts.parts);
        let found = self.lower_effective(effective, origin, &conjuncts.parts);
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
        let lowered = self.kind(effective, slot, parts);
        self.depth -= 1;
        match lowered {
            Lowered::Kind(kind) => {
                self.define(slot, kind);
                Use {
                    ty: TypeRef::Named(slot),
                    nullable,
                }
            }
            Lowered::Ref(target) => {
                if self.types.len() == mark + 1 {
                    self.types.pop();
                } else {
                    self.define(slot, TypeKind::Alias(target.clone()));
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
        self.depth += 1;
        let union = self.union(&effective, slot, parts);
        self.depth -= 1;
        if let Some(lowered) = union {
            return lowered;
        }
        if let Some(values) = &effective.values
            && let Some(lowered) = self.enumeration(&effective, values)
        {
            return lowered;
        }
        match effective.type_count() {
            0 if effective.is_object() => self.object(&effective, slot),
            0 if !effective.items.is_empty() || effective.tuple => {
                self.array(&effective, slot, parts)
            }
            0 if effective.values.is_none() && scalar::is_integer_format(&effective) => {
                reference(scalar::integer(&effective))
            }
            0 if effective.values.is_none() && scalar::is_number_format(&effective) => {
                reference(scalar::number(&effective))
            }
            0 if effective.format.is_some() && effective.values.is_none() => {
                self.string(&effective, parts)
            }
            0 => Lowered::Ref(Use::of(TypeRef::Any)),
            1 if effective.types.object => self.object(&effective, slot),
            1 if effective.types.array => self.array(&effective, slot, parts),
            1 if effective.types.string => self.string(&effective, parts),
            1 if effective.types.integer => reference(scalar::integer(&effective)),
            1 if effective.types.number => reference(scalar::number(&effective)),
            1 => reference(Scalar::Bool),
            _ => self.several_types(&effective, slot, parts),
        }
    }

    fn string(&mut self, effective: &Effective, parts: &[SchemaId]) -> Lowered {
        let scalar = scalar::string(effective);
        let (Scalar::DateTime, Some(pattern)) = (scalar, &effective.wire_format) else {
            return reference(scalar);
        };
        let read = match &pattern.value {
            NodeValue::String(text) => scalar::wire_format(text),
            _ => Err("it is not a string"),
        };
        match read {
            Ok(format) => {
                let known = self.wire_formats.iter().position(|f| *f == format);
                let index = known.unwrap_or_else(|| {
                    self.wire_formats.push(format);
                    self.wire_formats.len() - 1
                });
                reference(Scalar::WireDateTime(index))
            }
            Err(why) => {
                let span = parts
                    .first()
                    .and_then(|part| self.schema(*part))
                    .map_or(pattern.span, |_| pattern.span);
                warn(
                    &mut self.diagnostics,
                    codes::WIRE_FORMAT_WITHOUT_EFFECT,
                    span,
                    format!("this wire format has no effect: {why}"),
                    "write it as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`",
                );
                reference(scalar)
            }
        }
    }

    fn enumeration(&mut self, effective: &Effective, values: &[Node]) -> Option<Lowered> {
        let bare: Vec<&Node> = values
            .iter()
            .filter(|node| node.value != NodeValue::Null)
            .collect();
        if bare.is_empty() {
            return values
                .is_empty()
                .then_some(Lowered::Ref(Use::of(TypeRef::Any)));
        }
        let mut strings: Vec<String> = Vec::new();
        let mut integers: Vec<i64> = Vec::new();
        for node in &bare {
            match &node.value {
                NodeValue::String(text) => {
                    if !strings.contains(text) {
                        strings.push(text.clone());
                    }
                }
                NodeValue::Number(text) => {
                    let value = text.parse::<i64>().ok()?;
                    if !integers.contains(&value) {
                        integers.push(value);
                    }
                }
                NodeValue::Bool(_) => return None,
                _ => return Some(Lowered::Ref(Use::of(TypeRef::Any))),
            }
        }
        match (strings.is_empty(), integers.is_empty()) {
            (false, true) => Some(Lowered::Kind(TypeKind::StringEnum(StringEnum {
                descriptions: enum_descriptions(effective, &strings),
                values: strings,
            }))),
            (true, false) if !effective.types.number && !effective.types.string => {
                Some(Lowered::Kind(TypeKind::IntegerEnum(IntegerEnum {
                    names: enum_names(effective, integers.len()),
                    values: integers,
                })))
            }
            // `enum: [200, 404]` under `type: string` means the strings.
            (true, false) if effective.types.string => {
                let strings: Vec<String> = integers.iter().map(ToString::to_string).collect();
                Some(Lowered::Kind(TypeKind::StringEnum(StringEnum {
                    descriptions: enum_descriptions(effective, &strings),
                    values: strings,
                })))
            }
            _ => None,
        }
    }

    fn array(&mut self, effective: &Effective, slot: TypeId, parts: &[SchemaId]) -> Lowered {
        if effective.tuple || effective.items.is_empty() {
            let item = if effective.tuple {
                self.untyped(parts, "its elements are described by their position")
            } else {
                Use::of(TypeRef::Any)
            };
            return Lowered::Ref(Use::of(TypeRef::List(Box::new(item))));
        }
        let origin = self.nested_origin(slot, Role::Item);
        let item = self.lower(&effective.items.clone(), &origin);
        Lowered::Ref(Use::of(TypeRef::List(Box::new(item))))
    }

    fn object(&mut self, effective: &Effective, slot: TypeId) -> Lowered {
        let extra = match (&effective.additional, effective.patterns.as_slice()) {
            (Some(id), []) => Some(vec![*id]),
            (None, [pattern]) => Some(vec![*pattern]),
            _ => None,
        };
        if extra.is_none() && !effective.patterns.is_empty() {
            self.without_effect("patternProperties beside others");
        }
        let mut additional = match extra {
            Some(ids) => {
                let origin = self.nested_origin(slot, Role::Value);
                Some(self.lower(&ids, &origin))
            }
            // Also where the specification allows none: a server that sends more loses nothing.
            None => Some(Use::of(TypeRef::Any)),
        };
        if effective.properties.is_empty() && !effective.closed {
            let value = additional.take().unwrap_or_else(|| Use::of(TypeRef::Any));
            return Lowered::Ref(Use::of(TypeRef::Map(Box::new(value))));
        }
        let fields = effective
            .properties
            .iter()
            .map(|(name, ids)| self.field(name, ids, effective, slot))
            .collect();
        Lowered::Kind(TypeKind::Struct(Struct {
            fields,
            additional,
            closed: effective.closed && effective.patterns.is_empty(),
        }))
    }

    fn field(
        &mut self,
        name: &str,
        ids: &[SchemaId],
        effective: &Effective,
        slot: TypeId,
    ) -> Field {
        let origin = Origin::Inline {
            parent: slot,
            role: name.to_owned(),
        };
        let merged = Effective::of(self.document, ids);
        let nullable = merged.nullable || ids.iter().any(|id| self.is_nullable(*id));
        let constant = match merged.values.as_deref() {
            Some([only]) if merged.is_text() && !nullable => extension::text(only),
            _ => None,
        };
        // A constant needs no enum of its own.
        let ty = match constant {
            Some(_) => Use::of(TypeRef::Scalar(Scalar::String)),
            None => self.lower(ids, &origin),
        };
        let schemas: Vec<&Schema> = ids.iter().filter_map(|id| self.schema(*id)).collect();
        let targets: Vec<&Schema> = schemas
            .iter()
            .filter_map(|schema| schema.reference)
            .filter_map(|id| self.schema(id))
            .collect();
        let all = || schemas.iter().chain(&targets);
        Field {
            name: name.to_owned(),
            ty,
            required: effective.required.iter().any(|known| known == name),
            read_only: all().any(|schema| schema.read_only),
            write_only: all().any(|schema| schema.write_only),
            constant,
            docs: Docs {
                description: schemas
                    .iter()
                    .find_map(|schema| schema.description.clone())
                    .or_else(|| targets.iter().find_map(|schema| schema.description.clone())),
                title: schemas.iter().find_map(|schema| schema.title.clone()),
                bounds: merged.bounds,
                default: all().find_map(|schema| schema.default.clone()),
                deprecated: schemas.iter().any(|schema| schema.deprecated),
                evidence: schemas
                    .iter()
                    .find_map(|schema| extension::evidence(&schema.extensions)),
                span: schemas.first().map(|schema| schema.span),
            },
            examples: schemas.iter().flat_map(|s| s.examples.clone()).collect(),
        }
    }

    /// `type: [string, integer]`: a union of what is said of each.
    fn several_types(
        &mut self,
        effective: &Effective,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        let t = effective.types;
        if t.number && t.integer && effective.type_count() == 2 {
            return reference(scalar::number(effective));
        }
        let bare = Types::EMPTY;
        let mut variants = Vec::new();
        for (on, types, name) in [
            (
                t.string,
                Types {
                    string: true,
                    ..bare
                },
                "Text",
            ),
            (
                t.integer && !t.number,
                Types {
                    integer: true,
                    ..bare
                },
                "Integer",
            ),
            (
                t.number,
                Types {
                    number: true,
                    ..bare
                },
                "Number",
            ),
            (
                t.boolean,
                Types {
                    boolean: true,
                    ..bare
                },
                "Boolean",
            ),
            (
                t.array,
                Types {
                    array: true,
                    ..bare
                },
                "List",
            ),
            (
                t.object,
                Types {
                    object: true,
                    ..bare
                },
                "Object",
            ),
        ] {
            if !on {
                continue;
            }
            let one = Effective {
                types,
                unions: Vec::new(),
                values: None,
                nullable: false,
                format: effective
                    .format
                    .clone()
                    .filter(|_| !types.array && !types.object),
                ..effective.clone()
            };
            let origin = Origin::Inline {
                parent: slot,
                role: name.to_owned(),
            };
            let used = self.lower_effective(one, &origin, &[]);
            variants.push((name.to_owned(), used.ty, Docs::default()));
        }
        self.plain_union(variants, parts)
    }

    /// Counts a keyword that could not be expressed.
    pub(super) fn without_effect(&mut self, keyword: &str) {
        *self.without_effect.entry(keyword.to_owned()).or_default() += 1;
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

    /// The origin of what is nested in a list or map: named like its owner, in the singular.
    fn nested_origin(&self, slot: TypeId, role: Role) -> Origin {
        let suffix = match role {
            Role::Item => "item",
            Role::Value => "value",
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

    fn conjuncts_of_component(&self, id: SchemaId) -> Conjuncts {
        let mut conjuncts = Conjuncts {
            parts: Vec::new(),
            nullable: false,
        };
        let Some(schema) = self.schema(id) else {
            return conjuncts;
        };
        let mut seen = BTreeSet::from([id]);
        if let Some(target) = schema.reference
            && !has_own_constraints(schema)
        {
            conjuncts.parts.push(target);
            return conjuncts;
        }
        if is_pure_all_of(schema) {
            for part in &schema.all_of {
                self.collect(*part, &mut conjuncts, &mut seen, 0);
            }
        }
        self.reduce(&mut conjuncts);
        conjuncts
    }

    fn conjuncts(&self, ids: &[SchemaId]) -> Conjuncts {
        let mut conjuncts = Conjuncts {
            parts: Vec::new(),
            nullable: false,
        };
        let mut seen = BTreeSet::new();
        for id in ids {
            self.collect(*id, &mut conjuncts, &mut seen, 0);
        }
        self.reduce(&mut conjuncts);
        conjuncts
    }

    /// Looks through wrappers that only annotate what they wrap.
    fn collect(
        &self,
        id: SchemaId,
        conjuncts: &mut Conjuncts,
        seen: &mut BTreeSet<SchemaId>,
        depth: usize,
    ) {
        let Some(schema) = self.schema(id) else {
            return;
        };
        if depth > MAX_DEPTH || !seen.insert(id) {
            return;
        }
        if let Some(target) = schema.reference {
            conjuncts.nullable |= schema.types.null;
            if has_own_constraints(schema) {
                conjuncts.parts.push(id);
            } else if !conjuncts.parts.contains(&target) {
                conjuncts.parts.push(target);
            }
        } else if schema.name.is_none() && is_pure_all_of(schema) {
            conjuncts.nullable |= schema.types.null;
            for part in &schema.all_of {
                self.collect(*part, conjuncts, seen, depth + 1);
            }
        } else {
            conjuncts.parts.push(id);
        }
    }

    /// Drops parts that add nothing: those that say no type, and ancestors of other parts.
    fn reduce(&self, conjuncts: &mut Conjuncts) {
        if conjuncts.parts.len() < 2 {
            return;
        }
        let silent = |id: &SchemaId| self.schema(*id).is_none_or(says_no_type);
        if !conjuncts.parts.iter().all(silent) {
            conjuncts.parts.retain(|id| !silent(id));
        }
        let parts = conjuncts.parts.clone();
        conjuncts.parts.retain(|id| {
            !parts
                .iter()
                .any(|other| other != id && self.extends(*other, *id))
        });
        if conjuncts.parts.is_empty() {
            conjuncts.parts = parts;
        }
    }

    /// Whether a schema includes another through `allOf`.
    pub(super) fn extends(&self, schema: SchemaId, base: SchemaId) -> bool {
        let mut seen = BTreeSet::from([schema]);
        let mut open = vec![schema];
        while let Some(id) = open.pop() {
            let Some(schema) = self.schema(id) else {
                continue;
            };
            for next in schema.all_of.iter().chain(&schema.reference) {
                if *next == base {
                    return true;
                }
                if seen.insert(*next) {
                    open.push(*next);
                }
            }
        }
        false
    }

    /// The component that the schemas come down to, if it is just one.
    fn sole_component(&self, conjuncts: &Conjuncts, not: Option<SchemaId>) -> Option<SchemaId> {
        match conjuncts.parts.as_slice() {
            [only] if Some(*only) != not => {
                let schema = self.schema(*only)?;
                schema.name.is_some().then_some(*only)
            }
            _ => None,
        }
    }

    /// Whether `null` is among the values of a schema.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let Some(schema) = self.schema(id) else {
                continue;
            };
            let null_value = schema
                .values
                .as_ref()
                .is_some_and(|values| values.iter().any(|node| node.value == NodeValue::Null));
            if schema.types.null || null_value {
                return true;
            }
            let single = (schema.all_of.len() == 1)
                .then(|| schema.all_of.first().copied())
                .flatten();
            for next in schema
                .reference
                .into_iter()
                .chain(single)
                .chain(schema.one_of.iter().copied())
                .chain(schema.any_of.iter().copied())
            {
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    }
}

/// Where something is nested.
#[derive(Clone, Copy)]
enum Role {
    Item,
    Value,
}

fn nested_name(name: &str, role: Role, suffix: &str) -> String {
    match (role, crate::names::singular(name)) {
        (Role::Item, Some(singular)) => singular,
        _ => format!("{name} {suffix}"),
    }
}

/// A scalar as the result of lowering.
fn reference(scalar: Scalar) -> Lowered {
    Lowered::Ref(Use::of(TypeRef::Scalar(scalar)))
}

/// Whether a schema with `$ref` says something about the type beside it.
fn has_own_constraints(schema: &Schema) -> bool {
    constrains(schema) || !schema.all_of.is_empty()
}

/// Whether a schema consists of `allOf` and annotations only.
fn is_pure_all_of(schema: &Schema) -> bool {
    !schema.all_of.is_empty()
        && schema.reference.is_none()
        && !constrains(schema)
        && schema.required.is_empty()
        && schema.discriminator.is_none()
}

/// Documentation of a schema.
pub(super) fn docs(schema: &Schema) -> Docs {
    Docs {
        title: schema.title.clone(),
        description: schema.description.clone(),
        bounds: Bounds::clone(&schema.bounds),
        default: schema.default.clone(),
        deprecated: schema.deprecated,
        evidence: extension::evidence(&schema.extensions),
        span: Some(schema.span),
    }
}

fn enum_descriptions(effective: &Effective, values: &[String]) -> BTreeMap<String, String> {
    let Some(node) = effective.extensions.get("x-enum-descriptions") else {
        return BTreeMap::new();
    };
    match &node.value {
        NodeValue::Sequence(texts) => values
            .iter()
            .zip(texts)
            .filter_map(|(value, text)| Some((value.clone(), extension::text(text)?)))
            .collect(),
        _ => values
            .iter()
            .filter_map(|value| {
                let text = extension::get(node, value).and_then(extension::text)?;
                Some((value.clone(), text))
            })
            .collect(),
    }
}

fn enum_names(effective: &Effective, count: usize) -> Vec<String> {
    let Some(node) = effective.extensions.get("x-enum-varnames") else {
        return Vec::new();
    };
    let NodeValue::Sequence(names) = &node.value else {
        return Vec::new();
    };
    let names: Vec<String> = names.iter().filter_map(extension::text).collect();
    if names.len() == count {
        names
    } else {
        Vec::new()
    }
}
