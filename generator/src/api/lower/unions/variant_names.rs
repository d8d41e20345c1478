//! Names of the alternatives of a union.

use std::collections::BTreeMap;

use crate::api::literal::Literal;
use crate::api::model::Scalar;
use crate::document::SchemaId;

use crate::api::lower::extension;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::inheritance::resolve_refs;
use crate::api::lower::schema::merged_schema::{MergedSchema, UnionGroup};
use crate::api::lower::schema::scalar;

/// The maximum size of a description that is used as a name.
const MAX_NAME_WORDS: usize = 4;
const MAX_NAME_LENGTH: usize = 40;

impl Lowerer<'_> {
    /// Returns the names of the alternatives; an inline object is named after a property that only it has.
    pub(in crate::api::lower) fn variant_names(&self, group: &UnionGroup) -> Vec<String> {
        let each: Vec<MergedSchema> = group
            .variants
            .iter()
            .map(|id| MergedSchema::of(self.document, &[*id]))
            .collect();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, _) in each.iter().flat_map(|one| &one.properties) {
            *times.entry(name).or_default() += 1;
        }
        group
            .variants
            .iter()
            .zip(&each)
            .map(|(id, own)| {
                let name = self.variant_name(*id);
                if name == "Text"
                    && let Some([only]) = own.values.as_deref()
                    && let Some(text) = extension::text(only).filter(|text| !text.is_empty())
                {
                    return text;
                }
                if name != "Object" {
                    return name;
                }
                if let Some(discriminator) = &group.discriminator
                    && let Some(tag) = self.constant_of(*id, &discriminator.property).pop()
                {
                    return tag;
                }
                let constant = own.properties.iter().find_map(|(name, ids)| {
                    let merged = MergedSchema::of(self.document, ids);
                    match merged.values.as_deref() {
                        Some([only]) if merged.is_text() => extension::text(only),
                        Some([only]) => Some(format!("{name} {}", Literal::of(only)?)),
                        _ => None,
                    }
                });
                if let Some(constant) = constant.filter(|text| !text.is_empty()) {
                    return constant;
                }
                let mut names = own.properties.iter().map(|(name, _)| name.as_str());
                let unique = names.find(|name| times.get(name) == Some(&1));
                match unique {
                    Some(member) => format!("with {member}"),
                    None => self.short_description(*id).unwrap_or(name),
                }
            })
            .collect()
    }

    /// Returns a description of the schema or its parts that is short enough for a name.
    pub(super) fn short_description(&self, id: SchemaId) -> Option<String> {
        let schema = self.schema(id)?;
        let parts = schema.all_of.iter().filter_map(|part| self.schema(*part));
        std::iter::once(schema)
            .chain(parts.filter(|part| part.reference.is_none()))
            .filter_map(|schema| schema.description.as_ref())
            .find(|text| {
                let count = crate::words::words(text).len();
                (1..=MAX_NAME_WORDS).contains(&count) && text.len() <= MAX_NAME_LENGTH
            })
            .cloned()
    }

    pub(super) fn variant_name(&self, id: SchemaId) -> String {
        // Keywords alongside a `$ref` describe this use of its target.
        let reference = self.schema(id).filter(|schema| schema.reference.is_some());
        if let Some(title) = reference.and_then(|schema| schema.title.clone()) {
            return title;
        }
        let target = resolve_refs(self.document, id);
        let Some(schema) = self.schema(target) else {
            return "Value".to_owned();
        };
        if let Some(name) = schema.name.clone().or_else(|| schema.title.clone()) {
            return name;
        }
        let whole = MergedSchema::of(self.document, &[target]);
        let t = whole.types;
        let name = if whole.is_object() {
            if whole.properties.is_empty() {
                "Map"
            } else {
                "Object"
            }
        } else if t.array || !whole.items.is_empty() {
            "List"
        } else if t.string || whole.is_text() {
            match scalar::string(&whole) {
                Scalar::DateTime => "DateTime",
                Scalar::Date => "Date",
                Scalar::Uuid => "Uuid",
                Scalar::Uri => "Uri",
                Scalar::Binary => "File",
                _ => "Text",
            }
        } else if t.integer {
            "Integer"
        } else if t.number {
            "Number"
        } else if t.boolean {
            "Boolean"
        } else {
            "Value"
        };
        name.to_owned()
    }

    /// Returns the values that a property of a schema is restricted to.
    pub(super) fn constant_of(&self, id: SchemaId, property: &str) -> Vec<String> {
        let whole = MergedSchema::of(self.document, &[id]);
        whole
            .properties
            .iter()
            .find(|(name, _)| name == property)
            .and_then(|(_, ids)| MergedSchema::of(self.document, ids).values)
            .unwrap_or_default()
            .iter()
            .filter_map(extension::text)
            .collect()
    }
}
