//! Operations: removed, added, or with a different name, path or method.

use clientwright_openapi::document::{Document, Operation};

use super::text::description;
use super::walk::{Directions, Here, Owner, Walk};
use super::{bodies, evidence, extensions, pairing, parameters, security, servers, statuses};
use crate::kinds::{self, Kind};

pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let pairs = pairing::operations(old, new);
    root(walk);
    for at in &pairs.removed {
        if let Some(operation) = old.operations.get(*at) {
            let id = pairing::id(operation);
            one(
                walk,
                kinds::OPERATION_REMOVED,
                (id, false),
                [Some(operation), None],
            );
        }
    }
    for (at, to) in &pairs.both {
        if let (Some(before), Some(now)) = (old.operations.get(*at), new.operations.get(*to)) {
            let here = pair(walk, pairing::id(now), false, before, now);
            of_client(walk, &here, before, now);
        }
    }
    for at in &pairs.added {
        if let Some(operation) = new.operations.get(*at) {
            let id = pairing::id(operation);
            one(
                walk,
                kinds::OPERATION_ADDED,
                (id, false),
                [None, Some(operation)],
            );
        }
    }
    inbound(walk);
}

/// Requests from the API: webhooks, callbacks, listeners.
fn inbound(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let pairs = pairing::inbound(old, new);
    for at in &pairs.removed {
        if let Some(message) = old.inbound.get(*at) {
            let id = pairing::inbound_id(message);
            let operations = [Some(&message.operation), None];
            one(walk, kinds::OPERATION_REMOVED, (id, true), operations);
        }
    }
    for (at, to) in &pairs.both {
        if let (Some(before), Some(now)) = (old.inbound.get(*at), new.inbound.get(*to)) {
            let id = pairing::inbound_id(now);
            pair(walk, id, true, &before.operation, &now.operation);
        }
    }
    for at in &pairs.added {
        if let Some(message) = new.inbound.get(*at) {
            let id = pairing::inbound_id(message);
            let operations = [None, Some(&message.operation)];
            one(walk, kinds::OPERATION_ADDED, (id, true), operations);
        }
    }
}

/// An operation in only one of the documents.
fn one(
    walk: &mut Walk<'_>,
    kind: &'static Kind,
    (id, is_inbound): (String, bool),
    [old, new]: [Option<&Operation>; 2],
) {
    let Some(operation) = old.or(new) else { return };
    let here = here(id, is_inbound, old, new);
    let address = format!("{} {}", operation.method.as_str(), operation.path.value);
    let message = format!("`{}`", address.trim_end());
    let spans = (old.map(|it| it.span), new.map(|it| it.span));
    walk.add(here.found(kind, message, spans.0, spans.1));
}

fn here(id: String, is_inbound: bool, old: Option<&Operation>, new: Option<&Operation>) -> Here {
    Here {
        directions: match is_inbound {
            true => Directions::RESPONSE,
            false => Directions::REQUEST,
        },
        subject: id.clone(),
        operation: Some((old.map(|it| it.span), new.map(|it| it.span))),
        operation_id: id,
        is_inbound,
    }
}

/// Changes that apply to the whole document.
fn root(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let here = Here {
        directions: Directions::REQUEST,
        subject: "info".to_owned(),
        operation: None,
        operation_id: String::new(),
        is_inbound: false,
    };
    servers::compare(walk, &here, &old.servers, &new.servers);
    let said = (&old.extensions, &new.extensions);
    let spans = (old.info.span, new.info.span);
    let list = &extensions::OF_DOCUMENTS;
    extensions::compare(walk, &here, list, said, spans, &Owner::default());
    let extensions = (&old.info.extensions, &new.info.extensions);
    evidence::compare(
        walk,
        &here,
        extensions,
        (old.info.span, new.info.span),
        Owner::default(),
    );
    let text = |document: &Document| {
        let info = &document.info;
        let texts = [&info.title, &info.version];
        let texts = texts.into_iter().chain(&info.description);
        texts.map(String::as_str).collect::<Vec<_>>().join("\n")
    };
    let (before, now) = (text(old), text(new));
    description(
        walk,
        &here,
        (Some(&before), Some(&now)),
        spans,
        Owner::default(),
    );
    security::schemes(walk);
}

/// An operation in both documents.
fn pair(
    walk: &mut Walk<'_>,
    id: String,
    is_inbound: bool,
    old: &Operation,
    new: &Operation,
) -> Here {
    let here = here(id, is_inbound, Some(old), Some(new));
    let mut add = |kind, message: String| walk.add(here.found(kind, message, old.span, new.span));
    let named = |operation: &Operation| {
        let id = operation.operation_id.as_ref();
        id.map_or("no name".to_owned(), |id| format!("`{}`", id.value))
    };
    if named(old) != named(new) {
        add(
            kinds::OPERATION_RENAMED,
            format!("{} became {}", named(old), named(new)),
        );
    }
    if pairing::shape(&old.path.value) != pairing::shape(&new.path.value) {
        add(
            kinds::PATH_CHANGED,
            format!("`{}` became `{}`", old.path.value, new.path.value),
        );
    }
    if old.method != new.method {
        add(
            kinds::METHOD_CHANGED,
            format!("`{}` became `{}`", old.method.as_str(), new.method.as_str()),
        );
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => add(kinds::OPERATION_DEPRECATED, "it is deprecated".to_owned()),
        (true, false) => add(
            kinds::OPERATION_UNDEPRECATED,
            "it is no longer deprecated".to_owned(),
        ),
        _ => {}
    }
    if old.tags.first() != new.tags.first() {
        let shown = |tags: &[String]| {
            tags.first()
                .map_or("no tag".to_owned(), |tag| format!("`{tag}`"))
        };
        add(
            kinds::TAG_CHANGED,
            format!("{} became {}", shown(&old.tags), shown(&new.tags)),
        );
    }
    let owner = here.owner();
    let text = |operation: &'_ Operation| {
        let parts = [
            operation.summary.as_deref(),
            operation.description.as_deref(),
        ];
        let joined: Vec<&str> = parts.into_iter().flatten().collect();
        joined.join("\n")
    };
    let (before, now) = (text(old), text(new));
    description(
        walk,
        &here,
        (Some(&before), Some(&now)),
        (old.span, new.span),
        owner.clone(),
    );
    evidence::compare(
        walk,
        &here,
        (&old.extensions, &new.extensions),
        (old.span, new.span),
        owner,
    );
    parameters::compare(walk, &here, old, new);
    bodies::request(walk, &here, old, new);
    statuses::compare(walk, &here, old, new);
    here
}

/// Changes that only apply to operations that clients call.
fn of_client(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let lists = (&old.extensions, &new.extensions);
    let spans = (old.span, new.span);
    let owner = here.owner();
    extensions::compare(walk, here, &extensions::OF_CLIENTS, lists, spans, &owner);
    extensions::of_part(walk, here, lists, spans, &owner);
    servers::compare(walk, here, &old.servers, &new.servers);
    security::compare(walk, here, old, new);
}
