//! Automatic behavior of clients: whether they retry a call, how fast they send, which requests they create
//! from a response. It depends on several places of a document, so the decisions of the generator are compared.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_generator::api::{Api, Link, Operation, RateLimit, TypeKind};
use clientwright_openapi::document::{self, Document};
use clientwright_openapi::source::Span;

use crate::document::{Directions, Found, Owner, paired};
use crate::kinds::{self, Kind};
use crate::state::State;

/// Differences in the automatic behavior of clients.
pub(crate) fn compare(old: &State, new: &State) -> Vec<Found> {
    let (Some(before), Some(now)) = (&old.named, &new.named) else {
        return Vec::new();
    };
    let sides = (
        Side::of(&old.document, &before.api),
        Side::of(&new.document, &now.api),
    );
    let mut found = Collected::default();
    let pairs = paired(&old.document, &new.document);
    let known: BTreeMap<usize, usize> = pairs
        .iter()
        .filter_map(|(at, to)| {
            let (old, new) = (
                old.document.operations.get(*at)?,
                new.document.operations.get(*to)?,
            );
            Some((sides.0.place(old)?, sides.1.place(new)?))
        })
        .collect();
    for (at, to) in pairs {
        let (Some(old), Some(new)) = (
            old.document.operations.get(at),
            new.document.operations.get(to),
        ) else {
            continue;
        };
        let (Some(before), Some(now)) = (sides.0.operation(old), sides.1.operation(new)) else {
            continue;
        };
        let pair = Pair {
            sides: &sides,
            documents: (old, new),
            operations: (before, now),
        };
        pair.repeats(&mut found);
        pair.rate(&mut found);
        pair.links(&known, &mut found);
    }
    found.list
}

/// Ignores a different order of alternatives if the generator does not depend on it.
pub(crate) fn leave_out_order(found: &mut Vec<Found>, new: &State) {
    let Some(named) = &new.named else { return };
    let is_order = |found: &Found| found.kind.code == kinds::ALTERNATIVES_REORDERED.code;
    if !found.iter().any(is_order) {
        return;
    }
    let types = named.api.types.iter();
    let tried: BTreeSet<Span> = types
        .filter(|ty| matches!(&ty.kind, TypeKind::Union(union) if union.tag.is_none()))
        .filter_map(|ty| ty.docs.span)
        .collect();
    found.retain(|found| {
        let schema = found.owner.schema.and_then(|(_, new)| new);
        !is_order(found) || schema.is_some_and(|span| tried.contains(&span))
    });
}

/// A document and the result of the generator.
struct Side<'a> {
    document: &'a Document,
    api: &'a Api,
    /// The operations of the API by their positions in the document.
    places: BTreeMap<Span, usize>,
    limits: BTreeMap<&'a str, &'a RateLimit>,
}

impl<'a> Side<'a> {
    fn of(document: &'a Document, api: &'a Api) -> Self {
        let operations = api.operations.iter().enumerate();
        let limits = api.rate_limits.iter();
        Self {
            document,
            api,
            places: operations
                .filter_map(|(at, operation)| Some((operation.docs.span?, at)))
                .collect(),
            limits: limits.map(|limit| (limit.name.as_str(), limit)).collect(),
        }
    }

    fn place(&self, operation: &document::Operation) -> Option<usize> {
        self.places.get(&operation.span).copied()
    }

    fn operation(&self, operation: &document::Operation) -> Option<&'a Operation> {
        self.api.operations.get(self.place(operation)?)
    }

    /// The position of an extension: on the operation, or for all operations.
    fn extension(&self, operation: &document::Operation, name: &str) -> Span {
        let places = [
            &operation.extensions,
            &self.document.extensions,
            &self.document.info.extensions,
        ];
        let mut found = places.iter().filter_map(|extensions| extensions.get(name));
        found.next().map_or(operation.span, |node| node.span)
    }

    fn limit(&self, operation: &Operation) -> Option<&'a RateLimit> {
        self.limits.get(operation.rate_limit.as_deref()?).copied()
    }
}

/// The changes; an extension that applies to many operations is one change.
#[derive(Default)]
struct Collected {
    list: Vec<Found>,
    known: BTreeMap<(&'static str, Span, Span, String), usize>,
}

impl Collected {
    fn add(&mut self, found: Found) {
        let places = (found.old.zip(found.new), found.message.clone());
        let (Some((old, new)), message) = places else {
            return self.list.push(found);
        };
        let key = (found.kind.code, old, new, message);
        match self.known.get(&key).and_then(|at| self.list.get_mut(*at)) {
            Some(known) => known.operations.extend(found.operations),
            None => {
                self.known.insert(key, self.list.len());
                self.list.push(found);
            }
        }
    }
}

/// An operation in both states.
struct Pair<'a> {
    sides: &'a (Side<'a>, Side<'a>),
    documents: (&'a document::Operation, &'a document::Operation),
    operations: (&'a Operation, &'a Operation),
}

impl Pair<'_> {
    /// A change caused by an extension with this name.
    fn found(&self, kind: &'static Kind, message: String, name: &str) -> Found {
        let (old, new) = self.documents;
        Found {
            kind,
            subject: self.operations.1.id.clone(),
            message,
            old: Some(self.sides.0.extension(old, name)),
            new: Some(self.sides.1.extension(new, name)),
            directions: Directions::REQUEST,
            owner: Owner {
                operation: Some((Some(old.span), Some(new.span))),
                ..Owner::default()
            },
            operations: BTreeSet::from([self.operations.1.id.clone()]),
            special: None,
        }
    }

    fn repeats(&self, found: &mut Collected) {
        let (old, new) = self.operations;
        let shown = |operation: &Operation| {
            let key = operation.idempotency_key.as_ref()?;
            let format = format!("{:?}", key.format).to_lowercase();
            Some(format!("`{}`, {format}", key.header))
        };
        let keys = (shown(old), shown(new));
        let (kind, message) = match &keys {
            (None, Some(now)) => (kinds::IDEMPOTENCY_KEY_ADDED, now.clone()),
            (Some(before), None) => (kinds::IDEMPOTENCY_KEY_REMOVED, before.clone()),
            (Some(before), Some(now)) if before != now => (
                kinds::IDEMPOTENCY_KEY_CHANGED,
                format!("{before} became {now}"),
            ),
            _ => return self.repeats_without(found),
        };
        found.add(self.found(kind, message, "x-idempotency-key"));
    }

    /// Whether a call is retried, if its key did not change.
    fn repeats_without(&self, found: &mut Collected) {
        let repeats = |operation: &Operation| match &operation.idempotency_key {
            Some(key) => key.repeatable,
            None => operation.idempotent,
        };
        let (old, new) = self.operations;
        // The effect of a different method is reported with the method.
        let kind = match (repeats(old), repeats(new)) {
            _ if old.method != new.method => return,
            (false, true) => kinds::BECAME_REPEATABLE,
            (true, false) => kinds::NOT_REPEATABLE,
            _ => return,
        };
        let message = format!("`{}`", new.method.as_str());
        found.add(self.found(kind, message, "x-idempotent"));
    }

    fn rate(&self, found: &mut Collected) {
        let (old, new) = self.operations;
        let limits = (self.sides.0.limit(old), self.sides.1.limit(new));
        let shown = |limit: Option<&RateLimit>| {
            limit.map_or("no limit".to_owned(), |limit| {
                format!("{} in {} ms", limit.requests, limit.per_ms)
            })
        };
        let tightened = match limits {
            (None, None) => return,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(one), Some(other)) => {
                let rates = (rate(one, other), rate(other, one));
                if rates.0 == rates.1 && one.requests == other.requests {
                    return;
                }
                // A lower rate, or a smaller burst.
                rates.1 < rates.0 || other.requests < one.requests
            }
        };
        let kind = match tightened {
            true => kinds::RATE_LIMIT_TIGHTENED,
            false => kinds::RATE_LIMIT_LOOSENED,
        };
        let name = limits.1.or(limits.0).map_or("", |limit| &limit.name);
        let message = format!("`{name}`: {} became {}", shown(limits.0), shown(limits.1));
        let mut change = self.found(kind, message, "x-rate-limit");
        change.subject = "rate limit".to_owned();
        found.add(change);
    }

    fn links(&self, known: &BTreeMap<usize, usize>, found: &mut Collected) {
        let (old, new) = self.operations;
        let index = |operation: &'_ Operation| -> BTreeMap<(String, usize), usize> {
            let mut times: BTreeMap<&str, usize> = BTreeMap::new();
            let links = operation.links.iter().enumerate();
            links
                .map(|(at, link)| {
                    let time = times.entry(link.name.as_str()).or_default();
                    *time += 1;
                    ((link.name.clone(), *time), at)
                })
                .collect()
        };
        let (before, now) = (index(old), index(new));
        for (key, at) in &before {
            let Some(one) = old.links.get(*at) else {
                continue;
            };
            let Some(other) = now.get(key).and_then(|at| new.links.get(*at)) else {
                let message = format!("`{}`", one.name);
                self.link(kinds::LINK_REMOVED, message, (one.docs.span, None), found);
                continue;
            };
            let leads_elsewhere = known.get(&one.target) != Some(&other.target);
            let given = (given(one, self.sides.0.api), given(other, self.sides.1.api));
            if leads_elsewhere || given.0 != given.1 {
                let message = match leads_elsewhere {
                    true => format!("`{}` leads to another operation", other.name),
                    false => format!("`{}` gives other arguments", other.name),
                };
                let spans = (one.docs.span, other.docs.span);
                self.link(kinds::LINK_CHANGED, message, spans, found);
            }
        }
        for (key, at) in &now {
            if let (false, Some(other)) = (before.contains_key(key), new.links.get(*at)) {
                let message = format!("`{}`", other.name);
                self.link(kinds::LINK_ADDED, message, (None, other.docs.span), found);
            }
        }
    }

    fn link(
        &self,
        kind: &'static Kind,
        message: String,
        (old, new): (Option<Span>, Option<Span>),
        found: &mut Collected,
    ) {
        found.add(Found {
            old,
            new,
            ..self.found(kind, message, "")
        });
    }
}

/// The average rate, if two limits can be compared.
fn rate(limit: &RateLimit, other: &RateLimit) -> u128 {
    u128::from(limit.requests) * u128::from(other.per_ms)
}

/// The arguments of a link, by the names of the parameters.
fn given(link: &Link, api: &Api) -> BTreeMap<String, String> {
    let target = api.operations.get(link.target);
    let parameters = link.parameters.iter().filter_map(|(at, value)| {
        let parameter = target?.parameters.get(*at)?;
        Some((parameter.key(), format!("{value:?}")))
    });
    let body = link
        .body
        .iter()
        .map(|value| (String::new(), format!("{value:?}")));
    parameters.chain(body).collect()
}
