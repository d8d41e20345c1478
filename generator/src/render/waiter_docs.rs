//! The documentation of waiters.

use crate::api::{Acceptor, Operation, Subject, Test, WaitOutcome, Waiter, Wanted};
use crate::names::{OperationNames, WaiterNames};

use super::context::Context;
use super::doc;
use super::item_docs::evidence_text;
use super::operation_docs::method;
use super::status_docs::status_name;

/// The documentation of the client's method.
pub(super) fn waiter(
    context: &Context<'_>,
    (operation, names): (&Operation, &OperationNames),
    (waiter, waiter_names): (&Waiter, &WaiterNames),
) -> String {
    let said = waiter.docs.description.as_deref().map(doc::markdown);
    let text = said
        .filter(|text| !text.trim().is_empty())
        .unwrap_or_else(|| format!("Waits for {}.", doc::code(&waiter.name)));
    let mut paragraphs = vec![doc::sentence(&text)];
    let mut asked = format!(
        "Sends the request of [`{}`](Client::{}), {}, {};",
        names.method,
        names.method,
        doc::code(&format!("{} {}", method(operation), operation.path)),
        pace(waiter),
    );
    asked.push_str(
        " [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be \
         notified of the progress. Awaiting it returns the response that shows that the state has \
         been reached.",
    );
    if waiter.may_end_with_error() {
        asked.push_str(" It may be an error response, whose body is not available here.");
    }
    paragraphs.push(asked);
    let lines: Vec<String> = waiter
        .acceptors
        .iter()
        .map(|acceptor| meaning(acceptor, waiter, waiter_names))
        .collect();
    paragraphs.push(format!("# Responses\n\n{}", lines.join("\n")));
    paragraphs.push(
        "# Errors\n\nThose of the request, except as described above, and \
         [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response."
            .to_owned(),
    );
    if let Some(evidence) = &waiter.docs.evidence {
        paragraphs.extend(evidence_text(evidence));
    }
    paragraphs.extend(context.defined_at(waiter.docs.span));
    paragraphs.join("\n\n")
}

/// `every 2 s to 2 min, for at most 10 min in all`
pub(super) fn pace(waiter: &Waiter) -> String {
    let (delay, max_delay) = waiter.delays_ms;
    format!(
        "every {} to {}, for at most {} in total",
        duration(delay),
        duration(max_delay),
        duration(waiter.timeout_ms)
    )
}

/// The meaning of an acceptor as a list item: `- a response with …: …`.
fn meaning(acceptor: &Acceptor, waiter: &Waiter, names: &WaiterNames) -> String {
    let statuses: Vec<String> = acceptor
        .statuses
        .iter()
        .map(|status| status_name(*status))
        .collect();
    let status = match statuses.is_empty() {
        true => "A success".to_owned(),
        false => format!("Status {}", statuses.join(", ")),
    };
    let subject = match &acceptor.subject {
        Subject::Nothing => None,
        Subject::Header(name) => Some(format!("the header {}", doc::code(name))),
        Subject::Member(pointer) => Some(doc::code(pointer)),
    };
    let which = match acceptor.every {
        true => "every ",
        false => "",
    };
    let test = match &acceptor.test {
        Test::Present => String::new(),
        Test::Absent => " absent".to_owned(),
        Test::OneOf(wanted) => {
            let wanted: Vec<String> = wanted
                .iter()
                .map(|wanted| match wanted {
                    Wanted::Json(json) => doc::code(json),
                    Wanted::Argument(place) => {
                        let name = names.arguments.get(*place);
                        let otherwise = waiter.arguments.get(*place).map(|it| &it.name);
                        doc::code(name.or(otherwise).map_or("", String::as_str))
                    }
                })
                .collect();
            format!(" being {}", wanted.join(" or "))
        }
    };
    let condition = match subject {
        None => status,
        Some(subject) => format!("{status} with {which}{subject}{test}"),
    };
    let outcome = match acceptor.outcome {
        WaitOutcome::Success => "the state has been reached",
        WaitOutcome::Failure => "the state cannot be reached any more",
        WaitOutcome::Retry => "not yet",
    };
    format!("- {condition}: {outcome}")
}

/// A duration in the largest unit without a fraction.
fn duration(ms: u64) -> String {
    match ms {
        ms if ms % 3_600_000 == 0 => format!("{} h", ms / 3_600_000),
        ms if ms % 60_000 == 0 => format!("{} min", ms / 60_000),
        ms if ms % 1_000 == 0 => format!("{} s", ms / 1_000),
        ms => format!("{ms} ms"),
    }
}
