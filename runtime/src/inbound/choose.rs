//! Which of several messages a request is.

use bytes::Bytes;
use http::HeaderMap;

use super::error::InboundError;
use super::incoming::Incoming;
use super::message::Message;
use super::path;
use crate::json::union::{self, Shape};

/// Messages, each with what reads it.
pub type Table<E> = [(
    &'static Message,
    fn(&Incoming<'_>) -> Result<E, InboundError>,
)];

/// A message that a request may be, with what stands for the placeholders of its path.
type Candidate<'m, E> = (
    &'m (
        &'static Message,
        fn(&Incoming<'_>) -> Result<E, InboundError>,
    ),
    Vec<(&'static str, String)>,
);

/// Finds out which of several messages a request is, and reads it.
///
/// A message whose path is described is recognized by it, the others by their method, and by headers and
/// members of the body that have one of a list of values. Where several are left, the one is taken that the
/// body fits best, as with the alternatives of a union; that it fits several as well is an error.
///
/// # Errors
/// When it is none of them, several, or not what the one promises.
pub fn parse<E>(
    table: &Table<E>,
    method: &http::Method,
    target: &str,
    headers: &HeaderMap,
    body: Bytes,
) -> Result<E, InboundError> {
    let mut incoming = Incoming::new(method, target, headers, body);
    let path = path::normalized(incoming.path);
    let mut here: Vec<_> = table
        .iter()
        .filter(|(message, _)| !message.path.is_empty())
        .filter_map(|entry| Some((entry, path::captured(entry.0.path, &path)?)))
        .collect();
    // A path that is spelled out comes before a template that it fits, too.
    let fewest = here.iter().map(|(_, captured)| captured.len()).min();
    here.retain(|(_, captured)| Some(captured.len()) == fewest);
    if here.is_empty() {
        let elsewhere = table.iter().filter(|(message, _)| message.path.is_empty());
        here = elsewhere.map(|entry| (entry, Vec::new())).collect();
    }
    if here.is_empty() {
        return Err(InboundError::unknown_path(incoming.path));
    }
    let names = |list: &[(&(&'static Message, _), _)]| -> Vec<&'static str> {
        list.iter().map(|((message, _), _)| message.name).collect()
    };
    let allowed: Vec<&'static str> = here.iter().map(|((known, _), _)| known.method).collect();
    here.retain(|((message, _), _)| message.method == method.as_str());
    if here.is_empty() {
        return Err(InboundError::method(method, allowed));
    }
    let expected = names(&here);
    here.retain(|((message, _), _)| incoming.is_told_by(message));
    if here.len() < 2 {
        let Some(((_, read), captured)) = here.pop() else {
            return Err(InboundError::UnknownMessage { expected });
        };
        incoming.captured = captured;
        return read(&incoming);
    }
    let here = incoming.best_fitting(here);
    let expected = names(&here);
    let mut found: Vec<(usize, &'static Message, E)> = Vec::new();
    let mut refused = Vec::new();
    for ((message, read), captured) in here {
        incoming.captured = captured;
        let (unrecognized, event) = union::unrecognized(|| read(&incoming));
        match event {
            Ok(event) => found.push((unrecognized, *message, event)),
            Err(error) => refused.push(error),
        }
    }
    let least = found.iter().map(|(unrecognized, _, _)| *unrecognized).min();
    found.retain(|(unrecognized, _, _)| Some(*unrecognized) == least);
    // What more of its headers speak for.
    let most = found
        .iter()
        .map(|(_, message, _)| incoming.telling_headers(message))
        .max();
    found.retain(|(_, message, _)| Some(incoming.telling_headers(message)) == most);
    match (found.len(), found.pop()) {
        (1, Some((_, _, event))) => Ok(event),
        (_, Some((_, last, _))) => {
            let mut fitting: Vec<&'static str> = found.iter().map(|(_, it, _)| it.name).collect();
            fitting.push(last.name);
            Err(InboundError::Ambiguous { fitting })
        }
        // The error of the only one says more than that it is none.
        (_, None) => Err(match (refused.pop(), refused.is_empty()) {
            (Some(error), true) => error,
            _ => InboundError::UnknownMessage { expected },
        }),
    }
}

impl Incoming<'_> {
    /// Those candidates that fit a JSON body best, by what it looks like from outside. That such a body lacks
    /// something or cannot be read is no reason to take it for another message. Messages without a JSON body
    /// are left where no other fits.
    fn best_fitting<'m, E>(&self, candidates: Vec<Candidate<'m, E>>) -> Vec<Candidate<'m, E>> {
        let shapes: Vec<Option<&Shape>> = candidates
            .iter()
            .map(|((message, _), _)| message.body.as_ref())
            .collect();
        let ranks = self
            .content
            .in_json(|root| union::loose_ranks(root, &shapes));
        let Some(ranks) = ranks else {
            return candidates;
        };
        let best = ranks.iter().flatten().min().copied();
        candidates
            .into_iter()
            .zip(ranks)
            .filter(|(((message, _), _), rank)| match best {
                Some(best) => *rank == Some(best),
                None => message.body.is_none(),
            })
            .map(|(candidate, _)| candidate)
            .collect()
    }
}
