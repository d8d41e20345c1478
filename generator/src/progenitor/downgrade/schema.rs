//! Converts schemas to 3.0, as far as typify supports it.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Downgrade;
use super::operation::is_progenitors;
use super::shape::is_null;
use crate::diagnostics::codes;
use crate::document::{
    AdditionalProperties, Bounds, Document, Schema, SchemaId, SpecVersion, Types, any_schema,
};
use crate::source::{Node, NodeValue};

/// Lists with a fixed length up to this become arrays, which serde can read.
const MAX_ARRAY: usize = 32;

/// The schema without any constraints on values.
pub(in crate::progenitor) fn any(schema: &Schema) -> Schema {
    Schema {
        name: schema.name.clone(),
        description: schema.description.clone(),
        ..any_schema(schema.span)
    }
}

/// A schema and its nested schemas, without enums, formats and limits. Empty if there were none.
pub(in crate::progenitor) fn plain(
    document: &Document,
    id: SchemaId,
) -> BTreeMap<SchemaId, Schema> {
    let mut parts = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(next) = open.pop() {
        let Some(schema) = document.schema(next) else {
            continue;
        };
        // Another component is handled separately.
        if !seen.insert(next) || (next != id && schema.name.is_some()) {
            continue;
        }
        open.extend(children(schema));
        if schema.values.is_some() || !schema.bounds.is_empty() || schema.format.is_some() {
            parts.insert(
                next,
                Schema {
                    values: None,
                    bounds: Bounds::default(),
                    format: None,
                    ..schema.clone()
                },
            );
        }
    }
    parts
}

fn children(schema: &Schema) -> Vec<SchemaId> {
    let additional = match schema.additional_properties {
        AdditionalProperties::Schema(id) => Some(id),
        _ => None,
    };
    schema
        .properties
        .iter()
        .map(|(_, id)| *id)
        .chain(schema.pattern_properties.iter().map(|(_, id)| *id))
        .chain(additional)
        .chain(schema.items)
        .chain(schema.prefix_items.iter().copied())
        .chain(schema.all_of.iter().copied())
        .chain(schema.one_of.iter().copied())
        .chain(schema.any_of.iter().copied())
        .chain(schema.reference)
        .collect()
}

impl Downgrade<'_> {
    /// Converts all schemas that will be written.
    pub(super) fn schemas(&mut self) {
        let mut open: Vec<SchemaId> = self
            .document
            .named_schemas
            .iter()
            .map(|(_, id)| *id)
            .collect();
        for operation in &self.document.operations {
            open.extend(operation.parameters.iter().filter_map(|p| p.schema));
            let body = operation.request_body.iter().flat_map(|b| &b.content);
            let responses = operation.responses.iter().flat_map(|r| &r.content);
            open.extend(body.chain(responses).filter_map(|media| media.schema));
        }
        open.reverse();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let Some(schema) = self.schema(id).cloned() else {
                continue;
            };
            let reduced = self.schema_in_30(schema);
            open.extend(children(&reduced));
            if let Some(slot) = self.document.schemas.get_mut(id.0) {
                *slot = reduced;
            }
        }
        self.document.version = SpecVersion::OpenApi30;
    }

    pub(super) fn without_effect(&mut self, schema: &Schema, keyword: &str, label: &str) {
        self.warn(
            codes::PROGENITOR_KEYWORD,
            schema.span,
            format!("`{keyword}` has no effect with progenitor"),
            label,
        );
    }

    fn schema_in_30(&mut self, mut schema: Schema) -> Schema {
        schema.extensions.retain(|name, node| {
            // typify only supports the object form.
            is_progenitors(name) && (name != "x-rust-type" || node.as_mapping().is_some())
        });
        schema.examples.clear();
        schema.default = None;
        schema.content_encoding = None;
        schema.content_media_type = None;
        if schema.name.is_none() {
            // typify would use it as the name of the type, even if the name is taken.
            schema.description = schema.description.or(schema.title.take());
        }
        if schema.never {
            self.without_effect(&schema, "false", "treated as any value");
            return any(&schema);
        }
        if schema.discriminator.take().is_some() {
            self.without_effect(
                &schema,
                "discriminator",
                "alternatives are tried one after the other",
            );
        }
        if schema.not.take().is_some() {
            self.without_effect(&schema, "not", "treated as if it were absent");
        }
        if schema.conditional().next().is_some() {
            schema.branches = [None, None];
            schema.dependent_schemas.clear();
            self.without_effect(&schema, "then", "treated as if it were absent");
        }
        if !std::mem::take(&mut schema.dependent_required).is_empty() {
            self.without_effect(&schema, "dependentRequired", "each property is optional");
        }
        if schema.property_names.take().is_some() {
            self.without_effect(&schema, "propertyNames", "keys can be any string");
        }
        self.tuple(&mut schema);
        self.patterns(&mut schema);
        self.null_alternatives(&mut schema);
        self.reference(&mut schema);
        self.values(&mut schema);
        self.limits(&mut schema);
        // It is read and written unchanged, which no date and time type does.
        let own_format = schema.extensions.contains_key("x-wire-format");
        if own_format {
            schema.format = None;
        }
        self.types(schema)
    }

    /// `prefixItems`.
    fn tuple(&mut self, schema: &mut Schema) {
        let items = std::mem::take(&mut schema.prefix_items);
        let Some(first) = items.first().copied() else {
            return;
        };
        let all = items.iter().chain(&schema.items);
        if all.clone().all(|id| self.same_schema(first, *id)) {
            schema.items = Some(first);
        } else {
            schema.items = None;
            self.without_effect(schema, "prefixItems", "items can be any value");
        }
    }

    /// `patternProperties`.
    fn patterns(&mut self, schema: &mut Schema) {
        let patterns = std::mem::take(&mut schema.pattern_properties);
        let Some((_, first)) = patterns.first() else {
            return;
        };
        let only = patterns.len() == 1
            && !matches!(
                schema.additional_properties,
                AdditionalProperties::Schema(_)
            );
        schema.additional_properties = if only {
            AdditionalProperties::Schema(*first)
        } else {
            AdditionalProperties::Allowed
        };
        let label = if only {
            "all other properties are treated as matching"
        } else {
            "other properties can be any value"
        };
        self.without_effect(schema, "patternProperties", label);
    }

    /// Converts `null` among alternatives to `nullable`.
    fn null_alternatives(&mut self, schema: &mut Schema) {
        let document = &self.document;
        for list in [&mut schema.one_of, &mut schema.any_of] {
            let before = list.len();
            list.retain(|id| !is_null(document, *id));
            if list.len() < before {
                schema.types.null = true;
            }
        }
        if schema.one_of.len() + schema.any_of.len() == 1 {
            let only = schema.one_of.pop().or_else(|| schema.any_of.pop());
            schema.all_of.extend(only);
        }
        let only_null = schema.types
            == Types {
                null: true,
                ..Types::EMPTY
            };
        if only_null
            && schema.reference.is_none()
            && schema.all_of.is_empty()
            && schema.one_of.is_empty()
            && schema.any_of.is_empty()
            && schema.values.is_none()
            && schema.properties.is_empty()
            && document.version == SpecVersion::OpenApi31
        {
            schema.types = Types::EMPTY;
            schema.values = Some(vec![Node {
                value: NodeValue::Null,
                span: schema.span,
            }]);
        }
    }

    /// Resolves keywords alongside `$ref`.
    fn reference(&mut self, schema: &mut Schema) {
        let Some(id) = schema.reference else {
            return;
        };
        let alone = Schema {
            name: schema.name.clone(),
            reference: Some(id),
            description: schema.description.clone(),
            title: schema.title.clone(),
            ..any_schema(schema.span)
        };
        let says_more = format!("{:?}", strip(schema)) != format!("{:?}", strip(&alone));
        if says_more {
            schema.reference = None;
            let target = self.add(Schema {
                reference: Some(id),
                ..any_schema(schema.span)
            });
            schema.all_of.insert(0, target);
        } else {
            *schema = Schema {
                name: schema.name.clone(),
                reference: Some(id),
                ..any_schema(schema.span)
            };
        }
    }

    /// `enum` of strings or integers; a `null` in it becomes `nullable`.
    fn values(&mut self, schema: &mut Schema) {
        let Some(values) = schema.values.take() else {
            return;
        };
        schema.constant = false;
        if values.iter().all(|value| value.value == NodeValue::Null) {
            schema.types = Types::EMPTY;
            schema.values = Some(values);
            return;
        }
        let types = schema.types;
        let mut kept: Vec<Node> = Vec::new();
        let mut all_fit = true;
        for mut value in values {
            match &value.value {
                NodeValue::Null => {
                    schema.types.null = true;
                    continue;
                }
                // `on` and `1.0` without quotes.
                NodeValue::Number(text) if types.string => {
                    value.value = NodeValue::String(text.clone());
                }
                NodeValue::Bool(flag) if types.string => {
                    value.value = NodeValue::String(flag.to_string());
                }
                NodeValue::String(_) if types.named().is_empty() || types.string => {}
                NodeValue::Number(text) if types.integer && text.parse::<i64>().is_ok() => {}
                _ => all_fit = false,
            }
            if !kept.iter().any(|known| known.says_the_same(&value)) {
                kept.push(value);
            }
        }
        if !all_fit {
            self.without_effect(schema, "enum", "values are not limited to those listed");
            return;
        }
        if types.named().is_empty() {
            schema.types.string = true;
        }
        schema.values = Some(kept);
    }

    /// Keeps limits that can be read; the others have no effect.
    fn limits(&mut self, schema: &mut Schema) {
        let integer = schema.types.integer && !schema.types.number;
        let readable = |text: &String| {
            if integer {
                text.parse::<i64>().is_ok()
            } else {
                text.parse::<f64>().is_ok_and(f64::is_finite)
            }
        };
        let count = |text: &String| text.parse::<u32>().is_ok();
        if schema.bounds.is_empty() {
            return;
        }
        let bounds = &mut *schema.bounds;
        // 3.0 supports only one of them; the exclusive one is kept, and the other is not checked.
        if bounds.exclusive_minimum.is_some() {
            bounds.minimum = None;
        }
        if bounds.exclusive_maximum.is_some() {
            bounds.maximum = None;
        }
        let mut lost: Vec<&str> = Vec::new();
        for (name, bound) in [
            ("minimum", &mut bounds.minimum),
            ("exclusiveMinimum", &mut bounds.exclusive_minimum),
            ("maximum", &mut bounds.maximum),
            ("exclusiveMaximum", &mut bounds.exclusive_maximum),
            ("multipleOf", &mut bounds.multiple_of),
        ] {
            if bound.take_if(|text| !readable(text)).is_some() {
                lost.push(name);
            }
        }
        for (name, bound) in [
            ("minLength", &mut bounds.min_length),
            ("maxLength", &mut bounds.max_length),
            ("minItems", &mut bounds.min_items),
            ("maxItems", &mut bounds.max_items),
            ("minProperties", &mut bounds.min_properties),
            ("maxProperties", &mut bounds.max_properties),
        ] {
            if bound.take_if(|text| !count(text)).is_some() {
                lost.push(name);
            }
        }
        let is_bad = |pattern: &mut String| regress::Regex::new(pattern).is_err();
        if bounds.pattern.take_if(is_bad).is_some() {
            lost.push("pattern");
        }
        let length = bounds
            .max_items
            .as_ref()
            .and_then(|text| text.parse::<usize>().ok());
        if bounds.min_items == bounds.max_items && length.is_some_and(|length| length > MAX_ARRAY) {
            bounds.min_items = None;
            bounds.max_items = None;
            lost.push("minItems");
        }
        for name in lost {
            self.without_effect(schema, name, "progenitor cannot read the limit");
        }
    }
}

/// A schema without the keywords that have no effect alongside `$ref`.
fn strip(schema: &Schema) -> Schema {
    Schema {
        description: None,
        title: None,
        extensions: Default::default(),
        deprecated: false,
        read_only: false,
        write_only: false,
        ..schema.clone()
    }
}
