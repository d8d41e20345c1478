//! Parts of a document that are not needed to read the rest: only the types of their values are checked.

use std::collections::HashSet;

use super::builder::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::source::{Node, NodeValue, Span};

impl<'a> Builder<'a> {
    /// `externalDocs` of anything.
    pub(super) fn external_docs(&mut self, node: &'a Node) {
        if let Some(entries) = self.unneeded(node, "externalDocs") {
            for key in ["description", "url"] {
                let _ = self.text(entries, key);
            }
        }
    }

    /// A mapping whose content does not affect what is generated.
    pub(super) fn unneeded(&mut self, node: &'a Node, key: &str) -> Option<Object<'a>> {
        match &node.value {
            NodeValue::Mapping(entries) => Some(Object { node, entries }),
            NodeValue::Null => None,
            _ => {
                self.odd_value(node, key, "a mapping");
                None
            }
        }
    }

    /// Checks the entries of components, and of `$defs` in schemas: they are read only where something refers to
    /// them, and where they are read, an error has been reported.
    pub(super) fn check_unread(&mut self, root: Object<'a>) {
        let mut odd = Vec::new();
        for (section, map) in self.sections(root) {
            odd.extend(odd_entries(section, map, false));
        }
        for (section, map) in std::mem::take(&mut self.claims.definitions) {
            odd.extend(odd_entries(section, map, true));
        }
        if odd.is_empty() {
            return;
        }
        let known = self.diagnostics.sorted().into_iter();
        let known = known.filter(|found| found.code == codes::WRONG_TYPE);
        let known: HashSet<Span> = known
            .filter_map(|found| found.primary.as_ref())
            .map(|(span, _)| *span)
            .collect();
        for (node, name) in odd {
            if !known.contains(&node.span) {
                self.odd_value(node, name, "a mapping");
            }
        }
    }

    /// The sections of components that are not read as a whole.
    fn sections(&self, root: Object<'a>) -> Vec<(&'static str, &'a Node)> {
        let (components, sections) = match self.dialect {
            Dialect::Swagger2 => (Some(root.node), &["parameters", "responses"][..]),
            _ => (root.get("components"), keys::COMPONENTS),
        };
        let is_read = |section: &str| matches!(section, "schemas" | "securitySchemes");
        let sections = sections.iter().filter(|section| !is_read(section));
        sections
            .filter_map(|section| Some((*section, components?.get(section)?)))
            .collect()
    }
}

/// The entries of a map that are not mappings, or the map itself, each with its name.
fn odd_entries<'a>(
    section: &'a str,
    map: &'a Node,
    has_schemas: bool,
) -> impl Iterator<Item = (&'a Node, &'a str)> {
    let is_odd = move |node: &Node| match &node.value {
        NodeValue::Mapping(_) | NodeValue::Null => false,
        NodeValue::Bool(_) => !has_schemas,
        _ => true,
    };
    let entries = match &map.value {
        NodeValue::Mapping(entries) => entries.as_slice(),
        _ => &[],
    };
    let entries = entries
        .iter()
        .map(|(key, node)| (node, key.as_str().unwrap_or_default()))
        .filter(|(_, name)| !name.starts_with("x-"));
    let whole = std::iter::once((map, section)).filter(|(map, _)| map.as_mapping().is_none());
    whole.chain(entries).filter(move |(node, _)| is_odd(node))
}
