//! The values of a discriminator, and the alternatives that they select.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::literal::Literal;
use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::document::{Discriminator, SchemaId};

use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::inheritance::resolve_refs;
use crate::api::lower::schema::merged_schema::{MergedSchema, Names};
use crate::api::lower::warning::warn;

/// Extensions with a schema's own discriminator value; the first one found is used.
const OWN_VALUE: &[&str] = &["x-discriminator-value", "x-ms-discriminator-value"];

/// The maximum number of reported values that several alternatives of a union list.
const MAX_TOLD: usize = 10;

/// The kinds of values that a discriminator can have; all `false` if unspecified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Kinds {
    text: bool,
    number: bool,
    boolean: bool,
}

impl Kinds {
    fn or(self, other: Self) -> Self {
        Self {
            text: self.text || other.text,
            number: self.number || other.number,
            boolean: self.boolean || other.boolean,
        }
    }

    fn is_unknown(self) -> bool {
        self == Self::default()
    }

    /// Interprets the key of a mapping, which is always a string, as a value of the discriminator.
    fn read(self, key: &str) -> Vec<Literal> {
        let any = self.is_unknown();
        let text = (any || self.text).then(|| Literal::Text(key.to_owned()));
        let number = (any || self.number).then(|| Literal::parse_number(key));
        let boolean = match key {
            "true" => Some(Literal::Bool(true)),
            "false" => Some(Literal::Bool(false)),
            _ => None,
        };
        let boolean = boolean.filter(|_| any || self.boolean);
        text.into_iter()
            .chain(number.flatten())
            .chain(boolean)
            .collect()
    }
}

/// The discriminator property in one schema.
struct Own {
    kinds: Kinds,
    /// The values that it is restricted to.
    values: Vec<Literal>,
}

impl Lowerer<'_> {
    /// Returns the discriminator values for each alternative, the one to write first: from the mapping,
    /// otherwise the only possible value of the property, and the name of the schema. Values for nested
    /// unions come last.
    pub(in crate::api::lower) fn tags(
        &mut self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) -> Vec<Vec<Literal>> {
        let (mut tags, odd) = self.direct_tags(discriminator, alternatives);
        for key in odd {
            self.tell_tag(discriminator, &key);
        }
        self.add_inner_tags(discriminator, alternatives, &mut tags);
        self.tell_shared_values(discriminator, alternatives, &tags);
        self.tell_unlisted_names(discriminator, alternatives, &tags);
        self.tell_untagged(discriminator, alternatives, &tags);
        tags
    }

    /// Returns the values for each alternative itself, and the mapping keys that are impossible for the property.
    pub(super) fn direct_tags(
        &self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) -> (Vec<Vec<Literal>>, Vec<String>) {
        let property = discriminator.property.as_str();
        let each: Vec<Own> = alternatives
            .iter()
            .map(|id| self.own_tag(*id, property))
            .collect();
        let all = each
            .iter()
            .fold(Kinds::default(), |all, own| all.or(own.kinds));
        let mut mapped: BTreeMap<SchemaId, Vec<&str>> = BTreeMap::new();
        let mut keys: BTreeSet<&str> = BTreeSet::new();
        for (key, target) in &discriminator.mapping {
            let target = resolve_refs(self.document, *target);
            mapped.entry(target).or_default().push(key);
            keys.insert(key);
        }
        // A mapping key takes precedence over the name of another schema.
        let is_key =
            |value: &Literal| matches!(value, Literal::Text(text) if keys.contains(text.as_str()));
        let direct: BTreeSet<SchemaId> = alternatives
            .iter()
            .map(|id| resolve_refs(self.document, *id))
            .collect();
        let mut tags: Vec<Vec<Literal>> = Vec::new();
        let mut odd = Vec::new();
        for (id, own) in alternatives.iter().zip(&each) {
            let target = resolve_refs(self.document, *id);
            let kinds = if own.kinds.is_unknown() {
                all
            } else {
                own.kinds
            };
            let mut found: Vec<Literal> = Vec::new();
            for key in mapped.get(&target).into_iter().flatten() {
                let read = kinds.read(key);
                if read.is_empty() {
                    odd.push((*key).to_owned());
                    found.push(Literal::Text((*key).to_owned()));
                }
                found.extend(read);
            }
            // The mapping extends the names of the schemas, unless the property cannot have them.
            let is_mapped = !found.is_empty();
            let named = self.own_values(target, kinds).into_iter();
            found.extend(named.filter(|value| {
                let can_be = own.values.is_empty() || own.values.contains(value);
                !is_key(value) && (!is_mapped || can_be)
            }));
            found.extend(self.tags_of_family(discriminator, target, kinds, &direct));
            tags.push(found);
        }
        add_constants(&mut tags, &each, |index| {
            let target = alternatives
                .get(index)
                .map(|id| resolve_refs(self.document, *id));
            target.is_some_and(|target| mapped.contains_key(&target))
        });
        (tags, odd)
    }

    /// Returns the values for an alternative of a union without its own discriminator, nested in one with the
    /// property as discriminator.
    pub(super) fn plain_tags(&self, id: SchemaId, property: &str, is_named: bool) -> Vec<Literal> {
        let own = self.own_tag(id, property);
        match own.values.is_empty() && is_named {
            true => self.own_values(resolve_refs(self.document, id), own.kinds),
            false => own.values,
        }
    }

    /// Returns the values for a schema that is not in the mapping: its own value, as in Swagger 2.0
    /// documents, which have no mapping, or else its name.
    fn own_values(&self, id: SchemaId, kinds: Kinds) -> Vec<Literal> {
        let Some(schema) = self.schema(id) else {
            return Vec::new();
        };
        let said = OWN_VALUE
            .iter()
            .find_map(|name| schema.extensions.get(*name));
        if let Some(said) = said.and_then(Literal::of) {
            return match &said {
                Literal::Text(text) => kinds.read(text),
                _ => vec![said],
            };
        }
        let is_text = kinds.text || kinds.is_unknown();
        let name = schema.name.clone().filter(|_| is_text);
        name.map(Literal::Text).into_iter().collect()
    }

    /// Returns the mapping keys of types that extend an alternative, if the same property distinguishes them
    /// from it. Excludes those of other alternatives: such a value is read as that alternative.
    fn tags_of_family(
        &self,
        discriminator: &Discriminator,
        base: SchemaId,
        kinds: Kinds,
        direct: &BTreeSet<SchemaId>,
    ) -> Vec<Literal> {
        if !self.has_family(base, &discriminator.property) {
            return Vec::new();
        }
        let Some(family) = self.descendants.get(&base) else {
            return Vec::new();
        };
        let mapping = discriminator.mapping.iter();
        let mapping: Vec<(&str, SchemaId)> = mapping
            .map(|(key, id)| (key.as_str(), resolve_refs(self.document, *id)))
            .collect();
        let mapped: BTreeSet<SchemaId> = mapping.iter().map(|(_, id)| *id).collect();
        let keys = mapping
            .iter()
            .filter(|(_, id)| family.has(*id) && !direct.contains(id))
            .flat_map(|(key, _)| kinds.read(key));
        let others = family
            .members
            .iter()
            .filter(|id| !mapped.contains(id) && !direct.contains(id))
            .flat_map(|id| self.own_values(*id, kinds));
        keys.chain(others).collect()
    }

    /// Whether the property distinguishes a base from the types that extend it.
    pub(super) fn has_family(&self, base: SchemaId, property: &str) -> bool {
        let schema = self.schema(base);
        let discriminator = schema.and_then(|schema| schema.discriminator.as_ref());
        discriminator.is_some_and(|own| own.property == property)
            && self.descendants.contains_key(&base)
    }

    fn own_tag(&self, id: SchemaId, property: &str) -> Own {
        let merged = MergedSchema::of(self.document, &[id]);
        let mut properties = merged.properties.iter();
        let Some((_, ids)) = properties.find(|(name, _)| name == property) else {
            return Own {
                kinds: Kinds::default(),
                values: Vec::new(),
            };
        };
        let own = MergedSchema::of(self.document, ids);
        let values: Vec<Literal> = own
            .values
            .iter()
            .flatten()
            .filter_map(Literal::of)
            .collect();
        let has = |is: fn(&Literal) -> bool| own.no_types() && values.iter().any(is);
        Own {
            kinds: Kinds {
                text: own.types.string || has(|value| matches!(value, Literal::Text(_))),
                number: own.types.number
                    || own.types.integer
                    || has(|value| matches!(value, Literal::Number(_))),
                boolean: own.types.boolean || has(|value| matches!(value, Literal::Bool(_))),
            },
            values,
        }
    }

    /// Reports a discriminator that some alternatives do not require: a value without it matches no alternative.
    pub(super) fn tell_optional_tag(
        &mut self,
        discriminator: &Discriminator,
        required: &Names,
        alternatives: &[SchemaId],
    ) {
        let property = discriminator.property.as_str();
        if required.contains(property) {
            return;
        }
        let can_do_without = |id: &&SchemaId| {
            let own = MergedSchema::of(self.document, &[**id]);
            own.unions.is_empty() && !own.required.contains(property)
        };
        let optional: Vec<SchemaId> = alternatives
            .iter()
            .filter(can_do_without)
            .copied()
            .collect();
        let Some((first, others)) = optional.split_first() else {
            return;
        };
        let first = self.variant_name(*first);
        let others = match others.len() {
            0 => String::new(),
            1 => " and in one other alternative".to_owned(),
            more => format!(" and in {more} other alternatives"),
        };
        self.diagnostics.push(Diagnostic {
            severity: Severity::Warning,
            code: codes::OPTIONAL_DISCRIMINATOR,
            message: format!("`{property}` is not required in `{first}`{others}"),
            primary: Some((
                discriminator.span,
                "a value without it is kept as `Unknown`".to_owned(),
            )),
            secondary: Vec::new(),
            help: Some(
                "list it under `required`, or name a `defaultMapping` (OpenAPI 3.2)".to_owned(),
            ),
        });
    }

    /// Reports alternatives without a discriminator value: no value is ever read as one of them.
    fn tell_untagged(
        &mut self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
        tags: &[Vec<Literal>],
    ) {
        let default = discriminator
            .default
            .map(|id| resolve_refs(self.document, id));
        let is_untagged = |(id, tags): &(&SchemaId, &Vec<Literal>)| {
            let target = resolve_refs(self.document, **id);
            let own = self.schema(target).and_then(|it| it.discriminator.as_ref());
            let is_base = own.is_some_and(|own| own.span == discriminator.span);
            tags.is_empty() && !is_base && default != Some(target)
        };
        let untagged = alternatives.iter().zip(tags).filter(is_untagged);
        let untagged: Vec<SchemaId> = untagged.map(|(id, _)| *id).collect();
        for id in untagged {
            let name = self.variant_name(id);
            warn(
                &mut self.diagnostics,
                codes::ALTERNATIVE_WITHOUT_VALUE,
                discriminator.span,
                format!("no value of `{}` selects `{name}`", discriminator.property),
                "list one under `mapping`; in Swagger 2.0, as `x-discriminator-value` of the schema",
            );
        }
    }

    /// Reports values that several alternatives list without any of them being selected: such a value matches
    /// no alternative.
    fn tell_shared_values(
        &mut self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
        tags: &[Vec<Literal>],
    ) {
        let targets: BTreeSet<SchemaId> = alternatives
            .iter()
            .map(|id| resolve_refs(self.document, *id))
            .collect();
        let is_base = |id: &SchemaId| {
            let own = self.schema(*id).and_then(|it| it.discriminator.as_ref());
            own.is_some_and(|own| own.span == discriminator.span)
        };
        // With a base or a default, every value is read as something.
        if discriminator.default.is_some() || targets.iter().any(is_base) {
            return;
        }
        let mut claims: BTreeMap<Literal, BTreeSet<SchemaId>> = BTreeMap::new();
        for id in &targets {
            for value in self.own_tag(*id, &discriminator.property).values {
                claims.entry(value).or_default().insert(*id);
            }
        }
        let given: BTreeSet<&Literal> = tags.iter().flatten().collect();
        let mapped: BTreeSet<SchemaId> = discriminator
            .mapping
            .iter()
            .map(|(_, id)| resolve_refs(self.document, *id))
            .collect();
        // An enum shared by all alternatives may list kinds that are not in this union, if the mapping
        // defines the value of each alternative.
        let is_vocabulary = |ids: &BTreeSet<SchemaId>| {
            ids.len() == targets.len() && ids.iter().all(|id| mapped.contains(id))
        };
        let shared = claims.into_iter().filter(|(value, ids)| {
            let is_open = *value != Literal::Null && !given.contains(value);
            is_open && ids.len() > 1 && !is_vocabulary(ids)
        });
        let shared: Vec<(Literal, BTreeSet<SchemaId>)> = shared.take(MAX_TOLD).collect();
        for (value, ids) in shared {
            let mut ids = ids.into_iter();
            let names: Vec<String> = ids
                .by_ref()
                .take(2)
                .map(|id| format!("`{}`", self.variant_name(id)))
                .collect();
            let others = match ids.count() {
                0 => String::new(),
                more => format!(", and {more} more"),
            };
            warn(
                &mut self.diagnostics,
                codes::ALTERNATIVE_WITHOUT_VALUE,
                discriminator.span,
                format!(
                    "{} of `{}` selects no alternative: {}{others} list it",
                    quoted(&value),
                    discriminator.property,
                    names.join(" and ")
                ),
                "map it to one of them under `mapping`; without that, it is kept as `Unknown`",
            );
        }
    }

    /// Reports alternatives that are selected only by name although the property lists its values without
    /// that name: no service can read what is written for them.
    fn tell_unlisted_names(
        &mut self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
        tags: &[Vec<Literal>],
    ) {
        let mapped: BTreeSet<SchemaId> = discriminator
            .mapping
            .iter()
            .map(|(_, id)| *id)
            .chain(discriminator.default)
            .map(|id| resolve_refs(self.document, id))
            .collect();
        let mut found = alternatives.iter().zip(tags).filter_map(|(id, tags)| {
            let target = resolve_refs(self.document, *id);
            let own = self.schema(target).and_then(|it| it.discriminator.as_ref());
            let is_base = own.is_some_and(|own| own.span == discriminator.span);
            if is_base || mapped.contains(&target) {
                return None;
            }
            let values = self.own_tag(*id, &discriminator.property).values;
            let written = tags.first()?;
            let is_unlisted = !values.is_empty() && !tags.iter().any(|tag| values.contains(tag));
            is_unlisted.then(|| quoted(written))
        });
        let Some(first) = found.next() else {
            return;
        };
        let others = match found.count() {
            0 => String::new(),
            1 => "; the same applies to one other alternative".to_owned(),
            more => format!("; the same applies to {more} other alternatives"),
        };
        warn(
            &mut self.diagnostics,
            codes::DISCRIMINATOR_VALUE,
            discriminator.span,
            format!(
                "`{}` cannot be {first}, the name of an alternative: it is not in its `enum`{others}",
                discriminator.property
            ),
            "map the values that the property can have",
        );
    }

    fn tell_tag(&mut self, discriminator: &Discriminator, key: &str) {
        warn(
            &mut self.diagnostics,
            codes::DISCRIMINATOR_VALUE,
            discriminator.span,
            format!(
                "`{}` cannot be `{key}`: that is not a value of its type",
                discriminator.property
            ),
            "map the values that the property can have",
        );
    }
}

fn quoted(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

/// Adds values that the property has in only one alternative. A single value comes first, because it is the
/// one to write. Several values only select the alternative when reading.
fn add_constants(tags: &mut [Vec<Literal>], each: &[Own], is_mapped: impl Fn(usize) -> bool) {
    let mut count: BTreeMap<&Literal, usize> = BTreeMap::new();
    for value in each.iter().flat_map(|own| &own.values) {
        *count.entry(value).or_default() += 1;
    }
    let taken: BTreeSet<Literal> = tags.iter().flatten().cloned().collect();
    for (index, (tags, own)) in tags.iter_mut().zip(each).enumerate() {
        let is_own = |value: &&Literal| {
            count.get(value) == Some(&1) && !taken.contains(*value) && **value != Literal::Null
        };
        let constants: Vec<Literal> = own.values.iter().filter(is_own).cloned().collect();
        if !is_mapped(index) && (constants.len() == 1 || tags.is_empty()) {
            tags.splice(0..0, constants);
        } else {
            tags.extend(constants);
        }
    }
}
