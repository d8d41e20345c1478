//! Matches the responses of two operations by status.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, Operation, Response, SchemaId, StatusPattern};

use super::media_type::essence;
use super::view::View;
use super::walk::{Here, Walk};
use super::{bodies, values};
use crate::kinds::{self, Kind};

/// The maximum depth of comparing unnamed schemas.
const MAX_DEPTH: usize = 64;

pub(super) fn shown(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(class) => format!("{class}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
}

fn class(status: StatusPattern) -> Option<u16> {
    match status {
        StatusPattern::Code(code) => Some(code / 100),
        StatusPattern::Range(class) => Some(u16::from(class)),
        StatusPattern::Default => None,
    }
}

/// Successes: 1xx and 2xx; without any, redirects; or else `default`.
struct Successes(fn(Option<u16>) -> bool);

impl Successes {
    fn of(operation: &Operation) -> Self {
        let is_there = |wanted: fn(Option<u16>) -> bool| {
            let mut classes = operation.responses.iter().map(|it| class(it.status));
            classes.any(wanted)
        };
        let kinds: [fn(Option<u16>) -> bool; 2] = [
            |class| class.is_some_and(|class| class < 3),
            |class| class == Some(3),
        ];
        let found = kinds.into_iter().find(|kind| is_there(*kind));
        Self(found.unwrap_or(|class| class.is_none()))
    }

    fn contain(&self, response: &Response) -> bool {
        self.0(class(response.status))
    }
}

/// The responses of one side.
struct Side<'a> {
    document: &'a Document,
    successes: Successes,
    /// The common body of all successes, as described by one of them.
    only: Option<&'a Response>,
}

impl<'a> Side<'a> {
    fn of(document: &'a Document, operation: &'a Operation) -> Self {
        let successes = Successes::of(operation);
        let mut all = operation
            .responses
            .iter()
            .filter(|response| successes.contain(response));
        let first = all.next();
        let is_only = |first: &&Response| all.all(|it| alike((document, first), (document, it)));
        Self {
            document,
            only: first.filter(is_only),
            successes,
        }
    }

    /// Whether a client of this side reads a success of the other side correctly, regardless of its status.
    fn reads(&self, other: &Side<'_>, response: &Response) -> bool {
        self.only
            .is_some_and(|own| alike((self.document, own), (other.document, response)))
    }
}

/// A response whose status the other side does not have.
struct Single<'a> {
    response: &'a Response,
    is_success: bool,
    /// Whether clients of the other side read it correctly.
    is_read: bool,
}

/// Compares the responses of two operations.
pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let here = Here {
        directions: here.directions.opposite(),
        ..here.clone()
    };
    let sides = (Side::of(walk.old, old), Side::of(walk.new, new));
    let index = |operation: &Operation| -> BTreeMap<StatusPattern, usize> {
        let responses = operation.responses.iter().enumerate().rev();
        responses.map(|(at, it)| (it.status, at)).collect()
    };
    let (by_old, by_new) = (index(old), index(new));
    // Receivers of inbound messages do not depend on other statuses.
    let is_read =
        |of: &Side<'_>, by: &Side<'_>, it: &Response| !here.is_inbound && by.reads(of, it);
    let mut added: Vec<Single<'_>> = Vec::new();
    for response in &new.responses {
        if !by_old.contains_key(&response.status) {
            added.push(Single {
                response,
                is_success: sides.1.successes.contain(response),
                is_read: is_read(&sides.1, &sides.0, response),
            });
        }
    }
    for response in &old.responses {
        let named = here.below(&format!(" {}", shown(response.status)));
        let same = by_new.get(&response.status);
        if let Some(now) = same.and_then(|at| new.responses.get(*at)) {
            bodies::response(walk, &named, response, now);
            continue;
        }
        let before = Single {
            response,
            is_success: sides.0.successes.contain(response),
            is_read: is_read(&sides.0, &sides.1, response),
        };
        let mut known = added.iter();
        let moved = known.position(|now| !here.is_inbound && is_moved(&before, now));
        match moved.map(|at| added.remove(at)) {
            Some(now) => {
                let kind = of_move(&sides, &before, &now);
                let (was, is) = (shown(response.status), shown(now.response.status));
                let message = format!("`{was}` became `{is}`");
                walk.add(named.found(kind, message, response.span, now.response.span));
                bodies::response(walk, &named, response, now.response);
            }
            None => {
                let kind = match (before.is_success, before.is_read) {
                    (true, true) => kinds::SAME_STATUS_REMOVED,
                    (true, false) => kinds::SUCCESS_STATUS_REMOVED,
                    (false, _) => kinds::ERROR_STATUS_REMOVED,
                };
                let message = format!("`{}`", shown(response.status));
                walk.add(named.found(kind, message, response.span, new.span));
            }
        }
    }
    for now in added {
        let kind = match (now.is_success, now.is_read) {
            (true, true) => kinds::SAME_STATUS_ADDED,
            (true, false) => kinds::SUCCESS_STATUS_ADDED,
            (false, _) => kinds::ERROR_STATUS_ADDED,
        };
        let status = shown(now.response.status);
        let named = here.below(&format!(" {status}"));
        let message = format!("`{status}`");
        walk.add(named.found(kind, message, old.span, now.response.span));
    }
}

/// Whether one status covers the other.
fn covers(one: StatusPattern, other: StatusPattern) -> bool {
    one == StatusPattern::Default
        || matches!(one, StatusPattern::Range(_)) && class(one) == class(other)
}

/// Whether a removed response may be the same as an added one.
fn is_moved(before: &Single<'_>, now: &Single<'_>) -> bool {
    let (was, is) = (before.response.status, now.response.status);
    let covers = covers(was, is) || covers(is, was);
    match (before.is_success, now.is_success) {
        (true, true) => covers || before.is_read && now.is_read,
        // Errors that are listed in addition to `default` are not covered by it.
        (false, false) => covers && ![was, is].contains(&StatusPattern::Default),
        _ => false,
    }
}

/// The kind of a changed status.
fn of_move(sides: &(Side<'_>, Side<'_>), before: &Single<'_>, now: &Single<'_>) -> &'static Kind {
    let is_wider = covers(now.response.status, before.response.status);
    let (old, new) = (sides.0.only.is_some(), sides.1.only.is_some());
    match before.is_success {
        true if is_wider && !old => kinds::SUCCESS_STATUS_ADDED,
        true if !is_wider && !new => kinds::SUCCESS_STATUS_REMOVED,
        _ => kinds::STATUS_CHANGED,
    }
}

/// Whether two responses have the same body, without comparing nested schemas.
fn alike((old, one): (&Document, &Response), (new, other): (&Document, &Response)) -> bool {
    let index = |response: &Response| -> BTreeMap<String, Option<SchemaId>> {
        let media = response.content.iter();
        media
            .map(|media| {
                let schema = media.schema.or(media.item_schema);
                (essence(&media.media_type.value), schema)
            })
            .collect()
    };
    let (one, other) = (index(one), index(other));
    one.len() == other.len()
        && one.iter().all(|(name, id)| match (id, other.get(name)) {
            (Some(id), Some(Some(other))) => same(old, *id, new, *other, 0),
            (None, Some(None)) => true,
            _ => false,
        })
}

/// Whether two schemas are the same component, or equal inline schemas.
fn same(old: &Document, one: SchemaId, new: &Document, other: SchemaId, depth: usize) -> bool {
    let (one, other) = (View::of(old, one), View::of(new, other));
    if one.name.is_some() || other.name.is_some() || depth > MAX_DEPTH {
        return one.name == other.name;
    }
    let values = |view: &View<'_>| -> Option<BTreeSet<String>> {
        let values = view.values.as_ref()?;
        Some(values.iter().map(|value| values::text(value)).collect())
    };
    let below = |one: &[SchemaId], other: &[SchemaId]| {
        let mut pairs = one.iter().zip(other);
        one.len() == other.len()
            && pairs.all(|(one, other)| same(old, *one, new, *other, depth + 1))
    };
    let listed = |view: &View<'_>| -> Vec<SchemaId> { view.items.into_iter().collect() };
    let properties = |view: &View<'_>| -> BTreeMap<String, SchemaId> {
        let properties = view.properties.iter();
        properties
            .map(|(name, id, _)| ((*name).to_owned(), *id))
            .collect()
    };
    let (ours, theirs) = (properties(&one), properties(&other));
    one.types == other.types
        && one.nullable == other.nullable
        && one.format == other.format
        && one.required == other.required
        && values(&one) == values(&other)
        && ours.keys().eq(theirs.keys())
        && ours
            .iter()
            .zip(&theirs)
            .all(|((_, one), (_, other))| same(old, *one, new, *other, depth + 1))
        && below(&listed(&one), &listed(&other))
        && below(&one.alternatives, &other.alternatives)
}
