//! A lenient interpretation of schemas, as documents require.

use clientwright_openapi::document::{AdditionalProperties, Schema, SchemaId, Types};

use crate::json::Json;
use crate::pattern::Patterns;

/// The types of a schema except `null`, or those implied by its keywords: a schema with
/// `properties` and no `type` means objects.
#[must_use]
pub fn types_of(schema: &Schema) -> Types {
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

/// The schema of a property, ignoring `additionalProperties`.
pub(crate) fn member_schemas(schema: &Schema, name: &str, patterns: &Patterns) -> Vec<SchemaId> {
    let declared = schema
        .properties
        .iter()
        .filter(|(known, _)| known.value == name)
        .map(|(_, id)| *id);
    declared.chain(by_pattern(schema, name, patterns)).collect()
}

/// The schema of a property in `patternProperties`.
pub(crate) fn by_pattern(
    schema: &Schema,
    name: &str,
    patterns: &Patterns,
) -> impl Iterator<Item = SchemaId> {
    schema
        .pattern_properties
        .iter()
        .filter(|(pattern, _)| patterns.matches(pattern, name) == Some(true))
        .map(|(_, id)| *id)
}

/// `enum: [200]` under `type: string` means the string.
pub(crate) fn meant_as_text(value: &Json) -> Json {
    match value {
        Json::Number(text) => Json::String(text.clone()),
        Json::Bool(value) => Json::String(value.to_string()),
        other => other.clone(),
    }
}
