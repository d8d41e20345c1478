//! Splits schemas with several types into alternatives, each with the constraints for its values.

use super::document::Downgrade;
use super::schema::any;
use crate::document::{Schema, Types, any_schema};

impl Downgrade<'_> {
    /// Converts several types to alternatives.
    pub(super) fn types(&mut self, schema: Schema) -> Schema {
        let named = schema.types.named();
        if named.len() < 2 {
            return schema;
        }
        let number = Types {
            number: true,
            null: schema.types.null,
            ..Types::EMPTY
        };
        if named == ["number", "integer"] {
            return Schema {
                types: number,
                ..schema
            };
        }
        let entangled = schema.reference.is_some()
            || !schema.all_of.is_empty()
            || !schema.one_of.is_empty()
            || !schema.any_of.is_empty();
        if entangled {
            self.without_effect(&schema, "type", "values of any type are accepted");
            return Schema {
                types: Types {
                    null: schema.types.null,
                    ..Types::EMPTY
                },
                ..schema
            };
        }
        let mut one_of = Vec::new();
        for name in named {
            // A number includes integers.
            if name == "integer" && schema.types.number {
                continue;
            }
            let alternative = only(&schema, name);
            one_of.push(self.add(alternative));
        }
        Schema {
            types: Types {
                null: schema.types.null,
                ..Types::EMPTY
            },
            one_of,
            ..any(&schema)
        }
    }
}

/// The constraints of a schema for the values of one type.
fn only(schema: &Schema, name: &str) -> Schema {
    let mut part = any_schema(schema.span);
    part.bounds = schema.bounds.clone();
    let types = &mut part.types;
    match name {
        "string" => {
            types.string = true;
            part.format.clone_from(&schema.format);
            part.values.clone_from(&schema.values);
        }
        "number" => types.number = true,
        "integer" => types.integer = true,
        "boolean" => types.boolean = true,
        "array" => {
            types.array = true;
            part.items = schema.items;
        }
        _ => {
            types.object = true;
            part.properties.clone_from(&schema.properties);
            part.required.clone_from(&schema.required);
            part.additional_properties = schema.additional_properties;
        }
    }
    let bounds = &mut part.bounds;
    if !matches!(name, "number" | "integer") {
        bounds.minimum = None;
        bounds.exclusive_minimum = None;
        bounds.maximum = None;
        bounds.exclusive_maximum = None;
        bounds.multiple_of = None;
    }
    if name != "string" {
        bounds.min_length = None;
        bounds.max_length = None;
        bounds.pattern = None;
    }
    if name != "array" {
        bounds.min_items = None;
        bounds.max_items = None;
        bounds.unique_items = false;
    }
    if name != "object" {
        bounds.min_properties = None;
        bounds.max_properties = None;
    }
    part
}
