//! The result of merging a schema with its `allOf` and `$ref`.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::api::literal::Literal;
use crate::document::{
    AdditionalProperties, Bounds, Discriminator, Document, Schema, SchemaId, Types,
};
use crate::source::{Node, NodeValue, Span};

/// The maximum depth of `allOf` and `$ref`; deeper ones are ignored.
pub(in crate::api::lower) const MAX_DEPTH: usize = 64;

/// The extension with names of enum values.
pub(in crate::api::lower) const ENUM_NAMES: &str = "x-enum-varnames";
/// The extension with descriptions of enum values.
pub(super) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// The combined keywords of several schemas for one value.
#[derive(Clone, Debug, Default)]
pub(in crate::api::lower) struct MergedSchema {
    pub(in crate::api::lower) types: Types,
    pub(in crate::api::lower) format: Option<String>,
    pub(in crate::api::lower) content_encoding: Option<String>,
    pub(in crate::api::lower) content_media_type: Option<String>,
    pub(in crate::api::lower) values: Option<Vec<Node>>,
    /// The list of values that names and descriptions refer to.
    pub(in crate::api::lower) listed: Option<Vec<Node>>,
    pub(in crate::api::lower) properties: Vec<(String, Vec<SchemaId>)>,
    pub(in crate::api::lower) required: Names,
    pub(in crate::api::lower) additional: Option<SchemaId>,
    pub(in crate::api::lower) closed: bool,
    /// Whether it explicitly allows other properties.
    pub(in crate::api::lower) open: bool,
    pub(in crate::api::lower) patterns: Vec<(String, Vec<SchemaId>)>,
    /// Schemas that only apply to some values.
    pub(in crate::api::lower) conditional: Vec<SchemaId>,
    /// Schemas for property names.
    pub(in crate::api::lower) names: Vec<SchemaId>,
    /// The properties that a property requires.
    pub(in crate::api::lower) requires: Vec<(String, Vec<String>)>,
    pub(in crate::api::lower) items: Vec<SchemaId>,
    /// Schemas of the first elements, by position.
    pub(in crate::api::lower) elements: Vec<Vec<SchemaId>>,
    pub(in crate::api::lower) unions: Vec<UnionGroup>,
    pub(in crate::api::lower) nullable: bool,
    pub(in crate::api::lower) bounds: Bounds,
    pub(in crate::api::lower) wire_format: Option<Node>,
    pub(in crate::api::lower) extensions: crate::document::Extensions,
    pub(in crate::api::lower) never: bool,
    /// The place where two keywords or schemas exclude all values.
    pub(in crate::api::lower) contradiction: Option<Contradiction>,
    /// The indices of the properties.
    pub(in crate::api::lower) places: HashMap<String, usize>,
}

/// Keywords that no value can satisfy.
#[derive(Clone, Debug)]
pub(in crate::api::lower) struct Contradiction {
    pub(in crate::api::lower) span: Span,
    pub(in crate::api::lower) what: String,
    pub(in crate::api::lower) help: &'static str,
}

/// Of two schemas, the last one has priority.
const LAST_ONE: &str = "correct one of the two; the last one determines what is generated";
/// Both limits are checked.
const BOTH: &str = "correct one of the two; `validate` rejects every value";

/// Names in order, without duplicates.
#[derive(Clone, Debug, Default)]
pub(in crate::api::lower) struct Names {
    list: Vec<String>,
    known: HashSet<String>,
}

impl Names {
    pub(in crate::api::lower) fn add(&mut self, name: &str) {
        if self.known.insert(name.to_owned()) {
            self.list.push(name.to_owned());
        }
    }

    /// Whether it contains a name.
    pub(in crate::api::lower) fn contains(&self, name: &str) -> bool {
        self.known.contains(name)
    }
}

impl std::ops::Deref for Names {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.list
    }
}

/// One `oneOf` or `anyOf`.
#[derive(Clone, Debug)]
pub(in crate::api::lower) struct UnionGroup {
    pub(in crate::api::lower) variants: Vec<SchemaId>,
    pub(in crate::api::lower) discriminator: Option<Box<Discriminator>>,
    /// Whether it is from another schema, through `$ref` or `allOf`.
    pub(in crate::api::lower) inherited: bool,
}

impl MergedSchema {
    /// Adds limits, which take precedence.
    pub(in crate::api::lower) fn limit(&mut self, limits: &Bounds) {
        self.bounds.overrule(limits);
    }

    /// Merges the schemas.
    pub(in crate::api::lower) fn of(document: &Document, parts: &[SchemaId]) -> Self {
        let mut merged = Self::default();
        for part in parts {
            merged.absorb(document, *part);
        }
        // A base that lists its extending types adds nothing to those types themselves.
        merged.unions.retain(|group| {
            !group.inherited
                || !group
                    .variants
                    .iter()
                    .any(|variant| parts.contains(&target(document, *variant)))
        });
        merged
    }

    /// Adds a schema with everything that it refers to.
    pub(in crate::api::lower) fn absorb(&mut self, document: &Document, id: SchemaId) {
        self.absorb_once(document, id, &mut BTreeSet::new(), 0);
    }

    fn absorb_once(
        &mut self,
        document: &Document,
        id: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
        depth: usize,
    ) {
        if depth > MAX_DEPTH || !seen.insert(id) {
            return;
        }
        let Some(schema) = document.schemas.get(id.0) else {
            return;
        };
        if let Some(target) = schema.reference {
            self.absorb_once(document, target, seen, depth + 1);
        }
        for part in &schema.all_of {
            self.absorb_once(document, *part, seen, depth + 1);
        }
        for alternatives in [&schema.one_of, &schema.any_of] {
            if let Some(only) = silent_alternative(document, alternatives) {
                self.absorb_once(document, only, seen, depth + 1);
            }
        }
        self.absorb_own(schema, depth > 0);
    }

    /// Adds the keywords of the schema itself.
    fn absorb_own(&mut self, schema: &Schema, inherited: bool) {
        self.never |= schema.never;
        self.nullable |= schema.types.null;
        match intersect(self.types, schema.types) {
            Some(both) => self.types = both,
            None => {
                let (one, other) = (in_words(self.types), in_words(schema.types));
                let span = schema.keyword_span("type");
                self.contradicts(span, LAST_ONE, || {
                    format!("one schema specifies {one}, this one {other}")
                });
                self.types = schema.types;
            }
        }
        replace(&mut self.format, &schema.format);
        replace(&mut self.content_encoding, &schema.content_encoding);
        replace(&mut self.content_media_type, &schema.content_media_type);
        if let Some(values) = &schema.values {
            let has = |name: &str| schema.extensions.contains_key(name);
            if self.listed.is_none() || has(ENUM_NAMES) || has(ENUM_DESCRIPTIONS) {
                self.listed = Some(values.clone());
            }
            let narrowed = match self.values.take() {
                Some(known) => {
                    let listed: BTreeSet<Literal> = values.iter().filter_map(Literal::of).collect();
                    let others: Vec<&Node> = values
                        .iter()
                        .filter(|node| Literal::of(node).is_none())
                        .collect();
                    let both: Vec<Node> = known
                        .iter()
                        .filter(|node| match Literal::of(node) {
                            Some(literal) => listed.contains(&literal),
                            None => others.iter().any(|other| other.value == node.value),
                        })
                        .cloned()
                        .collect();
                    if both.is_empty() && !known.is_empty() && !values.is_empty() {
                        let keyword = if schema.constant { "const" } else { "enum" };
                        self.contradicts(schema.keyword_span(keyword), LAST_ONE, || {
                            "none of its values is among those of another schema".to_owned()
                        });
                        values.clone()
                    } else if both.is_empty() {
                        values.clone()
                    } else {
                        both
                    }
                }
                None => values.clone(),
            };
            self.values = Some(narrowed);
        }
        for (name, id) in &schema.properties {
            let place = self.places.get(&name.value).copied();
            match place.and_then(|place| self.properties.get_mut(place)) {
                Some((_, ids)) => {
                    if !ids.contains(id) {
                        ids.push(*id);
                    }
                }
                None => {
                    self.places
                        .insert(name.value.clone(), self.properties.len());
                    self.properties.push((name.value.clone(), vec![*id]));
                }
            }
        }
        for name in &schema.required {
            self.required.add(&name.value);
        }
        match schema.additional_properties {
            AdditionalProperties::Schema(id) => {
                self.additional = Some(id);
                self.open = true;
            }
            AdditionalProperties::Denied => self.closed = true,
            AdditionalProperties::Allowed => self.open = true,
            AdditionalProperties::Unspecified => {}
        }
        for (pattern, id) in &schema.pattern_properties {
            match self.patterns.iter_mut().find(|(known, _)| known == pattern) {
                Some((_, ids)) if ids.contains(id) => {}
                Some((_, ids)) => ids.push(*id),
                None => self.patterns.push((pattern.clone(), vec![*id])),
            }
        }
        self.items.extend(schema.items);
        for (place, id) in schema.prefix_items.iter().enumerate() {
            match self.elements.get_mut(place) {
                Some(ids) => ids.push(*id),
                None => self.elements.push(vec![*id]),
            }
        }
        self.conditional.extend(schema.conditional());
        self.names.extend(schema.property_names);
        self.requires
            .extend(schema.dependent_required.iter().cloned());
        for variants in [&schema.one_of, &schema.any_of] {
            if !variants.is_empty() {
                self.unions.push(UnionGroup {
                    variants: variants.clone(),
                    discriminator: schema.discriminator.clone(),
                    inherited,
                });
            }
        }
        self.bounds.overrule(&schema.bounds);
        self.check_bounds(schema);
        if let Some(pattern) = schema.extensions.get("x-wire-format") {
            self.wire_format = Some(pattern.clone());
        }
        for (name, node) in &schema.extensions {
            self.extensions.insert(name.clone(), node.clone());
        }
    }

    /// Records limits that exclude all values of the only type.
    fn check_bounds(&mut self, schema: &Schema) {
        if schema.bounds.is_empty() || self.type_count() != 1 || self.nullable {
            return;
        }
        let types = self.types;
        let bounds = &self.bounds;
        let is_number = types.number || types.integer;
        let pairs = [
            (
                is_number,
                ("minimum", &bounds.minimum),
                ("maximum", &bounds.maximum),
                false,
            ),
            (
                is_number,
                ("exclusiveMinimum", &bounds.exclusive_minimum),
                ("maximum", &bounds.maximum),
                true,
            ),
            (
                is_number,
                ("minimum", &bounds.minimum),
                ("exclusiveMaximum", &bounds.exclusive_maximum),
                true,
            ),
            (
                is_number,
                ("exclusiveMinimum", &bounds.exclusive_minimum),
                ("exclusiveMaximum", &bounds.exclusive_maximum),
                true,
            ),
            (
                types.string,
                ("minLength", &bounds.min_length),
                ("maxLength", &bounds.max_length),
                false,
            ),
            (
                types.array,
                ("minItems", &bounds.min_items),
                ("maxItems", &bounds.max_items),
                false,
            ),
            (
                types.object,
                ("minProperties", &bounds.min_properties),
                ("maxProperties", &bounds.max_properties),
                false,
            ),
        ];
        let read = |limit: &Option<String>| limit.as_deref()?.parse::<f64>().ok();
        let wrong =
            pairs
                .into_iter()
                .find_map(|(is_of_type, (least, low), (most, high), is_open)| {
                    let (low_number, high_number) = (read(low)?, read(high)?);
                    let is_empty = low_number > high_number
                        || (is_open && low_number >= high_number && low == high);
                    let (low, high) = (low.as_deref()?, high.as_deref()?);
                    (is_of_type && is_empty).then(|| {
                        (
                            least,
                            most,
                            format!("`{least}` is {low}, `{most}` is {high}"),
                        )
                    })
                });
        if let Some((least, most, what)) = wrong {
            let is_own = schema.keywords.get(most).is_some();
            let span = schema.keyword_span(if is_own { most } else { least });
            self.contradicts(span, BOTH, || what);
        }
    }

    /// Records the first contradiction.
    fn contradicts(&mut self, span: Span, help: &'static str, what: impl FnOnce() -> String) {
        if self.contradiction.is_none() {
            let what = what();
            self.contradiction = Some(Contradiction { span, what, help });
        }
    }

    /// Whether it describes an object.
    pub(in crate::api::lower) fn is_object(&self) -> bool {
        self.types.object
            || (self.no_types()
                && (!self.properties.is_empty()
                    || self.additional.is_some()
                    || !self.patterns.is_empty()))
    }

    /// Whether it has no type.
    pub(in crate::api::lower) fn no_types(&self) -> bool {
        Types {
            null: false,
            ..self.types
        } == Types::EMPTY
    }

    /// Returns the number of types except `null` that it allows.
    pub(in crate::api::lower) fn type_count(&self) -> usize {
        let t = self.types;
        [t.string, t.number, t.integer, t.boolean, t.array, t.object]
            .iter()
            .filter(|on| **on)
            .count()
    }

    /// Whether it only allows strings.
    pub(in crate::api::lower) fn is_text(&self) -> bool {
        if self.types.string {
            return self.type_count() == 1;
        }
        self.no_types()
            && self.values.as_ref().is_some_and(|values| {
                values
                    .iter()
                    .all(|node| matches!(node.value, NodeValue::String(_)))
            })
    }
}

/// Returns the reference of a schema, or the schema itself.
fn target(document: &Document, id: SchemaId) -> SchemaId {
    document
        .schemas
        .get(id.0)
        .and_then(|schema| schema.reference)
        .unwrap_or(id)
}

/// Returns the only alternative if it has no type, so that it applies like a part of `allOf`. A typed
/// alternative has its own name and place.
pub(super) fn silent_alternative(
    document: &Document,
    alternatives: &[SchemaId],
) -> Option<SchemaId> {
    match alternatives {
        [only] => {
            let schema = document.schemas.get(only.0)?;
            says_no_type(schema).then_some(*only)
        }
        _ => None,
    }
}

/// Whether a schema has no type for a value that is typed elsewhere (only `required`, `not`, or nothing).
pub(in crate::api::lower) fn says_no_type(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema.all_of.is_empty()
        && !schema.types.object
        && !constrains(schema)
}

/// Whether a schema allows every value as far as types are concerned: `{}`, `true`, or only annotations and limits.
pub(in crate::api::lower) fn says_nothing(schema: &Schema) -> bool {
    says_no_type(schema)
        && schema.required.is_empty()
        && schema.not.is_none()
        && schema.additional_properties == AdditionalProperties::Unspecified
}

/// Whether a schema is only `type: null`.
pub(in crate::api::lower) fn is_only_null(schema: &Schema) -> bool {
    let t = schema.types;
    let only_null_value = schema.values.as_ref().is_some_and(|values| {
        !values.is_empty() && values.iter().all(|node| node.value == NodeValue::Null)
    });
    let bare = !(t.string || t.number || t.integer || t.boolean || t.array || t.object);
    (only_null_value || (t.null && bare && schema.values.is_none()))
        && schema.reference.is_none()
        && schema.properties.is_empty()
        && schema.all_of.is_empty()
        && schema.one_of.is_empty()
        && schema.any_of.is_empty()
}

/// Whether a schema constrains the type other than by `$ref`, `allOf`, `type: object` and `null`.
pub(in crate::api::lower) fn constrains(schema: &Schema) -> bool {
    let bare = Types {
        null: false,
        object: false,
        ..schema.types
    };
    bare != Types::EMPTY
        || schema.values.is_some()
        || !schema.properties.is_empty()
        || schema.items.is_some()
        || !schema.prefix_items.is_empty()
        || !schema.one_of.is_empty()
        || !schema.any_of.is_empty()
        || schema.format.is_some()
        || !schema.pattern_properties.is_empty()
        || matches!(
            schema.additional_properties,
            AdditionalProperties::Schema(_)
        )
        || schema.never
}

/// Returns the types that both allow, or `None` if there are none.
fn intersect(known: Types, new: Types) -> Option<Types> {
    let new_bare = Types { null: false, ..new };
    let known_bare = Types {
        null: false,
        ..known
    };
    if new_bare == Types::EMPTY {
        return Some(known);
    }
    if known_bare == Types::EMPTY {
        return Some(new);
    }
    let both = Types {
        string: known.string && new.string,
        number: known.number && new.number,
        integer: (known.integer && (new.integer || new.number)) || (known.number && new.integer),
        boolean: known.boolean && new.boolean,
        array: known.array && new.array,
        object: known.object && new.object,
        null: false,
    };
    (both != Types::EMPTY).then_some(both)
}

/// Describes types, e.g. `string or integer`.
fn in_words(types: Types) -> String {
    let all = [
        (types.string, "string"),
        (types.number, "number"),
        (types.integer && !types.number, "integer"),
        (types.boolean, "boolean"),
        (types.array, "array"),
        (types.object, "object"),
    ];
    let said: Vec<&str> = all
        .iter()
        .filter_map(|(on, word)| on.then_some(*word))
        .collect();
    said.join(" or ")
}

fn replace(target: &mut Option<String>, source: &Option<String>) {
    if source.is_some() {
        target.clone_from(source);
    }
}
