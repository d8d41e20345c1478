//! Identification of the message in a request.

use bytes::Bytes;
use http::HeaderMap;

use super::error::InboundError;
use super::incoming::Incoming;
use super::message::Message;
use super::path;
use crate::json::union::{self, Shape};

/// Messages, each with its reader.
pub type Table<E> = [(
    &'static Message,
    fn(&Incoming<'_>) -> Result<E, InboundError>,
)];

/// A message that may match a request, with the values of the placeholders in its path.
type Candidate<'m, E> = (
    &'m (
        &'static Message,
        fn(&Incoming<'_>) -> Result<E, InboundError>,
    ),
    Vec<(&'static str, String)>,
);

/// Identifies which of several messages a request is, and reads it.
///
/// A message with a described path is recognized by it, others by their method, and by headers and members of
/// the body with listed values. If several remain, the one that matches the body best is selected, like the
/// alternatives of a union; if several match equally, this is an error.
///
/// # Errors
/// Returns an error if the request matches no message, several, or not the type of the only one.
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
    // A literal path takes precedence over a template that also matches.
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
    // Prefer the messages that more headers indicate.
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
        // The error of the only candidate is more specific.
        (_, None) => Err(match (refused.pop(), refused.is_empty()) {
            (Some(error), true) => error,
            _ => InboundError::UnknownMessage { expected },
        }),
    }
}

impl Incoming<'_> {
    /// Returns the candidates that best match a JSON body by its external description. A body that lacks
    /// members or cannot be read is not attributed to another message for that reason. Messages without a
    /// JSON body remain if no other matches.
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
