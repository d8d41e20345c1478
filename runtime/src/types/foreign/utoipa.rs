//! `utoipa`: OpenAPI schemas, generated from the JSON schemas that generated types derive with `schemars`.
//!
//! The derive macro of `utoipa` itself uses the names of Rust, and cannot express that a map contains the properties
//! without a field. `schemars` describes the JSON, and OpenAPI 3.1 accepts its schemas almost unchanged.

use std::borrow::Cow;

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema as OpenApi;

/// A schema, or a reference to one.
type Entry = RefOr<OpenApi>;

/// Returns the name of a type among the components of a specification.
#[must_use]
pub fn name<T: JsonSchema>() -> Cow<'static, str> {
    T::schema_name()
}

/// Returns the schema of a type. The types it consists of are references to components.
#[must_use]
pub fn schema<T: JsonSchema>() -> Entry {
    let (own, mut others) = schemas::<T>();
    let own = others.remove(&*name::<T>()).unwrap_or(own);
    entry(own)
}

/// Adds the schemas that the schema of a type refers to, unless they exist.
pub fn referred<T: JsonSchema>(found: &mut Vec<(String, Entry)>) {
    let own = name::<T>();
    for (name, schema) in schemas::<T>().1 {
        if name != own && !found.iter().any(|(known, _)| *known == name) {
            found.push((name, entry(schema)));
        }
    }
}

fn schemas<T: JsonSchema>() -> (Value, Map<String, Value>) {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    });
    let mut generator = SchemaGenerator::new(settings);
    let own = Schema::to_value(generator.subschema_for::<T>());
    (own, generator.take_definitions(true))
}

fn entry(mut schema: Value) -> Entry {
    adapt(&mut schema);
    // A schema that `utoipa` cannot represent accepts any value.
    serde_json::from_value(schema).unwrap_or_else(|_| RefOr::T(OpenApi::default()))
}

/// Rewrites schemas that `utoipa` cannot read: those that are `true`, that have no type, or that have a single value.
fn adapt(schema: &mut Value) {
    if schema.is_boolean() {
        *schema = json!({});
    }
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    if let Some(value) = keywords.remove("const") {
        keywords.insert("enum".to_owned(), json!([value]));
    }
    if !["type", "$ref", "oneOf", "anyOf", "allOf"]
        .iter()
        .any(|decided| keywords.contains_key(*decided))
    {
        let all = json!(["null", "boolean", "object", "array", "number", "string"]);
        keywords.insert("type".to_owned(), all);
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let list = keywords.get_mut(keyword).and_then(Value::as_array_mut);
        list.into_iter().flatten().for_each(adapt);
    }
    if let Some(properties) = keywords
        .get_mut("properties")
        .and_then(Value::as_object_mut)
    {
        properties.values_mut().for_each(adapt);
    }
    if let Some(items) = keywords.get_mut("items") {
        adapt(items);
    }
    if let Some(others) = keywords.get_mut("additionalProperties")
        && others.is_object()
    {
        adapt(others);
    }
}

/// Implements `utoipa::ToSchema` based on the JSON schema of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_utoipa_schema {
    ($ty:ident) => {
        impl $crate::codegen::v1::utoipa::PartialSchema for $ty {
            fn schema() -> $crate::codegen::v1::utoipa::openapi::RefOr<
                $crate::codegen::v1::utoipa::openapi::schema::Schema,
            > {
                $crate::codegen::v1::open_api::schema::<$ty>()
            }
        }

        impl $crate::codegen::v1::utoipa::ToSchema for $ty {
            fn name() -> ::std::borrow::Cow<'static, str> {
                $crate::codegen::v1::open_api::name::<$ty>()
            }

            fn schemas(
                found: &mut ::std::vec::Vec<(
                    ::std::string::String,
                    $crate::codegen::v1::utoipa::openapi::RefOr<
                        $crate::codegen::v1::utoipa::openapi::schema::Schema,
                    >,
                )>,
            ) {
                $crate::codegen::v1::open_api::referred::<$ty>(found);
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adapted(schema: Value) -> Value {
        serde_json::to_value(entry(schema)).unwrap()
    }

    #[test]
    fn adapted_schemas_keep_their_meaning() {
        let schema = adapted(json!({
            "type": "object",
            "properties": {
                "any": true,
                "one": {"const": "a"},
                "other": {"$ref": "#/components/schemas/Other"},
                "maybe": {"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]},
                "list": {"type": ["array", "null"], "items": {"type": "integer", "minimum": 1}},
            },
            "required": ["any"],
            "additionalProperties": true,
        }));
        assert_eq!(schema["required"], json!(["any"]));
        assert_eq!(schema["additionalProperties"], json!(true));
        let properties = &schema["properties"];
        assert_eq!(properties["any"]["type"].as_array().unwrap().len(), 6);
        assert_eq!(properties["one"]["enum"], json!(["a"]));
        assert_eq!(
            properties["other"],
            json!({"$ref": "#/components/schemas/Other"})
        );
        assert_eq!(properties["maybe"]["anyOf"][1]["type"], "null");
        assert_eq!(properties["list"]["type"], json!(["array", "null"]));
        assert_eq!(properties["list"]["items"]["minimum"], json!(1));
    }
}
