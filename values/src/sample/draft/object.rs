//! Objects: declared properties, and some undeclared ones.

use std::collections::BTreeSet;

use clientwright_openapi::document::{AdditionalProperties, Schema, SchemaId};

use crate::Json;
use crate::number::Exact;
use crate::pattern::Patterns;
use crate::sample::constraints::Constraints;
use crate::sample::pattern;
use crate::schema::member_schemas;

use super::{Draft, Mode, SHALLOW};

/// Properties that no schema declares, with characters that are easily corrupted.
const UNKNOWN: [&str; 8] = [
    "unknownMember",
    "x-\u{e9}\u{1f980}",
    "with \"quotes\" and \\",
    "type ",
    "a/b~c.d[0]",
    "additional_properties",
    "",
    "$ref",
];

impl<'a> Draft<'_, 'a> {
    pub(super) fn object(&mut self, constraints: &Constraints<'a>, depth: usize) -> Option<Json> {
        let schemas = &constraints.schemas;
        let required: BTreeSet<&str> = schemas
            .iter()
            .flat_map(|schema| schema.required.iter().map(|name| name.value.as_str()))
            .collect();
        let mut names: Vec<&str> = Vec::new();
        for name in schemas
            .iter()
            .flat_map(|schema| {
                schema
                    .properties
                    .iter()
                    .map(|(name, _)| name.value.as_str())
            })
            .chain(required.iter().copied())
            .chain(constraints.tags.iter().map(|tag| tag.name.as_str()))
        {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let known: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut members: Vec<(String, Json)> = Vec::new();
        for name in names {
            let must = required.contains(name);
            let Some(ids) = allowed(schemas, name, &self.materials.patterns) else {
                if must {
                    return None;
                }
                continue;
            };
            if let Some(tag) = constraints.tags.iter().find(|tag| tag.name == name) {
                if let Some(value) = self.tag(&ids, &tag.values) {
                    members.push((name.to_owned(), value));
                    continue;
                }
                match (tag.strict, must) {
                    (true, true) => return None,
                    (true, false) => continue,
                    (false, _) => {}
                }
            }
            let wanted = match self.mode {
                _ if must => true,
                _ if self.least(depth) => false,
                Mode::Most => true,
                _ => self.random.once_in(2),
            };
            if !wanted {
                continue;
            }
            let value = if ids.is_empty() {
                Some(self.anything(depth + 1))
            } else {
                self.value(&ids, depth + 1)
            };
            match value {
                Some(value) => members.push((name.to_owned(), value)),
                None if must => return None,
                None => {}
            }
        }
        self.unknown_members(schemas, &known, &mut members, depth);
        if self.mode == Mode::Mixed && self.random.once_in(3) {
            members.reverse();
        }
        Some(Json::Object(members))
    }

    /// The property that distinguishes alternatives.
    pub(super) fn tag(&mut self, ids: &[SchemaId], values: &[String]) -> Option<Json> {
        let tags: Vec<Json> = values
            .iter()
            .map(|value| Json::String(value.clone()))
            .filter(|tag| ids.iter().all(|id| self.materials.validator.fits(*id, tag)))
            .collect();
        self.random.pick(&tags).cloned()
    }

    /// Adds undeclared properties, if the schemas allow any.
    pub(super) fn unknown_members(
        &mut self,
        schemas: &[&'a Schema],
        known: &[String],
        members: &mut Vec<(String, Json)>,
        depth: usize,
    ) {
        let count = |of: fn(&Schema) -> &Option<String>| {
            schemas
                .iter()
                .filter_map(|schema| {
                    let value = Exact::parse(of(schema).as_deref()?)?.as_integer()?;
                    usize::try_from(value).ok()
                })
                .collect::<Vec<usize>>()
        };
        let least = count(|s| &s.bounds.min_properties)
            .into_iter()
            .max()
            .unwrap_or(0);
        let most = count(|s| &s.bounds.max_properties)
            .into_iter()
            .min()
            .unwrap_or(usize::MAX);
        let is_map = known.is_empty();
        let extra = match (self.least(depth), self.mode) {
            (true, _) => 0,
            (false, Mode::Most) => 2,
            (false, _) if is_map => self.random.below(4),
            (false, _) => self.random.below(6).saturating_sub(3),
        };
        let wanted = (members.len() + extra).max(least).min(most);
        for _ in 0..(wanted.min(2000) * 4) {
            if members.len() >= wanted {
                break;
            }
            let Some(name) = self.unknown_name(schemas, members.len()) else {
                return;
            };
            if known.contains(&name) || members.iter().any(|(other, _)| *other == name) {
                continue;
            }
            let Some(ids) = allowed(schemas, &name, &self.materials.patterns) else {
                continue;
            };
            let value = if ids.is_empty() {
                Some(self.anything(depth + 1))
            } else {
                self.value(&ids, depth + 1)
            };
            members.extend(value.map(|value| (name, value)));
        }
    }

    pub(super) fn unknown_name(&mut self, schemas: &[&'a Schema], count: usize) -> Option<String> {
        let patterns: Vec<&String> = schemas
            .iter()
            .flat_map(|schema| schema.pattern_properties.iter().map(|(pattern, _)| pattern))
            .collect();
        if let Some(pattern) = self.random.pick(&patterns)
            && self.random.once_in(2)
        {
            return pattern::text(pattern, 0, &mut self.random);
        }
        let names: Vec<SchemaId> = schemas
            .iter()
            .filter_map(|schema| schema.property_names)
            .collect();
        if !names.is_empty() {
            return match self.value(&names, SHALLOW) {
                Some(Json::String(name)) => Some(name),
                _ => None,
            };
        }
        if count > UNKNOWN.len() {
            return Some(format!("unknown{count}"));
        }
        self.random.pick(&UNKNOWN).map(|name| (*name).to_owned())
    }
}

/// The schemas that a property with this name must match; `None` if a schema forbids it.
pub(super) fn allowed(
    schemas: &[&Schema],
    name: &str,
    patterns: &Patterns,
) -> Option<Vec<SchemaId>> {
    let mut ids = Vec::new();
    let declared_somewhere = schemas
        .iter()
        .any(|schema| !member_schemas(schema, name, patterns).is_empty());
    for schema in schemas {
        let declared = member_schemas(schema, name, patterns);
        if !declared.is_empty() {
            ids.extend(declared);
            continue;
        }
        match schema.additional_properties {
            _ if schema.unevaluated && declared_somewhere => {}
            AdditionalProperties::Denied => return None,
            AdditionalProperties::Schema(id) => ids.push(id),
            AdditionalProperties::Allowed | AdditionalProperties::Unspecified => {}
        }
    }
    Some(ids)
}
