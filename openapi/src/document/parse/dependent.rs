//! What applies if a property is present: `dependentRequired`, `dependentSchemas`, and `dependencies` of older drafts.

use std::collections::{HashMap, HashSet};

use super::builder::Builder;
use super::node::{Object, ref_of};
use crate::document::{MAX_REFERENCES, Schema};
use crate::source::{Node, NodeValue};

/// Keywords that a schema may have in addition to `required` without limiting the object.
const SILENT: &[&str] = &[
    "$comment",
    "$ref",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "required",
    "title",
];

impl<'a> Builder<'a> {
    /// Reads what applies if a property is present. The names that a schema requires are equivalent
    /// to a list of names; everything else in it is reported, because nothing checks it.
    pub(super) fn dependent(&mut self, object: Object<'a>, schema: &mut Schema) {
        let mut required = Required::default();
        let mut described = Described::of(object);
        for keyword in ["dependentRequired", "dependencies", "dependentSchemas"] {
            let map = object.get(keyword);
            let map = map.and_then(|node| self.unneeded(node, keyword));
            for (key, node) in map.map_or(&[][..], |map| map.entries) {
                let Some(name) = key.as_str() else { continue };
                match (&node.value, keyword) {
                    (NodeValue::Sequence(names), "dependentRequired" | "dependencies") => {
                        for node in names.iter().filter(|node| node.as_str().is_none()) {
                            self.odd_value(node, keyword, "a string");
                        }
                        required.add(name, names.iter().filter_map(Node::as_str));
                    }
                    (_, "dependentRequired") => self.odd_value(node, keyword, "a list"),
                    (NodeValue::Mapping(_), _) => {
                        let id = self.schema_id(node);
                        schema.dependent_schemas.push((name.to_owned(), id));
                        let (names, says_more) = self.required_by(node, &mut described);
                        required.add(name, names.into_iter());
                        if says_more {
                            self.without_effect(keyword, key);
                        }
                    }
                    (NodeValue::Bool(false), _) => self.without_effect(keyword, key),
                    (NodeValue::Bool(true) | NodeValue::Null, _) => {}
                    _ => self.odd_value(node, keyword, "a schema"),
                }
            }
        }
        schema.dependent_required = required.all;
    }

    /// The names that a schema requires, and whether it has other effects.
    fn required_by(
        &mut self,
        node: &'a Node,
        described: &mut Described<'a>,
    ) -> (Vec<&'a str>, bool) {
        let (mut names, mut says_more) = (Vec::new(), false);
        let mut open = Some(node);
        for _ in 0..MAX_REFERENCES {
            let Some(node) = open.take() else { break };
            for (key, value) in node.as_mapping().unwrap_or_default() {
                let key = key.as_str().unwrap_or_default();
                // It is clearly an object: it has the property.
                let is_object = key == "type" && value.as_str() == Some("object");
                says_more |= match key {
                    "properties" => !described.add(value),
                    _ => !is_object && !SILENT.contains(&key) && !key.starts_with("x-"),
                };
                if key == "required" {
                    let listed = value.as_sequence().unwrap_or_default();
                    names.extend(listed.iter().filter_map(Node::as_str));
                }
            }
            let target = ref_of(node).map(|reference| self.lookup(reference));
            open = target.and_then(Result::ok).map(|target| target.node);
        }
        (names, says_more || open.is_some())
    }
}

/// The names of properties that were described so far: one that is described once is a field.
struct Described<'a> {
    names: HashSet<&'a str>,
    /// Whether other schemas may describe properties of the same object.
    is_open: bool,
}

impl<'a> Described<'a> {
    fn of(object: Object<'a>) -> Self {
        let parts = [
            "$ref",
            "$dynamicRef",
            "allOf",
            "oneOf",
            "anyOf",
            "then",
            "else",
        ];
        let own = object.get("properties").and_then(Node::as_mapping);
        Self {
            names: own
                .unwrap_or_default()
                .iter()
                .filter_map(|(key, _)| key.as_str())
                .collect(),
            is_open: parts.iter().any(|part| object.get(part).is_some()),
        }
    }

    /// Adds the names of properties, and returns whether each is described here only.
    fn add(&mut self, properties: &'a Node) -> bool {
        let entries = properties.as_mapping().unwrap_or_default().iter();
        let mut is_new = !self.is_open;
        for (key, _) in entries {
            is_new &= key.as_str().is_none_or(|name| self.names.insert(name));
        }
        is_new
    }
}

/// The names that are required together with each property, each once.
#[derive(Default)]
struct Required {
    all: Vec<(String, Vec<String>)>,
    places: HashMap<String, usize>,
    known: HashSet<(usize, String)>,
}

impl Required {
    fn add<'n>(&mut self, name: &str, others: impl Iterator<Item = &'n str>) {
        let next = self.all.len();
        for other in others {
            let place = *self.places.entry(name.to_owned()).or_insert(next);
            if place == self.all.len() {
                self.all.push((name.to_owned(), Vec::new()));
            }
            if self.known.insert((place, other.to_owned()))
                && let Some((_, others)) = self.all.get_mut(place)
            {
                others.push(other.to_owned());
            }
        }
    }
}
