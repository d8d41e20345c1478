//! Requests that the API sends to a server of its user: `webhooks`, `callbacks`, and operations marked as such.

use std::collections::HashSet;

use super::builder::Builder;
use super::node::{Object, address, is_extension, ref_of};
use crate::document::{Inbound, Operation, Spanned};
use crate::source::{Node, Span};

/// The tags in the documents of TM Forum for requests that a client receives.
const LISTENER_TAGS: [&str; 2] = [
    "notification listener",
    "notification listeners (client side)",
];

/// Whether the API calls an operation of a path.
fn is_inbound(operation: &Operation) -> bool {
    match operation.extensions.get("x-inbound") {
        Some(node) => node.value == crate::source::NodeValue::Bool(true),
        None => {
            let mut tags = operation.tags.iter();
            let has_tag = tags.any(|tag| {
                let mut known = LISTENER_TAGS.iter();
                known.any(|known| tag.trim().eq_ignore_ascii_case(known))
            });
            has_tag && operation.path.value.contains("/listener/")
        }
    }
}

/// Moves the operations that the API calls out of those of the client.
pub(super) fn listeners(operations: &mut Vec<Operation>) -> Vec<Inbound> {
    let (found, kept) = std::mem::take(operations).into_iter().partition(is_inbound);
    *operations = kept;
    let found: Vec<Operation> = found;
    found.into_iter().map(Inbound::listener).collect()
}

impl<'a> Builder<'a> {
    /// Webhooks, and the callbacks of all operations.
    pub(super) fn webhooks(&mut self, root: Object<'a>) -> Vec<Inbound> {
        let mut found = Found::default();
        for key in ["webhooks", "x-webhooks"] {
            let Some(webhooks) = root.get(key).and_then(|node| self.object(node, key)) else {
                continue;
            };
            for (name, key, node) in webhooks.named_entries() {
                // Written like a callback, as in some documents.
                if is_callback(node) {
                    self.callback(name, node, None, &mut found);
                    continue;
                }
                let operations = self.unaddressed(node, key.span);
                let is_only = operations.len() == 1;
                for operation in operations {
                    let method = operation.method.as_str().to_ascii_lowercase();
                    let named = match is_only {
                        true => name.to_owned(),
                        false => format!("{name} {method}"),
                    };
                    found.add([named, format!("{name} {method}")], operation);
                }
            }
        }
        // Operations of callbacks may have callbacks.
        while let Some(callbacks) = self.callbacks.pop_front() {
            let Some(map) = self.object(callbacks.map, "`callbacks`") else {
                continue;
            };
            for (name, _, node) in map.named_entries() {
                self.callback(name, node, callbacks.owner.as_deref(), &mut found);
            }
        }
        found.list
    }

    /// A callback: path items by the expression of their URL. A callback that several operations
    /// share is one, with its own name; otherwise callbacks of different operations often have the
    /// same name, and the operation becomes part of it, so that no other operation can change it.
    fn callback(&mut self, name: &str, node: &'a Node, owner: Option<&str>, found: &mut Found) {
        let shared = ref_of(node).and_then(Node::as_str);
        let shared = shared.and_then(|text| text.rsplit_once("/components/callbacks/"));
        let named = match (shared, owner) {
            (Some((_, name)), _) => name.to_owned(),
            (None, Some(owner)) => format!("{owner} {name}"),
            (None, None) => name.to_owned(),
        };
        let Some(callback) = self.followed(node, "a callback") else {
            return;
        };
        for (_, key, node) in callback.named_entries() {
            let target = self.resolve_ref(node, "a path item").map(address);
            if target.is_none_or(|target| !found.seen.insert(target)) {
                continue;
            }
            for operation in self.unaddressed(node, key.span) {
                let id = operation.operation_id.as_ref();
                let own = id.map_or(&named, |id| &id.value).clone();
                let method = operation.method.as_str().to_ascii_lowercase();
                found.add([own, format!("{named} {method}")], operation);
            }
        }
    }

    /// The operations of a path item whose address is not in the document.
    fn unaddressed(&mut self, node: &'a Node, span: Span) -> Vec<Operation> {
        let mut operations = Vec::new();
        let nowhere = Spanned {
            value: String::new(),
            span,
        };
        self.path_item(nowhere, &[], node, &mut operations);
        operations
    }
}

/// Whether a node has no operations itself, but keys that look like URLs with operations.
fn is_callback(node: &Node) -> bool {
    let entries = node.as_mapping().unwrap_or_default();
    let mut keys = entries.iter().filter_map(|(key, _)| key.as_str());
    keys.any(|key| !is_extension(key) && key.contains(['{', '/', ':']) && key.len() > 1)
}

/// The result so far.
#[derive(Default)]
struct Found {
    list: Vec<Inbound>,
    names: HashSet<String>,
    /// The path items of callbacks.
    seen: HashSet<usize>,
}

impl Found {
    /// Adds an operation under the first of several names that is free.
    fn add(&mut self, names: [String; 2], operation: Operation) {
        let mut free = names.iter().filter(|name| !self.names.contains(*name));
        let name = free.next().cloned().unwrap_or_else(|| {
            let [_, last] = &names;
            let mut numbered = (2..).map(|number: usize| format!("{last} {number}"));
            let free = numbered.find(|name| !self.names.contains(name));
            free.unwrap_or_default()
        });
        self.names.insert(name.clone());
        self.list.push(Inbound {
            name: Some(name),
            operation,
        });
    }
}
