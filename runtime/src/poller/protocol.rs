//! Reads the responses of a long-running operation: its state, and the URL to poll next.

use http::{HeaderMap, StatusCode};

use super::position::PollPosition;
use super::url::{self, NotFollowed};
use crate::client::Call;
use crate::describe::{LongRunning, Method, ResultAt};
use crate::json::{Node, to_string};
use crate::response::RawResponse;

/// Headers with a URL whose response reports the state in its body.
const STATUS_HEADERS: [&str; 2] = ["azure-asyncoperation", "operation-location"];
const LOCATION: &str = "location";
/// Pointers to the state, unless the specification has one.
const STATES: [&str; 3] = ["/status", "/state", "/properties/provisioningState"];
const DONE: [&str; 7] = [
    "succeeded",
    "success",
    "successful",
    "completed",
    "complete",
    "done",
    "finished",
];
const FAILED: [&str; 8] = [
    "failed",
    "failure",
    "error",
    "canceled",
    "cancelled",
    "aborted",
    "rejected",
    "expired",
];

/// The next step after a response.
pub(super) enum Next {
    /// Poll again.
    Ask(PollPosition),
    /// The response is the result.
    Done,
    /// The result is part of the response.
    DoneWith(String),
    /// The operation failed.
    Failed,
}

/// Reads the first response.
pub(super) fn started(
    call: &Call,
    described: &LongRunning,
    response: &RawResponse,
) -> Result<Next, NotFollowed> {
    let headers = response.headers();
    let status = response.status();
    let base = call.url().unwrap_or_default();
    let known = match described.header {
        "" => STATUS_HEADERS.iter().find_map(|name| text(headers, name)),
        name => text(headers, name),
    };
    let in_body = member(response, described.url);
    let location = text(headers, LOCATION);
    let has_state = known.is_some() && !described.header.eq_ignore_ascii_case(LOCATION)
        || in_body.is_some()
        || !described.state.is_empty();
    // The `Location` of any other success is the URL of the created resource.
    let asked_at = in_body.or(known).or_else(|| {
        let is_accepted = status == StatusCode::ACCEPTED && described.header.is_empty();
        location.clone().filter(|_| is_accepted)
    });
    let Some(asked_at) = asked_at else {
        return match status {
            StatusCode::ACCEPTED => Err(NotFollowed::NoUrl),
            _ => Ok(Next::Done),
        };
    };
    let result = match location.filter(|location| *location != asked_at) {
        Some(location) => Some(url::followed(call, &base, &location)?),
        None => None,
    };
    Ok(Next::Ask(PollPosition {
        operation: call.operation.id.to_owned(),
        url: url::followed(call, &base, &asked_at)?,
        result,
        has_state,
        is_result: false,
    }))
}

/// Reads the response to a status request.
pub(super) fn asked(
    call: &Call,
    described: &LongRunning,
    position: &PollPosition,
    response: &RawResponse,
) -> Result<Next, NotFollowed> {
    let headers = response.headers();
    let status = response.status();
    let moved = |to: &str, is_result| -> Result<Next, NotFollowed> {
        Ok(Next::Ask(PollPosition {
            url: url::followed(call, &position.url, to)?,
            is_result,
            ..position.clone()
        }))
    };
    if status == StatusCode::SEE_OTHER {
        // The result is elsewhere.
        let location = text(headers, LOCATION).ok_or(NotFollowed::NoUrl)?;
        return moved(&location, true);
    }
    if position.is_result {
        return Ok(Next::Done);
    }
    let newer = match described.header {
        "" => STATUS_HEADERS
            .iter()
            .find_map(|name| text(headers, name))
            .or_else(|| text(headers, LOCATION).filter(|_| !position.has_state)),
        name => text(headers, name),
    };
    if status == StatusCode::ACCEPTED && !position.has_state {
        return match newer {
            Some(to) => moved(&to, false),
            None => Ok(Next::Ask(position.clone())),
        };
    }
    let state = state(response, described, position.has_state);
    match state.as_deref().map(|state| meaning(described, state)) {
        Some(Meaning::Failed) => return Ok(Next::Failed),
        Some(Meaning::Running) => {
            return match newer {
                Some(to) => moved(&to, false),
                None => Ok(Next::Ask(position.clone())),
            };
        }
        None if status == StatusCode::ACCEPTED => return Ok(Next::Ask(position.clone())),
        Some(Meaning::Done) | None => {}
    }
    if !position.has_state {
        return Ok(done_with(described, response));
    }
    let base = call.url();
    let result = match described.result {
        ResultAt::Status(_) => return Ok(done_with(described, response)),
        ResultAt::Location => position.result.clone(),
        ResultAt::Original => base,
        ResultAt::Protocol => member(response, "/resourceLocation")
            .or_else(|| position.result.clone())
            .or_else(|| {
                let has_resource = matches!(call.operation.method, Method::Put | Method::Patch);
                base.filter(|_| has_resource && state.is_some())
            }),
    };
    match result {
        Some(result) => moved(&result, true),
        None => Ok(Next::Done),
    }
}

fn done_with(described: &LongRunning, response: &RawResponse) -> Next {
    let part = match described.result {
        ResultAt::Status(pointer) if !pointer.is_empty() => response
            .in_json(|root| root.pointer(pointer).map(|node| to_string(&node)))
            .flatten(),
        _ => None,
    };
    part.map_or(Next::Done, Next::DoneWith)
}

enum Meaning {
    Done,
    Failed,
    Running,
}

fn meaning(described: &LongRunning, state: &str) -> Meaning {
    let among = |own: &[&str], usual: &[&str]| match own {
        [] => usual.iter().any(|word| word.eq_ignore_ascii_case(state)),
        own => own.contains(&state),
    };
    if among(described.success, &DONE) {
        Meaning::Done
    } else if among(described.failure, &FAILED) {
        Meaning::Failed
    } else {
        Meaning::Running
    }
}

/// Returns the state of the operation, if the body contains it.
fn state(response: &RawResponse, described: &LongRunning, has_state: bool) -> Option<String> {
    match described.state {
        "" if has_state => STATES.iter().find_map(|pointer| member(response, pointer)),
        pointer => member(response, pointer),
    }
}

/// Returns the string, number or boolean at a pointer as text.
fn member(response: &RawResponse, pointer: &str) -> Option<String> {
    if pointer.is_empty() {
        return None;
    }
    let read = |root: Node<'_>| {
        let node = root.pointer(pointer)?;
        let text = node.as_str().or(node.number_text()).map(str::to_owned);
        text.or_else(|| node.as_bool().map(|flag| flag.to_string()))
    };
    response.in_json(read).flatten()
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}
