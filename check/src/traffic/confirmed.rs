//! Assumptions that the traffic confirms. Parts have the same names as in [`evidence`](crate::evidence).

use std::collections::{BTreeSet, HashMap};

use clientwright_openapi::document::{Document, Operation, SchemaId};
use clientwright_values::{Json, Rules, Validator};

use super::exchange::Seen;
use super::har::Exchange;

/// The maximum depth of values.
const MAX_DEPTH: usize = 256;
/// The maximum number of schemas that are checked for one body, and for each value in it.
const STEPS: usize = 1_000;
const STEPS_PER_VALUE: usize = 50;

/// The parts that the exchanges of an API confirm.
pub(super) struct Confirmed<'a> {
    document: &'a Document,
    validator: Validator<'a>,
    names: HashMap<SchemaId, &'a str>,
    parts: BTreeSet<(&'static str, String)>,
    /// The remaining number of schemas to check for the value: the number of nested alternatives that match
    /// can be exponential in their depth.
    budget: usize,
}

impl<'a> Confirmed<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let named = document.named_schemas.iter();
        Self {
            document,
            validator: Validator::new(document, Rules::TOLERANT),
            names: named.map(|(name, id)| (*id, name.as_str())).collect(),
            parts: BTreeSet::new(),
            budget: 0,
        }
    }

    pub(super) fn has(&self, kind: &'static str, name: &str) -> bool {
        self.parts.contains(&(kind, name.to_owned()))
    }

    pub(super) fn add(&mut self, operation: &Operation, exchange: &Exchange, seen: &Seen) {
        let name = crate::rules::shown(operation);
        let is_success = (200..300).contains(&exchange.status);
        if is_success && seen.response.is_some() {
            for parameter in &seen.parameters {
                self.parts
                    .insert(("parameter", format!("{name}: {parameter}")));
            }
            if seen.whole {
                self.parts.insert(("operation", name.clone()));
            }
        }
        if let Some(response) = &seen.response {
            self.parts
                .insert(("response", format!("{name}: {response}")));
        }
        for (id, value) in &seen.bodies {
            self.budget = STEPS.saturating_add(value.size().saturating_mul(STEPS_PER_VALUE));
            self.value(*id, value, None, 0);
        }
    }

    /// Confirms the parts of a schema that occur in a value.
    fn value(&mut self, id: SchemaId, value: &Json, above: Option<&str>, depth: usize) {
        let Some(left) = self.budget.checked_sub(1) else {
            return;
        };
        self.budget = left;
        let id = self.document.resolve(id);
        let Some(schema) = self.document.schema(id).filter(|_| depth < MAX_DEPTH) else {
            return;
        };
        let own = self.names.get(&id).map(|name| (*name).to_owned());
        if let Some(name) = &own {
            self.parts.insert(("schema", name.clone()));
        }
        let name = own.as_deref().or(above);
        for (property, inner) in &schema.properties {
            let Some(value) = value.get(&property.value) else {
                continue;
            };
            let name = name.map(|name| format!("{name}.{}", property.value));
            if let Some(name) = &name {
                self.parts.insert(("property", name.clone()));
            }
            self.value(*inner, value, name.as_deref(), depth + 1);
        }
        if let (Some(items), Json::Array(elements)) = (schema.items, value) {
            for element in elements {
                self.value(items, element, None, depth + 1);
            }
        }
        for part in &schema.all_of {
            self.value(*part, value, None, depth + 1);
        }
        for alternative in schema.one_of.iter().chain(&schema.any_of) {
            if self.validator.fits(*alternative, value) {
                self.value(*alternative, value, None, depth + 1);
            }
        }
    }
}
