//! `x-long-running` and its equivalents: `x-ms-long-running-operation`, or a response 202 with a header for
//! the status URL.

use std::collections::HashMap;

use crate::api::lower::extension::{boolean, duration_ms, get, is_header, text};
use crate::api::lower::unknown_keys::{unknown, unknown_keys};
use crate::api::model::{LongRunning, Operation, ResponseBody, ResultAt, Success, TypeUse};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::document::StatusPattern;
use crate::source::{Node, NodeValue};

const NAME: &str = "x-long-running";
const BY_OTHERS: &str = "x-ms-long-running-operation";
const KEYS: &[&str] = &[
    "header",
    "url",
    "state",
    "success",
    "failure",
    "result",
    "result-of",
    "delay",
    "max-delay",
    "timeout",
];
/// Words for the location of the result.
const RESULTS: &[&str] = &["status", "location", "original"];
/// Headers of a response 202 with the status URL.
const HEADERS: [&str; 3] = ["azure-asyncoperation", "operation-location", "location"];

/// Sets how to poll for the result of each operation that is executed later.
pub(in crate::api::lower) fn lower(
    operations: &mut [Operation],
    sources: &[&document::Operation],
    diagnostics: &mut Diagnostics,
) {
    let places: HashMap<String, usize> = operations
        .iter()
        .enumerate()
        .map(|(place, operation)| (operation.id.clone(), place))
        .collect();
    for (place, source) in sources.iter().enumerate() {
        let Some(operation) = operations.get(place) else {
            continue;
        };
        let read = match source.extensions.get(NAME) {
            Some(node) => said(operation, node, diagnostics),
            None => {
                by_others(operation, source, diagnostics).or_else(|| by_headers(operation, source))
            }
        };
        let Some(mut found) = read else { continue };
        if let Some(node) = source
            .extensions
            .get(NAME)
            .and_then(|it| get(it, "result-of"))
        {
            let named = text(node).unwrap_or_default();
            match places.get(&named).and_then(|place| operations.get(*place)) {
                Some(other) => found.body = result_body(other),
                None => {
                    let mut known: Vec<&str> = places.keys().map(String::as_str).collect();
                    known.sort_unstable();
                    unknown(diagnostics, NAME, ("operation", &named), node.span, &known);
                }
            }
        }
        if let Some(operation) = operations.get_mut(place) {
            operation.long_running = Some(found);
        }
    }
}

/// Creates a long-running operation with default settings.
fn plain(operation: &Operation) -> LongRunning {
    let (delay, max_delay, timeout_ms) = LongRunning::DEFAULT_MS;
    LongRunning {
        header: String::new(),
        url: String::new(),
        state: String::new(),
        success: Vec::new(),
        failure: Vec::new(),
        result: ResultAt::Protocol,
        body: result_body(operation),
        delays_ms: (delay, max_delay),
        timeout_ms,
        inferred: None,
    }
}

/// Reads the extension.
fn said(operation: &Operation, node: &Node, diagnostics: &mut Diagnostics) -> Option<LongRunning> {
    let entries = match &node.value {
        NodeValue::Bool(false) => return None,
        NodeValue::Bool(true) => return Some(plain(operation)),
        NodeValue::Mapping(entries) => entries,
        other => {
            let found = other.describe();
            without_effect(
                diagnostics,
                node,
                &format!("`{NAME}` has no effect: expected a boolean or a mapping, found {found}"),
            );
            return None;
        }
    };
    unknown_keys(diagnostics, NAME, entries, KEYS);
    let mut found = plain(operation);
    let mut pointer = |key: &str| -> String {
        let Some(node) = get(node, key) else {
            return String::new();
        };
        let pointer = text(node).unwrap_or_default();
        if !pointer.starts_with('/') {
            let message =
                format!("`{key}` has no effect: expected a JSON pointer such as `/status`");
            without_effect(diagnostics, node, &message);
            return String::new();
        }
        pointer
    };
    found.url = pointer("url");
    found.state = pointer("state");
    if let Some(node) = get(node, "header") {
        let name = text(node).unwrap_or_default();
        match is_header(&name) {
            true => found.header = name,
            false => {
                let message = "`header` has no effect: expected the name of a header";
                without_effect(diagnostics, node, message);
            }
        }
    }
    let words = |key: &str| match get(node, key).map(|node| &node.value) {
        Some(NodeValue::Sequence(words)) => words.iter().filter_map(text).collect(),
        Some(_) => get(node, key).and_then(text).into_iter().collect(),
        None => Vec::new(),
    };
    found.success = words("success");
    found.failure = words("failure");
    if let Some(result) = get(node, "result") {
        let word = text(result).unwrap_or_default();
        found.result = match word.as_str() {
            "status" => ResultAt::Status(String::new()),
            "location" => ResultAt::Location,
            "original" => ResultAt::Original,
            pointer if pointer.starts_with('/') => ResultAt::Status(word.clone()),
            _ => {
                unknown(diagnostics, NAME, ("result", &word), result.span, RESULTS);
                ResultAt::Protocol
            }
        };
    }
    let mut duration = |key: &str, otherwise: u64| {
        let Some(node) = get(node, key) else {
            return otherwise;
        };
        text(node)
            .and_then(|text| duration_ms(&text))
            .unwrap_or_else(|| {
                let message = format!("`{key}` has no effect: expected a duration such as `2s`");
                without_effect(diagnostics, node, &message);
                otherwise
            })
    };
    let (delay, max_delay, timeout) = LongRunning::DEFAULT_MS;
    let delay = duration("delay", delay);
    let longest = duration("max-delay", max_delay);
    found.delays_ms = (delay, longest.max(delay));
    found.timeout_ms = duration("timeout", timeout);
    if let Some(node) = get(node, "max-delay")
        && longest < delay
    {
        let message = "`max-delay` has no effect: it is less than `delay`";
        without_effect(diagnostics, node, message);
    }
    Some(found)
}

/// Reads `x-ms-long-running-operation`, with the location of the result.
fn by_others(
    operation: &Operation,
    source: &document::Operation,
    diagnostics: &mut Diagnostics,
) -> Option<LongRunning> {
    let marked = source.extensions.get(BY_OTHERS)?;
    let is_long_running = boolean(marked);
    if is_long_running.is_none() {
        let found = marked.value.describe();
        let message = format!("`{BY_OTHERS}` has no effect: expected a boolean, found {found}");
        without_effect(diagnostics, marked, &message);
    }
    if is_long_running != Some(true) {
        return None;
    }
    let via = source
        .extensions
        .get("x-ms-long-running-operation-options")
        .and_then(|options| get(options, "final-state-via"));
    Some(LongRunning {
        result: match via.and_then(text).as_deref() {
            Some("location") => ResultAt::Location,
            Some("original-uri") => ResultAt::Original,
            Some("azure-async-operation" | "operation-location") => ResultAt::Status(String::new()),
            _ => {
                if let Some(via) = via {
                    let message = "`final-state-via` has no effect: expected `location`, `original-uri`, `azure-async-operation` or `operation-location`";
                    without_effect(diagnostics, via, message);
                }
                ResultAt::Protocol
            }
        },
        ..plain(operation)
    })
}

/// Recognizes a response 202 with a header for the status URL.
fn by_headers(operation: &Operation, source: &document::Operation) -> Option<LongRunning> {
    let accepted = source
        .responses
        .iter()
        .find(|response| response.status == StatusPattern::Code(202))?;
    let header = HEADERS.iter().find_map(|known| {
        let mut headers = accepted.headers.iter();
        headers.find(|header| header.name.eq_ignore_ascii_case(known))
    })?;
    Some(LongRunning {
        inferred: Some(format!("the header `{}` of the response 202", header.name)),
        ..plain(operation)
    })
}

/// Returns the body of the result: the body of the successes other than 202, if there is only one.
fn result_body(operation: &Operation) -> ResponseBody {
    let is_accepted = |status: &StatusPattern| *status == StatusPattern::Code(202);
    let any = || ResponseBody::OptionalJson(TypeUse::any());
    match &operation.success {
        Success::One(body) => {
            let mut statuses = operation.success_statuses.iter();
            match statuses.all(|(status, _)| is_accepted(status)) {
                true => any(),
                false => of_result(body, &operation.success_statuses),
            }
        }
        Success::Many(cases) => {
            let mut results = cases
                .iter()
                .filter(|case| !case.statuses.iter().all(is_accepted));
            match (results.next(), results.next()) {
                (Some(only), None) => only.body.clone(),
                _ => any(),
            }
        }
    }
}

/// Returns the body of the result, which is required if only a response 202 has none.
fn of_result(body: &ResponseBody, statuses: &[(StatusPattern, String)]) -> ResponseBody {
    let has = |codes: &[u16]| {
        let mut statuses = statuses.iter();
        statuses
            .any(|(status, _)| matches!(status, StatusPattern::Code(code) if codes.contains(code)))
    };
    let is_always_there = has(&[202]) && !has(&[204, 205]);
    match body {
        ResponseBody::OptionalJson(used) if is_always_there => ResponseBody::Json(used.clone()),
        ResponseBody::OptionalXml(used, root) if is_always_there => {
            ResponseBody::Xml(used.clone(), *root)
        }
        ResponseBody::OptionalValue(used) if is_always_there => ResponseBody::Value(used.clone()),
        other => other.clone(),
    }
}

fn without_effect(diagnostics: &mut Diagnostics, node: &Node, message: &str) {
    diagnostics.warning(codes::EXTENSION_WITHOUT_EFFECT, node.span, message);
}
