//! The selection of operations to generate.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::glob::{matches, matches_path};
use super::placed::Placed;
use super::reach::reached;
use crate::api::{inbound_ids, operation_ids};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Inbound, Operation, SchemaId};
use crate::source::{FileId, Sources, Span, nearest};
use crate::words::snake;

/// The operations to generate: those that are included and not excluded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Selection {
    /// The included operations; all if empty.
    #[serde(skip_serializing_if = "Selectors::is_empty")]
    pub include: Selectors,
    /// The excluded operations.
    #[serde(skip_serializing_if = "Selectors::is_empty")]
    pub exclude: Selectors,
}

/// Selects operations; an operation is selected if one selector matches.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Selectors {
    /// By `operationId`, or by the generated name of an operation without one. `*` matches any characters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<Placed<String>>,
    /// By one of their tags. `*` matches any characters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Placed<String>>,
    /// By path, with or without a leading method, as in `GET /orders/**`. `*` matches any
    /// characters of a segment, a segment `**` matches any number of segments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<Placed<String>>,
    /// By method.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Placed<String>>,
}

impl Selection {
    /// Whether all operations are generated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }
}

impl Selectors {
    /// Whether there are no selectors.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    fn all(&self) -> impl Iterator<Item = (Kind, &Placed<String>)> {
        let lists = [
            (Kind::Id, &self.ids),
            (Kind::Tag, &self.tags),
            (Kind::Path, &self.paths),
            (Kind::Method, &self.methods),
        ];
        lists
            .into_iter()
            .flat_map(|(kind, list)| list.iter().map(move |one| (kind, one)))
    }
}

/// The property of an operation that a selector matches.
#[derive(Clone, Copy)]
enum Kind {
    Id,
    Tag,
    Path,
    Method,
}

impl Kind {
    fn fits(self, selector: &str, operation: &Operation, id: &str) -> bool {
        let method = operation.method.as_str();
        match self {
            Self::Id => matches(selector, id) || matches(selector, &snake(id)),
            Self::Tag => operation.tags.iter().any(|tag| matches(selector, tag)),
            Self::Path => match selector.split_once(' ') {
                Some((wanted, path)) => {
                    wanted.eq_ignore_ascii_case(method)
                        && matches_path(path.trim_start(), &operation.path.value)
                }
                None => matches_path(selector, &operation.path.value),
            },
            Self::Method => selector.eq_ignore_ascii_case(method),
        }
    }

    /// The values in the document for this kind of selector, for suggestions.
    fn known<'d>(self, document: &'d Document, ids: &'d [String]) -> Vec<&'d str> {
        let operations = document.operations.iter();
        match self {
            Self::Id => ids.iter().map(String::as_str).collect(),
            Self::Tag => operations
                .flat_map(|operation| operation.tags.iter().map(String::as_str))
                .collect(),
            Self::Path => operations
                .map(|operation| operation.path.value.as_str())
                .collect(),
            Self::Method => operations
                .map(|operation| operation.method.as_str())
                .collect(),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Id => "an id",
            Self::Tag => "a tag",
            Self::Path => "a path",
            Self::Method => "a method",
        }
    }
}

/// Drops the operations that are not selected, the components that are only reachable from them,
/// and the diagnostics of both.
pub(super) fn select(
    selection: &Selection,
    document: &mut Document,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if selection.is_empty() {
        return;
    }
    // Operations that the API calls are selected in the same way.
    let own = document.operations.len();
    let names = document.inbound.iter().map(|inbound| inbound.name.clone());
    let names: Vec<Option<String>> = names.collect();
    let mut ids = operation_ids(document);
    ids.extend(inbound_ids(document));
    let inbound = std::mem::take(&mut document.inbound).into_iter();
    document
        .operations
        .extend(inbound.map(|inbound| inbound.operation));
    let mut hits = |selectors: &Selectors| -> Vec<bool> {
        let mut selected = vec![false; ids.len()];
        for (kind, selector) in selectors.all() {
            let mut found = false;
            let operations = document.operations.iter().zip(&ids);
            for ((operation, id), selected) in operations.zip(&mut selected) {
                let fits = kind.fits(selector, operation, id);
                found |= fits;
                *selected |= fits;
            }
            if !found {
                tell_unused(kind, selector, document, &ids, sources, diagnostics);
            }
        }
        selected
    };
    let included = match selection.include.is_empty() {
        true => vec![true; ids.len()],
        false => hits(&selection.include),
    };
    let excluded = hits(&selection.exclude);
    let mut selected = included
        .into_iter()
        .zip(excluded)
        .map(|(included, excluded)| included && !excluded);
    let mut names = names.into_iter();
    let mut dropped = Vec::new();
    for (place, operation) in std::mem::take(&mut document.operations)
        .into_iter()
        .enumerate()
    {
        let name = match place < own {
            true => None,
            false => names.next(),
        };
        match (selected.next().unwrap_or(true), name) {
            (false, _) => dropped.push(operation),
            (true, None) => document.operations.push(operation),
            (true, Some(name)) => document.inbound.push(Inbound { name, operation }),
        }
    }
    let mut outside: Vec<Span> = dropped.iter().map(|operation| operation.span).collect();
    if document.all_operations().next().is_none() && !dropped.is_empty() {
        let mut selectors = selection.include.all().chain(selection.exclude.all());
        let place = selectors.next().and_then(|(_, one)| one.span(sources));
        diagnostics.error(
            codes::NOTHING_SELECTED,
            place,
            format!("none of the {} operations is selected", dropped.len()),
        );
        // Diagnostics about unused parts are not useful here.
        return;
    }
    let reached = reached(document);
    let is_reached = |id: SchemaId| reached.get(id.0).copied().unwrap_or(true);
    let mut inside = Vec::new();
    for (_, id) in &document.named_schemas {
        if let Some(schema) = document.schema(*id) {
            match is_reached(*id) {
                true => inside.push(schema.span),
                false => outside.push(schema.span),
            }
        }
    }
    document.named_schemas.retain(|(_, id)| is_reached(*id));
    let used: HashSet<String> = document
        .all_operations()
        .flat_map(|operation| operation.tags.iter().cloned())
        .collect();
    document.tags.retain(|tag| used.contains(&tag.name));
    let (inside, outside) = (Areas::of(inside), Areas::of(outside));
    diagnostics.retain(|found| match &found.primary {
        Some((span, _)) => inside.has(*span) || !outside.has(*span),
        None => true,
    });
}

fn tell_unused(
    kind: Kind,
    selector: &Placed<String>,
    document: &Document,
    ids: &[String],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let word = kind.word();
    let diagnostic = diagnostics.warning(
        codes::SELECTOR_WITHOUT_EFFECT,
        selector.span(sources),
        format!("no operation has {word} that matches `{}`", selector.value),
    );
    let known = kind.known(document, ids);
    match nearest(selector, known.into_iter()) {
        Some(meant) => diagnostic.label(format!("did you mean `{meant}`?")),
        None => diagnostic.label("selects nothing"),
    };
}

/// Parts of files.
struct Areas(HashMap<FileId, Vec<(u32, u32)>>);

impl Areas {
    fn of(spans: Vec<Span>) -> Self {
        let mut areas: HashMap<FileId, Vec<(u32, u32)>> = HashMap::new();
        for span in spans {
            areas
                .entry(span.file)
                .or_default()
                .push((span.start, span.end));
        }
        #[expect(
            clippy::iter_over_hash_type,
            reason = "each is changed by itself, in any order"
        )]
        for list in areas.values_mut() {
            list.sort_unstable();
            // Then the last area that begins before a position determines whether any contains it.
            let mut end = 0;
            for area in list {
                end = area.1.max(end);
                area.1 = end;
            }
        }
        Self(areas)
    }

    fn has(&self, span: Span) -> bool {
        let Some(list) = self.0.get(&span.file) else {
            return false;
        };
        let behind = list.partition_point(|(start, _)| *start <= span.start);
        let last = behind.checked_sub(1).and_then(|last| list.get(last));
        last.is_some_and(|(_, end)| span.start < *end)
    }
}
