//! Decides whether a response ends a wait.

use http::StatusCode;

use crate::describe::{Acceptor, Subject, Test, WaitOutcome, Waiter, Wanted, covers};
use crate::headers::Headers;
use crate::json::{Kind, Node, Value, from_str};
use crate::response::RawResponse;
use crate::types::DateTime;

/// Returns the outcome of the first matching acceptor, or `None` if none matches.
pub(super) fn decide(
    waiter: &Waiter,
    arguments: &[Value],
    response: &RawResponse,
) -> Option<WaitOutcome> {
    let mut acceptors = waiter.acceptors.iter();
    let matching = acceptors.find(|acceptor| matches(acceptor, arguments, response))?;
    Some(matching.outcome)
}

fn matches(acceptor: &Acceptor, arguments: &[Value], response: &RawResponse) -> bool {
    let status = response.status();
    let fits = match acceptor.statuses {
        "" => status.is_success(),
        statuses => is_among(statuses, status),
    };
    fits && match acceptor.subject {
        Subject::Nothing => true,
        Subject::Header(name) => {
            let values = Headers(response.headers()).text(name);
            let found: Vec<Value> = values.map(Value::String).into_iter().collect();
            passes(acceptor, arguments, &found, true)
        }
        Subject::Member(pointer) => response
            .in_json(|root| {
                let mut found = Vec::new();
                collect(root, pointer, &mut found);
                passes(acceptor, arguments, &found, false)
            })
            // A body that is not JSON has no properties.
            .unwrap_or(matches!(acceptor.test, Test::Absent)),
    }
}

fn is_among(statuses: &str, status: StatusCode) -> bool {
    statuses
        .split(' ')
        .any(|known| covers(known, status.as_u16()))
}

/// Collects the values at a pointer; `*` matches each element of a list.
fn collect(node: Node<'_>, pointer: &str, found: &mut Vec<Value>) {
    match pointer.split_once("/*") {
        Some((list, rest))
            if (rest.is_empty() || rest.starts_with('/'))
                && node
                    .pointer(list)
                    .is_some_and(|node| node.kind() == Kind::Array) =>
        {
            let elements = node.pointer(list).into_iter().flat_map(Node::elements);
            elements.for_each(|element| collect(element, rest, found));
        }
        _ => found.extend(node.pointer(pointer).map(Node::to_value)),
    }
}

/// Returns whether the values pass the test. `null` is treated as absent.
fn passes(acceptor: &Acceptor, arguments: &[Value], found: &[Value], is_text: bool) -> bool {
    let is_there = |value: &&Value| !matches!(value, Value::Null);
    let one = |value: &Value| match acceptor.test {
        Test::Present => is_there(&value),
        Test::Absent => !is_there(&value),
        Test::OneOf(wanted) => wanted.iter().any(|wanted| match wanted {
            Wanted::Argument(index) => arguments
                .get(*index)
                .is_some_and(|wanted| is_same(wanted, value, is_text, acceptor.instants)),
            Wanted::Json(json) => from_str::<Value>(json)
                .is_ok_and(|wanted| is_same(&wanted, value, is_text, acceptor.instants)),
        }),
    };
    match (acceptor.test, acceptor.every) {
        (Test::Absent, _) => found.iter().all(one),
        (_, true) => !found.is_empty() && found.iter().all(one),
        (_, false) => found.iter().any(one),
    }
}

/// Returns whether a value is the expected one. Instants and numbers are compared by value; a value that is received
/// as text may be a number.
fn is_same(wanted: &Value, found: &Value, is_text: bool, instants: bool) -> bool {
    let instant = |value: &Value| value.as_str()?.parse::<DateTime>().ok();
    if instants && let (Some(wanted), Some(found)) = (instant(wanted), instant(found)) {
        return wanted == found;
    }
    match (wanted, found) {
        (Value::String(_), Value::String(_)) => wanted == found,
        (_, Value::String(text)) if is_text => {
            text == &wanted.to_string()
                || from_str::<Value>(text).is_ok_and(|found| found.is_equivalent(wanted))
        }
        _ => wanted.is_equivalent(found),
    }
}
