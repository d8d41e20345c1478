//! Lowers the keywords of one schema to strings, enums, lists and structs.

use super::limits;
use super::limits::Limits;
use super::merged_schema::{MergedSchema, is_only_null, says_no_type};
use super::{enumeration, number_settings, scalar};
use crate::api::literal::Literal;
use crate::api::lower::extension;
use crate::api::lower::warning::warn;
use crate::api::model::{
    Docs, Field, Origin, PatternField, Scalar, Struct, TypeId, TypeKind, TypeRef, TypeUse,
};
use crate::api::number_types::{Digits, NumberTypes};
use crate::api::pattern::Pattern;
use crate::diagnostics::codes;
use crate::document::{Schema, SchemaId, Types};
use crate::source::NodeValue;

use super::bounds::MAX_MEMBERS;
use super::fixed;
use super::lowered::{Lowered, reference};
use super::lowerer::Lowerer;
use super::nullable::{is_what_its_parts_say, narrows_to_its_type};
use super::origins::Role;

/// The maximum nesting of typed lists and maps: the compiler processes every level, and fails beyond some depth.
const MAX_NESTED: usize = 12;

/// The maximum number of patterns of an object that are compared with one another.
const MOST_COMPARED: usize = 64;

impl Lowerer<'_> {
    pub(super) fn string(&mut self, whole: &MergedSchema, parts: &[SchemaId]) -> Lowered {
        let scalar = scalar::string(whole);
        if whole.content_encoding.is_some() && scalar != Scalar::Base64 {
            let schema = parts.first().and_then(|part| self.schema(*part));
            let place = schema.map(|schema| schema.span);
            self.without_effect("contentEncoding other than base64", place);
        }
        if whole.content_media_type.is_some() && scalar != Scalar::Binary {
            let schema = parts.first().and_then(|part| self.schema(*part));
            let place = schema.map(|schema| schema.span);
            self.without_effect("contentMediaType", place);
        }
        let Some(pattern) = &whole.wire_format else {
            return reference(scalar);
        };
        let read = match &pattern.value {
            _ if scalar != Scalar::DateTime => {
                Err("it applies only to `format: date-time`".to_owned())
            }
            NodeValue::String(text) => scalar::wire_format(text).map_err(str::to_owned),
            other => Err(format!("expected a string, found {}", other.describe())),
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

    pub(super) fn array(
        &mut self,
        whole: &MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        if !whole.elements.is_empty() {
            return self.tuple(whole, slot, parts);
        }
        if whole.items.is_empty() {
            return Lowered::Ref(TypeUse::of(TypeRef::List(Box::new(TypeUse::any()))));
        }
        self.tell_no_items(whole);
        let origin = self.nested_origin(slot, Role::Item);
        let item = self.lower_named(&whole.items.clone(), &origin);
        let item = self.bounded(item, parts);
        Lowered::Ref(TypeUse::of(TypeRef::List(Box::new(item))))
    }

    /// Reports `items: false` unless another keyword limits the number of elements.
    pub(super) fn tell_no_items(&mut self, whole: &MergedSchema) {
        let most = whole.bounds.max_items.as_deref();
        let most = most.and_then(|most| most.parse::<usize>().ok());
        let is_said = most.is_some_and(|most| most <= whole.elements.len());
        if !is_said && MergedSchema::of(self.document, &whole.items).never {
            let place = whole.items.first().and_then(|id| self.schema(*id));
            let place = place.map(|schema| schema.span);
            self.without_effect("items that are false", place);
        }
    }

    /// Returns the contents of a list or map, or a free-form value if the nesting exceeds the compiler's limit.
    pub(super) fn bounded(&mut self, item: TypeUse, parts: &[SchemaId]) -> TypeUse {
        let mut depth = 0;
        let mut inner = &item;
        while let Some(next) = inner.ty.inside().first() {
            depth += 1;
            inner = next;
        }
        if depth < MAX_NESTED {
            return item;
        }
        self.untyped(
            parts,
            &format!("it nests more than {MAX_NESTED} lists and maps"),
        )
    }

    pub(super) fn object(
        &mut self,
        whole: &MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        if whole.properties.len() > MAX_MEMBERS {
            let why = format!("it has more than {MAX_MEMBERS} properties");
            return Lowered::Ref(self.untyped(parts, &why));
        }
        let mut additional: Vec<SchemaId> = whole.additional.into_iter().collect();
        let mut patterns = Vec::new();
        for (source, ids) in &whole.patterns {
            match Pattern::parse(source) {
                Ok(pattern) if pattern.matches_everything() => additional.extend(ids),
                Ok(pattern) => patterns.push((pattern, ids.as_slice())),
                Err(why) => self.tell_pattern(source, ids, &why),
            }
        }
        self.tell_overlap(&patterns);
        let additional = match additional.as_slice() {
            // Even if the specification allows none, so that nothing is lost if a server sends more.
            [] => TypeUse::of(TypeRef::Any),
            ids => {
                let origin = self.nested_origin(slot, Role::Value);
                self.lower_named(ids, &origin)
            }
        };
        self.tell_required_choices(whole);
        let conditional = self.conditional(whole);
        let has_none = whole.properties.is_empty() && conditional.is_empty();
        if has_none && patterns.is_empty() && !whole.closed {
            let additional = Box::new(self.bounded(additional, parts));
            return Lowered::Ref(TypeUse::of(match self.key(whole, slot) {
                Some(key) => TypeRef::Keyed(key, additional),
                None => TypeRef::Map(additional),
            }));
        }
        let fields = whole
            .properties
            .iter()
            .chain(&conditional)
            .map(|(name, ids)| self.field(name, ids, whole, slot))
            .collect();
        let closed = whole.closed && whole.patterns.is_empty();
        let is_alone = patterns.len() == 1 && additional.ty == TypeRef::Any;
        let patterns = patterns
            .into_iter()
            .map(|(pattern, ids)| {
                let origin = match pattern.prefix() {
                    prefix if !is_alone && prefix.contains(char::is_alphanumeric) => {
                        Origin::Inline {
                            parent: slot,
                            role: format!("{prefix} value"),
                        }
                    }
                    _ => self.nested_origin(slot, Role::Value),
                };
                let ty = self.lower(ids, &origin);
                PatternField {
                    checks: limits::checks(self.document, ids, &ty.ty),
                    ty,
                    pattern,
                }
            })
            .collect();
        Lowered::Kind(TypeKind::Struct(Struct {
            fields,
            patterns,
            additional: Some(additional),
            closed,
            open: whole.open || !whole.patterns.is_empty(),
        }))
    }

    /// Reports `oneOf` or `anyOf` whose alternatives only have limits.
    pub(super) fn tell_limited_choices(&mut self, whole: &MergedSchema) {
        for group in &whole.unions {
            let schemas = group.variants.iter().filter_map(|id| self.schema(*id));
            let mut others = schemas.clone().filter(|schema| !is_only_null(schema));
            // The limits of the only alternative apply.
            let is_choice = others.nth(1).is_some();
            let limited = schemas.clone().find(|schema| !schema.bounds.is_empty());
            let place = limited.map(|schema| schema.span);
            if is_choice && place.is_some() && schemas.clone().all(says_no_type) {
                self.without_effect("limits in oneOf or anyOf", place);
            }
        }
    }

    /// Reports `oneOf` or `anyOf` whose alternatives only require properties: each of those is optional.
    fn tell_required_choices(&mut self, whole: &MergedSchema) {
        for group in &whole.unions {
            let schemas = group.variants.iter().filter_map(|id| self.schema(*id));
            let asking = schemas.clone().find(|schema| !schema.required.is_empty());
            let place = asking.map(|schema| schema.span);
            if place.is_some() && schemas.clone().all(says_no_type) {
                self.without_effect("required in oneOf or anyOf", place);
            }
        }
    }

    /// Reports the first pattern that overlaps with a previous one: a property is only checked against the
    /// first match.
    fn tell_overlap(&mut self, patterns: &[(Pattern, &[SchemaId])]) {
        let compared = patterns.iter().take(MOST_COMPARED);
        let overlap = compared.enumerate().find_map(|(index, (own, ids))| {
            let mut before = patterns.iter().take(index);
            let (first, _) = before.find(|(first, _)| !first.is_apart_from(own))?;
            Some((&first.source, &own.source, ids.first()?))
        });
        if let Some((first, second, id)) = overlap
            && let Some(schema) = self.schema(*id)
        {
            warn(
                &mut self.diagnostics,
                codes::PATTERN_WITHOUT_EFFECT,
                schema.span,
                format!(
                    "a name can match both `{first}` and `{second}`: the latter is then ignored"
                ),
                "use patterns that cannot match the same name, such as distinct prefixes",
            );
        }
    }

    fn tell_pattern(&mut self, source: &str, ids: &[SchemaId], why: &str) {
        let schema = ids.first().and_then(|id| self.schema(*id));
        if let Some(schema) = schema {
            warn(
                &mut self.diagnostics,
                codes::PATTERN_WITHOUT_EFFECT,
                schema.span,
                format!("the schema of properties that match `{source}` is ignored: {why}"),
                "they are kept as received; use a pattern without look-around and back references to get types",
            );
        }
    }

    /// Whether the last typed schema of several for a property forbids `null`: a type that extends others
    /// narrows them. If only the last one allows `null`, many documents mean it, so it is allowed.
    fn rules_out_null(&self, ids: &[SchemaId]) -> bool {
        let says_type = |id: &&SchemaId| {
            self.schema(**id).is_some_and(|it| !says_no_type(it)) && !self.allows_anything(**id)
        };
        let last = ids.iter().rev().find(says_type);
        ids.len() > 1 && last.is_some_and(|last| !self.is_nullable(*last))
    }

    /// Like [`Self::rules_out_null`], for the parts of a schema that consists of its `allOf`, or for the type
    /// alongside them.
    pub(super) fn parts_rule_out_null(&self, id: SchemaId) -> bool {
        self.schema(id).is_some_and(|schema| {
            let is_what_they_say = is_what_its_parts_say(self.document, schema);
            let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
            is_what_they_say && self.rules_out_null(&schema.all_of)
                || narrows_to_its_type(schema) && !is_union
        })
    }

    pub(super) fn field(
        &mut self,
        name: &str,
        ids: &[SchemaId],
        whole: &MergedSchema,
        slot: TypeId,
    ) -> Field {
        let origin = self.property_origin(slot, name, ids);
        self.choose_member_name(slot, name, ids);
        let merged = MergedSchema::of(self.document, ids);
        if merged.never {
            let place = ids.first().and_then(|id| self.schema(*id));
            let place = place.map(|schema| schema.span);
            self.without_effect("property that is false", place);
        }
        let nullable = (merged.nullable || ids.iter().any(|id| self.is_nullable(*id)))
            && !self.rules_out_null(ids);
        let (constant, ty) = match self.constant(&merged, nullable) {
            // A constant needs no separate enum.
            Some((constant, ty)) => {
                self.report_contradiction(&merged);
                self.tell_values(&merged, true, ids);
                // The type of the enum that the schema narrows, if any.
                let ty = match self.narrowed(ids, &constant) {
                    Some(component) => TypeRef::Named(self.component(component)),
                    None => ty,
                };
                (Some(constant), TypeUse { ty, nullable })
            }
            None => {
                let used = self.lower(ids, &origin);
                let nullable = used.nullable && !self.rules_out_null(ids);
                (None, TypeUse { nullable, ..used })
            }
        };
        let checks = match &constant {
            None => Limits::of(self.document, &merged).checks(self.document, &ty.ty),
            // Only that it equals the constant.
            Some(_) => limits::of_constant(self.document, &merged, &ty.ty),
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
            required: whole.required.contains(name),
            read_only: all().any(|schema| schema.read_only),
            write_only: all().any(|schema| schema.write_only),
            constant,
            // No value matches: an alternative identified by this property does not have it.
            fixed: match merged.never {
                true => vec![(Vec::new(), Vec::new())],
                false => fixed::parts(&merged),
            },
            checks,
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

    /// Reports the first value of an enum that does not match its type, and a list of values that the type
    /// does not enforce.
    pub(super) fn tell_values(&mut self, whole: &MergedSchema, is_used: bool, parts: &[SchemaId]) {
        let values = whole.values.as_deref().unwrap_or_default();
        if let Some(odd) = enumeration::odd_value(whole, values) {
            if self.contradictions.insert(odd.span) {
                let (becomes, help) = match is_used {
                    true => (
                        "treated as a value of that type",
                        "write it as a value of the type: quotes make a string",
                    ),
                    false => ("the list has no effect", "correct the value, or the type"),
                };
                let value = match Literal::of(odd) {
                    Some(Literal::Text(text)) => format!("the string `{text}`"),
                    Some(other) => format!("`{other}`"),
                    None => odd.value.describe().to_owned(),
                };
                self.diagnostics
                    .warning(
                        codes::ODD_VALUE,
                        odd.span,
                        format!("expected a value of the type of this schema, found {value}"),
                    )
                    .label(becomes)
                    .help(help);
            }
        } else if let Some(whole) = values.iter().find(|value| Literal::of(value).is_none()) {
            self.without_effect("constant that is a list or an object", Some(whole.span));
        } else if !is_used && values.len() > 1 && !whole.types.boolean {
            self.tell_lost_list("enum of numbers", parts);
        }
    }

    pub(super) fn tell_lost_list(&mut self, what: &str, parts: &[SchemaId]) {
        let schema = parts.first().and_then(|part| self.schema(*part));
        let place = schema.map(|schema| schema.keyword_span("enum"));
        self.without_effect(what, place);
    }

    /// Returns the settings for the digits of numbers in a schema.
    pub(super) fn number_types_of(&self, whole: &MergedSchema) -> NumberTypes {
        number_settings::within(&whole.extensions, self.number_types)
    }

    /// Returns the scalar of a schema that only allows numbers.
    pub(in crate::api::lower) fn number(&self, whole: &MergedSchema) -> Scalar {
        let types = self.number_types_of(whole);
        // An integer remains an integer regardless of its format.
        let is_number = scalar::is_number_format(whole) && !whole.types.integer;
        if whole.types.number || is_number {
            scalar::number(whole, types.numbers)
        } else {
            scalar::integer(whole, types.integers)
        }
    }

    /// Lowers several types, e.g. `type: [string, integer]`, to a union of them.
    pub(super) fn several_types(
        &mut self,
        whole: &MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        let t = whole.types;
        // A type that keeps all digits also represents integers.
        let exact = t.number && self.number_types.numbers == Digits::Exact;
        let bare = Types::EMPTY;
        let (mut variants, mut checks) = (Vec::new(), Vec::new());
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
                t.integer && !exact,
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
            let one = MergedSchema {
                types,
                unions: Vec::new(),
                values: None,
                nullable: false,
                format: whole
                    .format
                    .clone()
                    .filter(|_| !types.array && !types.object),
                ..whole.clone()
            };
            let origin = Origin::Inline {
                parent: slot,
                role: name.to_owned(),
            };
            let limits = Limits::of(self.document, &one);
            let used = self.lower_merged(one, &origin, &[]);
            checks.push(limits.checks(self.document, &used.ty));
            variants.push((name.to_owned(), used.ty, Docs::default()));
        }
        let mut lowered = self.plain_union(variants, false, parts);
        if let Lowered::Kind(TypeKind::Union(union)) = &mut lowered {
            for (variant, checks) in union.variants.iter_mut().zip(checks) {
                variant.checks = checks;
            }
        }
        lowered
    }
}
