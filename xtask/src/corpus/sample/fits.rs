//! Whether a value fits a schema of a document: JSON Schema as people mean it.
//!
//! Read more widely than by the letter where documents are: enums are open for other strings and
//! integers, `oneOf` is content with more than one match, and a schema that gives keywords of one
//! type and no `type` means that type.

use std::cell::Cell;

use clientwright_generator::document::{AdditionalProperties, Document, Schema, SchemaId, Types};

use super::demand::{Families, target};
use super::json::Json;
use super::number::Exact;
use super::{pattern, text};

/// Checks values against the schemas of one document.
#[derive(Clone, Copy)]
pub(super) struct Checker<'a> {
    document: &'a Document,
    families: &'a Families,
    /// Whether enums hold strings and integers that they do not name.
    open: bool,
    /// How many schemas may still be looked at; without end where there is none.
    steps: Option<&'a Cell<u32>>,
}

/// How many schemas are looked at for one value to know whether it needs no enum to be open: unions
/// in unions that all fail take exponentially many.
const MAX_STEPS: u32 = 2000;

/// The types a schema gives, or those that its keywords are about.
pub(super) fn types_of(schema: &Schema) -> Types {
    let said = Types {
        null: false,
        ..schema.types
    };
    if said != Types::EMPTY || schema.values.is_some() {
        return said;
    }
    let bounds = &schema.bounds;
    let mut types = Types::EMPTY;
    if !schema.properties.is_empty()
        || !schema.pattern_properties.is_empty()
        || matches!(
            schema.additional_properties,
            AdditionalProperties::Schema(_)
        )
    {
        types.object = true;
    } else if schema.items.is_some() || !schema.prefix_items.is_empty() {
        types.array = true;
    } else if let Some(format) = &schema.format {
        match format.as_str() {
            "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => {
                types.integer = true;
            }
            "float" | "double" => types.number = true,
            _ => types.string = true,
        }
    } else if bounds.pattern.is_some()
        || bounds.min_length.is_some()
        || bounds.max_length.is_some()
        || schema.content_encoding.is_some()
    {
        types.string = true;
    }
    types
}

impl<'a> Checker<'a> {
    pub(super) fn new(document: &'a Document, families: &'a Families) -> Self {
        Self {
            document,
            families,
            open: true,
            steps: None,
        }
    }

    /// Whether the value is known to fit with enums that hold nothing but what they name.
    pub(super) fn fits_exactly(&self, id: SchemaId, value: &Json) -> bool {
        let steps = Cell::new(MAX_STEPS);
        let exact = Checker {
            open: false,
            steps: Some(&steps),
            ..*self
        };
        exact.fits(id, value) && steps.get() > 0
    }

    pub(super) fn fits(&self, id: SchemaId, value: &Json) -> bool {
        self.fits_at(id, value, &mut Vec::new())
    }

    pub(super) fn fits_all(&self, ids: &[SchemaId], value: &Json) -> bool {
        ids.iter().all(|id| self.fits(*id, value))
    }

    /// `trail` are the schemas that the value is being checked against already: what leads back to
    /// one of them says nothing new.
    fn fits_at(&self, id: SchemaId, value: &Json, trail: &mut Vec<SchemaId>) -> bool {
        let Some(schema) = self.document.schema(id) else {
            return true;
        };
        if trail.contains(&id) {
            return true;
        }
        if let Some(steps) = self.steps {
            let Some(left) = steps.get().checked_sub(1) else {
                return false;
            };
            steps.set(left);
        }
        if schema.never {
            return false;
        }
        trail.push(id);
        let fits = self.fits_schema(id, schema, value, trail);
        trail.pop();
        fits
    }

    fn fits_schema(
        &self,
        id: SchemaId,
        schema: &Schema,
        value: &Json,
        trail: &mut Vec<SchemaId>,
    ) -> bool {
        if matches!(value, Json::Null) && schema.types.null {
            return true;
        }
        let closed = Self {
            open: false,
            ..*self
        };
        let alternatives = [&schema.one_of, &schema.any_of];
        schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .all(|part| self.fits_at(*part, value, trail))
            && alternatives
                .iter()
                .all(|ids| ids.is_empty() || ids.iter().any(|id| self.fits_at(*id, value, trail)))
            && schema
                .not
                .is_none_or(|not| !closed.fits_at(not, value, trail))
            && self.fits_tag(id, schema, value, trail)
            && fits_types(schema, value)
            && self.fits_values(schema, value)
            && self.fits_bounds(schema, value)
            && self.fits_members(schema, value)
    }

    /// Whether the value fits the alternative that it says it is.
    fn fits_tag(
        &self,
        id: SchemaId,
        schema: &Schema,
        value: &Json,
        trail: &mut Vec<SchemaId>,
    ) -> bool {
        let tag = |schema: &Schema| match value.get(&schema.discriminator.as_ref()?.property) {
            Some(Json::String(tag)) => Some(tag.clone()),
            _ => None,
        };
        let (Some(tag), Some(discriminator)) = (tag(schema), &schema.discriminator) else {
            return true;
        };
        let mapped = discriminator
            .mapping
            .iter()
            .find(|(known, _)| *known == tag)
            .map(|(_, to)| target(self.document, *to));
        let by_name = || {
            let alternatives = schema.one_of.iter().chain(&schema.any_of);
            let family = self.families.get(&id).into_iter().flatten();
            alternatives
                .chain(family)
                .map(|id| target(self.document, *id))
                .find(|id| {
                    let schema = self.document.schema(*id);
                    schema.and_then(|schema| schema.name.as_deref()) == Some(tag.as_str())
                })
        };
        match mapped.or_else(by_name) {
            Some(alternative) => self.fits_at(alternative, value, trail),
            None => self.open,
        }
    }

    fn fits_values(&self, schema: &Schema, value: &Json) -> bool {
        let Some(values) = &schema.values else {
            return true;
        };
        let known = values.iter().map(Json::of).any(|known| {
            known.same(value) || (schema.types.string && meant_as_text(&known).same(value))
        });
        let like = |text: bool| {
            values.iter().map(Json::of).any(|known| match known {
                Json::String(_) => text,
                Json::Number(_) => !text,
                _ => false,
            })
        };
        known
            || (self.open
                && !schema.constant
                && match value {
                    Json::String(_) => like(true) || (like(false) && schema.types.string),
                    Json::Number(number) => {
                        like(false)
                            && !schema.types.string
                            && Exact::parse(number).is_some_and(|exact| exact.is_integral())
                    }
                    _ => false,
                })
    }

    fn fits_bounds(&self, schema: &Schema, value: &Json) -> bool {
        let bounds = &schema.bounds;
        let length = |count: usize, least: &Option<String>, most: &Option<String>| {
            let bound = |text: &Option<String>| {
                let exact = Exact::parse(text.as_deref()?)?;
                exact.as_integer()
            };
            let count = i128::try_from(count).unwrap_or(i128::MAX);
            bound(least).is_none_or(|least| count >= least)
                && bound(most).is_none_or(|most| count <= most)
        };
        match value {
            Json::String(text) => {
                let exempt = schema.format.as_deref() == Some("binary");
                length(text.chars().count(), &bounds.min_length, &bounds.max_length)
                    && bounds.pattern.as_ref().is_none_or(|pattern| {
                        exempt || pattern::matches(pattern, text).unwrap_or(true)
                    })
                    && text::fits_format(schema, text)
            }
            Json::Number(text) => fits_number(schema, text),
            Json::Array(elements) => {
                length(elements.len(), &bounds.min_items, &bounds.max_items)
                    && !(bounds.unique_items && has_twins(elements))
            }
            Json::Object(members) => length(
                members.len(),
                &bounds.min_properties,
                &bounds.max_properties,
            ),
            Json::Null | Json::Bool(_) => true,
        }
    }

    fn fits_members(&self, schema: &Schema, value: &Json) -> bool {
        match value {
            Json::Array(elements) => elements.iter().enumerate().all(|(index, element)| {
                schema
                    .prefix_items
                    .get(index)
                    .copied()
                    .or(schema.items)
                    .is_none_or(|id| self.fits(id, element))
            }),
            Json::Object(members) => {
                schema
                    .required
                    .iter()
                    .all(|name| value.get(&name.value).is_some())
                    && members
                        .iter()
                        .all(|(name, value)| self.fits_member(schema, name, value))
            }
            _ => true,
        }
    }

    fn fits_member(&self, schema: &Schema, name: &str, value: &Json) -> bool {
        let declared: Vec<SchemaId> = member_schemas(schema, name);
        let named = schema
            .property_names
            .is_none_or(|id| self.fits(id, &Json::String(name.to_owned())));
        if !declared.is_empty() {
            return named && declared.iter().all(|id| self.fits(*id, value));
        }
        named
            && match schema.additional_properties {
                // What `unevaluatedProperties` forbids depends on what stands beside it.
                _ if schema.unevaluated => true,
                AdditionalProperties::Denied => false,
                AdditionalProperties::Schema(id) => self.fits(id, value),
                AdditionalProperties::Allowed | AdditionalProperties::Unspecified => true,
            }
    }
}

/// What a schema says of a member of that name, `additionalProperties` apart.
pub(super) fn member_schemas(schema: &Schema, name: &str) -> Vec<SchemaId> {
    let declared = schema
        .properties
        .iter()
        .filter(|(known, _)| known.value == name)
        .map(|(_, id)| *id);
    let by_pattern = schema
        .pattern_properties
        .iter()
        .filter(|(pattern, _)| pattern::matches(pattern, name) == Some(true))
        .map(|(_, id)| *id);
    declared.chain(by_pattern).collect()
}

/// `enum: [200]` under `type: string` means the text.
pub(super) fn meant_as_text(value: &Json) -> Json {
    match value {
        Json::Number(text) => Json::String(text.clone()),
        Json::Bool(value) => Json::String(value.to_string()),
        other => other.clone(),
    }
}

fn fits_types(schema: &Schema, value: &Json) -> bool {
    let types = types_of(schema);
    if types == Types::EMPTY {
        return true;
    }
    match value {
        // `null` among the values of `enum` counts, whatever `type` says.
        Json::Null => schema
            .values
            .iter()
            .flatten()
            .any(|known| matches!(Json::of(known), Json::Null)),
        Json::Bool(_) => types.boolean,
        Json::String(_) => types.string,
        Json::Array(_) => types.array,
        Json::Object(_) => types.object,
        Json::Number(text) => {
            types.number
                || (types.integer && Exact::parse(text).is_some_and(|exact| exact.is_integral()))
        }
    }
}

/// Range of the integers of a format.
pub(super) fn integer_range(format: &str) -> Option<(i128, i128)> {
    Some(match format {
        "int8" => (-128, 127),
        "int16" => (-32_768, 32_767),
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "int64" => (i128::from(i64::MIN), i128::from(i64::MAX)),
        "uint8" => (0, 255),
        "uint16" => (0, 65_535),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" => (0, i128::from(u64::MAX)),
        _ => return None,
    })
}

/// Whether a number fits the keywords of the schema itself.
pub(super) fn fits_own_number(schema: &Schema, value: &Json) -> bool {
    match value {
        Json::Number(text) => fits_types(schema, value) && fits_number(schema, text),
        _ => false,
    }
}

fn fits_number(schema: &Schema, text: &str) -> bool {
    let Some(value) = Exact::parse(text) else {
        return false;
    };
    let bounds = &schema.bounds;
    let bound = |text: &Option<String>| text.as_deref().and_then(Exact::parse);
    let in_format = schema
        .format
        .as_deref()
        .and_then(integer_range)
        .is_none_or(|(least, most)| {
            value
                .as_integer()
                .is_some_and(|value| (least..=most).contains(&value))
        });
    in_format
        && bound(&bounds.minimum).is_none_or(|least| value >= least)
        && bound(&bounds.maximum).is_none_or(|most| value <= most)
        && bound(&bounds.exclusive_minimum).is_none_or(|least| value > least)
        && bound(&bounds.exclusive_maximum).is_none_or(|most| value < most)
        && bound(&bounds.multiple_of)
            .and_then(|step| value.is_multiple_of(&step))
            .unwrap_or(true)
}

pub(super) fn has_twins(elements: &[Json]) -> bool {
    elements.iter().enumerate().any(|(index, element)| {
        elements
            .iter()
            .skip(index + 1)
            .any(|other| element.same(other))
    })
}
