//! `links` of responses: their operations and the parameters that they set.

use std::collections::HashMap;

use crate::api::lower::extension;
use crate::api::lower::warning::warn;
use crate::api::model::{ContentKind, Docs, Link, LinkValue, Operation};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::document::{Location, StatusPattern};
use crate::source::{FileId, Span};

use super::expression;

const HELP: &str = "use an operation of this document, its parameters, and expressions such as \
                    `$response.body#/id`";

/// Sets the links of each operation's responses, and the links to each operation.
pub(in crate::api::lower) fn lower(
    operations: &mut [Operation],
    sources: &[&document::Operation],
    diagnostics: &mut Diagnostics,
) {
    let places: HashMap<(FileId, u32), usize> = sources
        .iter()
        .enumerate()
        .map(|(place, source)| ((source.span.file, source.span.start), place))
        .collect();
    for (place, source) in sources.iter().enumerate() {
        let mut links: Vec<Link> = Vec::new();
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for response in &source.responses {
            for link in &response.links {
                let Some(target) = target(link, &places, diagnostics) else {
                    continue;
                };
                let Some(to) = operations.get(target) else {
                    continue;
                };
                let mut one = read(link, response.status, (target, to), diagnostics);
                // Equal links of several responses are merged.
                let namesakes = by_name.entry(one.name.clone()).or_default();
                let mut known = namesakes.iter().copied();
                let same = known.find(|it| links.get(*it).is_some_and(|it| is_same(it, &one)));
                match same.and_then(|it| links.get_mut(it)) {
                    Some(known) => known.statuses.append(&mut one.statuses),
                    None => {
                        namesakes.push(links.len());
                        links.push(one);
                    }
                }
            }
        }
        for (index, link) in links.iter().enumerate() {
            if let Some(to) = operations.get_mut(link.target) {
                to.linked_from.push((place, index));
            }
        }
        if let Some(operation) = operations.get_mut(place) {
            operation.links = links;
        }
    }
}

fn is_same(one: &Link, other: &Link) -> bool {
    one.target == other.target && one.parameters == other.parameters && one.body == other.body
}

/// Returns the operation that a link refers to. An operation that is not generated cannot be called.
fn target(
    link: &document::Link,
    places: &HashMap<(FileId, u32), usize>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let Some(target) = link.target else {
        // An unresolved name or reference was reported when the document was read.
        let is_elsewhere = |it: &String| !it.starts_with('#');
        if link.reference.as_ref().is_some_and(is_elsewhere) {
            let message = format!(
                "the link `{}` has no method: it refers to another document",
                link.name.value
            );
            without_effect(diagnostics, link.name.span, message);
        }
        return None;
    };
    places.get(&(target.file, target.start)).copied()
}

fn read(
    link: &document::Link,
    status: StatusPattern,
    (target, to): (usize, &Operation),
    diagnostics: &mut Diagnostics,
) -> Link {
    let mut parameters: Vec<(usize, LinkValue)> = Vec::new();
    for (name, node) in &link.parameters {
        // An unknown parameter was reported when the document was read.
        let Some(index) = parameter(to, &name.value) else {
            continue;
        };
        match expression::value(node) {
            Ok(value) => parameters.push((index, value)),
            Err(why) => without_effect(
                diagnostics,
                node.span,
                format!("the link does not set `{}`: {why}", name.value),
            ),
        }
    }
    let body = link.request_body.as_ref().and_then(|node| {
        let is_json = matches!(
            to.body.as_ref().and_then(|body| body.contents.first()),
            Some(content) if matches!(content.kind, ContentKind::Json(_))
        );
        let value = match is_json {
            true => expression::value(node),
            false => Err(format!("`{}` takes no JSON body", to.id)),
        };
        value
            .map_err(|why| {
                let message = format!("the link does not set the request body: {why}");
                without_effect(diagnostics, node.span, message);
            })
            .ok()
    });
    if let Some(server) = &link.server {
        without_effect(
            diagnostics,
            server.span,
            "the `server` of a link has no effect: requests use the base URL of the client"
                .to_owned(),
        );
    }
    Link {
        name: link.name.value.clone(),
        statuses: vec![status],
        target,
        parameters,
        body,
        docs: Docs {
            description: link.description.clone(),
            evidence: extension::evidence(&link.extensions),
            span: Some(link.name.span),
            ..Docs::default()
        },
    }
}

/// Returns the parameter that `id` or `path.id` refers to.
fn parameter(to: &Operation, name: &str) -> Option<usize> {
    let place = name.split_once('.').and_then(|(place, rest)| {
        let location = match place {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => return None,
        };
        to.parameters
            .iter()
            .position(|it| it.location == location && it.name == rest)
    });
    place.or_else(|| to.parameters.iter().position(|it| it.name == name))
}

fn without_effect(diagnostics: &mut Diagnostics, span: Span, message: String) {
    warn(diagnostics, codes::LINK_WITHOUT_EFFECT, span, message, HELP);
}
