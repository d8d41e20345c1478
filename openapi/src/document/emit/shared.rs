//! Parts that several operations share: written once, under `components`.
//!
//! A document contains copies of shared parameters, bodies, responses and headers, but all copies
//! of one thing have the same span. If they were written repeatedly, the schemas in them would
//! become different schemas, and different types.

use std::collections::{BTreeMap, BTreeSet};

use super::object::{Object, reference};
use crate::source::{Node, Span};

/// Parts of one kind, by the position they were read from.
pub(super) struct Shared {
    /// The key under `components`.
    section: &'static str,
    parts: BTreeMap<Span, Vec<Part>>,
    /// Component names and parts, in the order of first use.
    components: Vec<(String, Node)>,
    taken: BTreeSet<String>,
}

struct Part {
    node: Node,
    users: BTreeSet<Span>,
    /// Whether it has its own name, so that it becomes a component even with a single user.
    named: bool,
    name: Option<String>,
}

impl Shared {
    pub(super) fn new(section: &'static str) -> Self {
        Self {
            section,
            parts: BTreeMap::new(),
            components: Vec::new(),
            taken: BTreeSet::new(),
        }
    }

    /// Records a use of a part.
    pub(super) fn note(&mut self, node: Node, user: Span) {
        self.note_part(node, user, false);
    }

    /// Records a use of a part that is also a component in the original.
    pub(super) fn note_component(&mut self, node: Node, user: Span) {
        self.note_part(node, user, true);
    }

    fn note_part(&mut self, node: Node, user: Span, named: bool) {
        let same_place = self.parts.entry(node.span).or_default();
        match same_place
            .iter_mut()
            .find(|part| part.node.says_the_same(&node))
        {
            Some(part) => {
                part.users.insert(user);
            }
            None => same_place.push(Part {
                node,
                users: BTreeSet::from([user]),
                named,
                name: None,
            }),
        }
    }

    /// The part, or a reference to it if it is shared or a component. `name` is the preferred name.
    pub(super) fn place(&mut self, node: Node, name: &str) -> Node {
        let parts = self.parts.get_mut(&node.span);
        let part = parts.and_then(|parts| {
            parts
                .iter_mut()
                .filter(|part| part.named || part.users.len() > 1)
                .find(|part| part.node.says_the_same(&node))
        });
        let Some(part) = part else {
            return node;
        };
        let name = part.name.get_or_insert_with(|| {
            let name = unique(&mut self.taken, name);
            self.components.push((name.clone(), node.clone()));
            name
        });
        reference(self.section, name, node.span)
    }

    /// Adds the components to `components`.
    pub(super) fn finish(self, components: &mut Object, span: Span) {
        let mut object = Object::new(span);
        for (name, node) in self.components {
            object.put(&name, node);
        }
        components.object(self.section, object);
    }
}

/// A valid component name that is not taken yet.
fn unique(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let wanted: String = wanted
        .chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') => c,
            _ => '_',
        })
        .collect();
    let wanted = if wanted.is_empty() { "_" } else { &wanted };
    let mut name = wanted.to_owned();
    let mut number = 1;
    while !taken.insert(name.clone()) {
        number += 1;
        name = format!("{wanted}-{number}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::object::text;
    use super::*;
    use crate::source::FileId;

    #[test]
    fn only_values_that_are_used_twice_become_components() {
        let span = |start| Span {
            file: FileId(0),
            start,
            end: 9,
        };
        let mut shared = Shared::new("parameters");
        let (once, twice) = (text("once", span(1)), text("twice", span(2)));
        shared.note(once.clone(), span(5));
        shared.note(twice.clone(), span(5));
        shared.note(twice.clone(), span(6));
        assert_eq!(shared.place(once.clone(), "a"), once);
        let placed = shared.place(twice, "page size");
        let target = placed.get("$ref").and_then(Node::as_str);
        assert_eq!(target, Some("#/components/parameters/page_size"));
    }
}
