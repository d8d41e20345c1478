//! Rust types for formats and schemas.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::placed::Placed;
use super::renames::Names;
use crate::api::RUST_TYPE;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Schema, SchemaId};
use crate::source::{Node, NodeValue, Sources, Span, nearest};

/// Rust types for formats and schemas: paths of types that implement
/// [`MappedType`](https://docs.rs/clientwright-runtime), or `unix-seconds` and `unix-millis`.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypeMap {
    /// By `format`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub formats: Names,
    /// By the name of a component, or a JSON pointer.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub schemas: Names,
}

impl TypeMap {
    /// Whether nothing is mapped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.formats.is_empty() && self.schemas.is_empty()
    }
}

/// Writes the types into the schemas of a document, unless these already specify a type. `own`
/// contains the settings of the client, which have priority over those for all clients; only for
/// `own`, settings without effect are reported.
pub(super) fn apply(
    own: &TypeMap,
    shared: &TypeMap,
    document: &mut Document,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if own.is_empty() && shared.is_empty() {
        return;
    }
    let everywhere = document.span;
    let node = |path: &Placed<String>| Node {
        value: NodeValue::String(path.value.clone()),
        span: path.span(sources).unwrap_or(everywhere),
    };
    for (map, is_own) in [(own, true), (shared, false)] {
        let ids = places(map, document, sources);
        for (key, path) in &map.schemas {
            match ids
                .get(&key.value)
                .and_then(|id| document.schemas.get_mut(id.0))
            {
                Some(schema) => {
                    if let (Some(first), true) = (set(schema, node(path)), is_own) {
                        let message = format!("`{}` already has a type", key.value);
                        without_effect(key, message, first, sources, diagnostics);
                    }
                }
                None if is_own => {
                    let known = document.named_schemas.iter().map(|(name, _)| name.as_str());
                    unused("schema", key, known, sources, diagnostics);
                }
                None => {}
            }
        }
        for (format, path) in &map.formats {
            let mut found = false;
            for schema in &mut document.schemas {
                if schema.format.as_ref() == Some(&format.value) && is_scalar(schema) {
                    found = true;
                    let _ = set(schema, node(path));
                }
            }
            if !found && is_own {
                let formats = document
                    .schemas
                    .iter()
                    .filter_map(|it| it.format.as_deref());
                unused(
                    "schema with the format",
                    format,
                    formats,
                    sources,
                    diagnostics,
                );
            }
        }
    }
    report_inner(own, document, sources, diagnostics);
}

/// Sets the type of a schema. If it already has one, that is kept and its position is returned.
fn set(schema: &mut Schema, node: Node) -> Option<Span> {
    match schema.extensions.entry(RUST_TYPE.to_owned()) {
        Entry::Occupied(known) => Some(known.get().span),
        Entry::Vacant(free) => {
            free.insert(node);
            None
        }
    }
}

/// Reports schemas of a map that are inside a schema which is mapped to a Rust type as a whole:
/// nothing is generated from its contents.
fn report_inner(
    map: &TypeMap,
    document: &Document,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    // Inner schemas have no name, so only a pointer can refer to them.
    let is_pointer = |key: &&Placed<String>| key.value.starts_with('#');
    let keys: Vec<&Placed<String>> = map.schemas.keys().filter(is_pointer).collect();
    if keys.is_empty() {
        return;
    }
    let places = places(map, document, sources);
    let referred: HashSet<SchemaId> = document
        .schemas
        .iter()
        .filter_map(|schema| schema.reference)
        .collect();
    for key in keys {
        let mut pointer = key.value.as_str();
        let mut id = places.get(pointer);
        let outer = loop {
            // The target of a reference is generated wherever it is written.
            if id.is_some_and(|id| referred.contains(id)) {
                break None;
            }
            let Some((above, _)) = pointer.rsplit_once('/') else {
                break None;
            };
            pointer = above;
            id = places.get(pointer);
            let schema = id.and_then(|id| document.schema(*id));
            let mapped = schema.and_then(|schema| schema.extensions.get(RUST_TYPE));
            if let Some(mapped) = mapped.filter(|node| node.as_str().is_some()) {
                break Some(mapped.span);
            }
        };
        if let Some(outer) = outer {
            let message = format!(
                "`{}` is inside a schema that is replaced by a type",
                key.value
            );
            without_effect(key, message, outer, sources, diagnostics);
        }
    }
}

fn without_effect(
    key: &Placed<String>,
    message: String,
    first: Span,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    diagnostics
        .warning(codes::SETTING_WITHOUT_EFFECT, key.span(sources), message)
        .label("has no effect")
        .also(first, "that type")
        .help("remove one of the two");
}

/// Whether the format of a schema describes its values.
fn is_scalar(schema: &Schema) -> bool {
    let is_made_of_others = schema.reference.is_some()
        || !(schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty());
    !(schema.types.object || schema.types.array || schema.values.is_some() || is_made_of_others)
}

/// The schemas that the keys of a map may refer to.
fn places(map: &TypeMap, document: &Document, sources: &Sources) -> HashMap<String, SchemaId> {
    let names = document.named_schemas.iter();
    let mut places: HashMap<String, SchemaId> =
        names.map(|(name, id)| (name.clone(), *id)).collect();
    if map.schemas.keys().any(|key| key.value.starts_with('#')) {
        let pointers = sources.pointers();
        for id in document.schema_ids() {
            let span = document.schema(id).map(|schema| schema.span);
            if let Some(pointer) = span.and_then(|span| pointers.get(&span)) {
                places.entry(pointer.clone()).or_insert(id);
            }
        }
    }
    places
}

fn unused<'n>(
    what: &str,
    key: &Placed<String>,
    known: impl Iterator<Item = &'n str>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let diagnostic = diagnostics.warning(
        codes::SETTING_WITHOUT_EFFECT,
        key.span(sources),
        format!("there is no {what} `{}`", key.value),
    );
    match nearest(key, known) {
        Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
        None => diagnostic.label("has no effect"),
    };
}
