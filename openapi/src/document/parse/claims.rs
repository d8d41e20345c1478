//! Names of properties that are expected to exist: `required`, `dependentRequired`, the property of
//! a discriminator, the keys of `encoding`. If no schema has the property, the name is a mistake.

use std::collections::HashSet;

use super::builder::Builder;
use super::family::{Family, Look, SMALL, names_of};
use super::node::Object;
use super::pending::Claim;
use crate::diagnostics::codes;
use crate::document::{Schema, SchemaId, Schemas, Spanned};
use crate::source::reference::nearest;
use crate::source::{Node, NodeValue};

/// The number of levels of properties and elements that are considered outwards.
const MAX_LEVELS: usize = 32;
/// Keywords that depend on the value: a property may be defined there.
const ELSEWHERE: &[&str] = &["if", "then", "else", "dependentSchemas", "dependencies"];

impl<'a> Builder<'a> {
    /// Records the names that the schema itself has no property for.
    pub(super) fn claim_names(&mut self, object: Object<'a>, schema: &Schema) {
        let current = self.arena.current;
        if object.entries().any(|(key, _, _)| ELSEWHERE.contains(&key)) {
            self.claims.open.insert(current);
        }
        let known: HashSet<&str> = match schema.properties.len() {
            0..=SMALL => HashSet::new(),
            _ => names_of(schema).collect(),
        };
        let is_known = |name: &str| match schema.properties.len() {
            0..=SMALL => names_of(schema).any(|known| known == name),
            _ => known.contains(name),
        };
        let mut claim = |name: Spanned<String>, by: &'static str| {
            if !is_known(&name.value) {
                self.claims.names.push(Claim {
                    schema: current,
                    name,
                    by,
                });
            }
        };
        // A name that is listed twice is reported as such by a lint.
        let mut listed = HashSet::new();
        for name in &schema.required {
            if listed.insert(&name.value) {
                claim(name.clone(), "required");
            }
        }
        if let Some(discriminator) = object.get("discriminator").and_then(property_name) {
            claim(discriminator, "discriminator");
        }
        let dependent = object.get("dependentRequired").and_then(Node::as_mapping);
        for (key, names) in dependent.unwrap_or_default() {
            let names = names.as_sequence().unwrap_or_default();
            for name in std::iter::once(key).chain(names) {
                if let Some(text) = name.as_str() {
                    let name = Spanned {
                        value: text.to_owned(),
                        span: name.span,
                    };
                    claim(name, "dependentRequired");
                }
            }
        }
    }

    /// Records a name from `encoding`.
    pub(super) fn claim_part(&mut self, schema: SchemaId, name: Spanned<String>) {
        let by = "encoding";
        self.claims.names.push(Claim { schema, name, by });
    }

    /// Reports names that are not a property of any schema that applies together with the one that has the name.
    pub(super) fn check_claims(&mut self, schemas: &Schemas) {
        let claims = std::mem::take(&mut self.claims.names);
        if claims.is_empty() {
            return;
        }
        let mut family = Family::of(schemas, &self.claims.open);
        for claim in claims {
            let (up, negated) = family.above(claim.schema);
            // `not: {required: [x]}` means that there is no such property.
            if negated {
                continue;
            }
            let Look::Missing(known) = family.look_up(&up, &claim.name.value) else {
                continue;
            };
            // What outer schemas require of the same part of the value.
            let all = family.together(claim.schema, MAX_LEVELS, &mut HashSet::new());
            let Look::Missing(_) = family.look_up(&all, &claim.name.value) else {
                continue;
            };
            let (by, name) = (claim.by, &claim.name.value);
            let diagnostic = self.diagnostics.warning(
                codes::NO_SUCH_PROPERTY,
                claim.name.span,
                format!("`{by}` names `{name}`, but there is no such property"),
            );
            match nearest(name, family.names_of(&known).into_iter()) {
                Some(meant) => drop(diagnostic.label(format!("did you mean `{meant}`?"))),
                None => drop(diagnostic),
            }
        }
    }
}

/// `propertyName`, or the name itself in Swagger 2.0.
fn property_name(node: &Node) -> Option<Spanned<String>> {
    let node = match &node.value {
        NodeValue::String(_) => node,
        _ => node.get("propertyName")?,
    };
    Some(Spanned {
        value: node.as_str()?.to_owned(),
        span: node.span,
    })
}
