//! Unused components.

use std::collections::BTreeSet;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::source::{Node, NodeValue};

use super::subject::Subject;
use clientwright_openapi::walk::{mappings, texts};

/// Kinds of components that are only used by `$ref`.
const BY_REFERENCE: [&str; 8] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "links",
    "pathItems",
];

/// Reports components of the main document that no `$ref`, mapping or requirement in any file refers to.
pub(super) fn unused(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    // A document with only components is a library for others.
    if subject.operations().next().is_none() {
        return;
    }
    let Some(root) = subject.sources.files().next().and_then(|file| file.root()) else {
        return;
    };
    let named = names(subject);
    let lists = BY_REFERENCE
        .iter()
        .filter_map(|kind| Some((*kind, root.get("components")?.get(kind)?)))
        .chain(
            ["definitions", "parameters", "responses"]
                .iter()
                .filter_map(|kind| {
                    let old = root.get("swagger").and_then(|_| root.get(kind))?;
                    Some((*kind, old))
                }),
        );
    for (kind, list) in lists {
        for (key, component) in list.as_mapping().into_iter().flatten() {
            let name = key.as_str().unwrap_or_default();
            let is_used = named.contains(&format!("{kind}/{name}"))
                // Schemas selected by a discriminator are only referred to by its value.
                || matches!(kind, "schemas" | "definitions")
                    && (named.contains(name) || extends_a_base(root, component));
            if !is_used && !name.starts_with("x-") {
                diagnostics.warning(
                    codes::UNUSED_COMPONENT,
                    key.span,
                    format!("the component `{kind}/{name}` is not used"),
                );
            }
        }
    }
}

/// All names that are referred to: each two neighbouring segments of references, and names in mappings.
fn names(subject: &Subject<'_>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for root in subject.sources.files().filter_map(|file| file.root()) {
        mappings(root, &mut |mapping| {
            let node = mapping.node;
            for key in ["$ref", "$dynamicRef", "operationRef"] {
                if let Some(target) = node.get(key).and_then(Node::as_str) {
                    named.extend(pairs(target));
                }
            }
            if mapping.way.last() == Some(&"mapping") {
                texts(node, &mut |text, _| {
                    named.extend(pairs(text));
                });
            }
        });
    }
    named
}

/// Each two neighbouring segments of a reference, as it may lead to a part of a component; a name alone is itself.
fn pairs(target: &str) -> Vec<String> {
    let decode = |part: &str| part.replace("~1", "/").replace("~0", "~");
    let segments: Vec<String> = target.split('/').map(decode).collect();
    match segments.as_slice() {
        [name] => vec![name.clone()],
        segments => segments.windows(2).map(|pair| pair.join("/")).collect(),
    }
}

/// Schemas that extend one with a discriminator are used through its value.
fn extends_a_base(root: &Node, schema: &Node) -> bool {
    let parts = schema.get("allOf").and_then(Node::as_sequence);
    parts.into_iter().flatten().any(|part| {
        let target = part
            .get("$ref")
            .and_then(Node::as_str)
            .and_then(|target| target.rsplit('/').next());
        let lists = [
            root.get("components").and_then(|it| it.get("schemas")),
            root.get("definitions"),
        ];
        lists.into_iter().flatten().any(|list| {
            let base = target.and_then(|target| list.get(target));
            base.and_then(|base| base.get("discriminator"))
                .is_some_and(|node| !matches!(node.value, NodeValue::Null))
        })
    })
}
