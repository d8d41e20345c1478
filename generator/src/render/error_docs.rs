//! The documentation of errors: once for the crate if operations agree.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{ErrorConventions, ErrorResponse, Grade, Operation};
use crate::document::StatusPattern;
use crate::names::NamedApi;

use super::doc;
use super::status_docs::{says_nothing, status_line, status_name};

/// The maximum number of operations that are listed for a status of an error body.
const MAX_NAMED: usize = 4;

/// The descriptions of statuses that several operations share, in the order of the statuses.
#[derive(Debug, Default)]
pub(super) struct SharedErrors {
    lines: BTreeMap<(u8, u16), (StatusPattern, String)>,
}

impl SharedErrors {
    /// Finds for each status the most common text, if at least two operations have it.
    pub(super) fn of(named: &NamedApi) -> Self {
        // By status and text: the first operation with it, and all responses with it.
        type Texts<'a> = BTreeMap<&'a str, (usize, Vec<&'a ErrorResponse>)>;
        let mut counts: BTreeMap<(u8, u16), Texts<'_>> = BTreeMap::new();
        for (index, operation) in named.api.operations.iter().enumerate() {
            for response in &operation.errors {
                let texts = counts.entry(order(response.status)).or_default();
                let (_, responses) = texts
                    .entry(response.description.as_str())
                    .or_insert_with(|| (index, Vec::new()));
                responses.push(response);
            }
        }
        let mut lines = BTreeMap::new();
        for (key, texts) in counts {
            let mut most: Option<(usize, usize, &ErrorResponse)> = None;
            for (first, responses) in texts.values() {
                let Some(response) = responses.first() else {
                    continue;
                };
                let grade = grade(response);
                let count = responses
                    .iter()
                    .filter(|other| self::grade(other) == grade)
                    .count();
                let better = most.is_none_or(|(known, known_first, _)| {
                    count > known || (count == known && *first < known_first)
                });
                if count > 1 && better {
                    most = Some((count, *first, response));
                }
            }
            if let Some((_, _, response)) = most {
                lines.insert(key, (response.status, line(response)));
            }
        }
        // Moving a single line would not shorten anything.
        match lines.len() {
            0 | 1 => Self::default(),
            _ => Self { lines },
        }
    }

    /// The section in the documentation of `Error`.
    pub(super) fn section(&self) -> String {
        if self.lines.is_empty() {
            return String::new();
        }
        let lines: Vec<&str> = self.lines.values().map(|(_, line)| line.as_str()).collect();
        format!("# Statuses of several operations\n\n{}", lines.join("\n"))
    }

    /// The errors of one operation: its own, and a reference for the shared ones.
    pub(super) fn of_operation(&self, operation: &Operation, root: &str) -> Option<String> {
        if operation.errors.is_empty() {
            return None;
        }
        let mut own = Vec::new();
        let mut shared = Vec::new();
        for response in &operation.errors {
            // It is obvious that a call can fail.
            let is_any = response.status == StatusPattern::Default && grade(response).is_none();
            if is_any && says_nothing(&response.description) {
                continue;
            }
            let line = line(response);
            match self.lines.get(&order(response.status)) {
                Some((status, known)) if *known == line => shared.push(status_name(*status)),
                _ => own.push(line),
            }
        }
        if !shared.is_empty() {
            own.push(format!(
                "- {}: see [`Error`]({root}::Error)",
                shared.join(", ")
            ));
        }
        (!own.is_empty()).then(|| format!("# Errors\n\n{}", own.join("\n")))
    }
}

/// Where message and code of an error come from, if the document does not specify it.
pub(super) fn inferred(conventions: &ErrorConventions) -> String {
    if !conventions.inferred {
        return String::new();
    }
    let parts = [
        ("message()", &conventions.message),
        ("code()", &conventions.code),
        ("description()", &conventions.description),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, pointer)| !pointer.is_empty())
        .map(|(method, pointer)| format!("`{method}` is {}", doc::code(pointer)))
        .collect();
    format!(
        "In the body, {}: inferred from the schemas of errors, as the specification has no `x-error-conventions`.\n\n",
        parts.join(", ")
    )
}

/// The statuses and operations that have each of the error bodies.
pub(super) fn carriers(named: &NamedApi) -> Vec<String> {
    type Statuses<'a> = BTreeMap<(u8, u16), (StatusPattern, Vec<&'a str>)>;
    let mut bodies: Vec<Statuses<'_>> = named
        .api
        .error_bodies
        .iter()
        .map(|_| Statuses::new())
        .collect();
    for (operation, names) in named.api.operations.iter().zip(&named.operations) {
        for response in &operation.errors {
            let typed: BTreeSet<usize> = response.typed().collect();
            for body in typed {
                let Some(statuses) = bodies.get_mut(body) else {
                    continue;
                };
                let (_, operations) = statuses
                    .entry(order(response.status))
                    .or_insert_with(|| (response.status, Vec::new()));
                operations.push(&names.method);
            }
        }
    }
    let all = named.api.operations.len();
    bodies
        .into_iter()
        .map(|statuses| carrier(statuses.into_values(), all))
        .collect()
}

fn carrier<'a>(
    statuses: impl Iterator<Item = (StatusPattern, Vec<&'a str>)>,
    all: usize,
) -> String {
    let mut same: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    for (status, operations) in statuses {
        same.entry(operations)
            .or_default()
            .push(status_name(status));
    }
    let parts = same.iter().map(|(operations, statuses)| {
        let whose = match operations.len() {
            count if count == all && all > 1 => "every operation".to_owned(),
            count if count > MAX_NAMED => format!("{count} operations"),
            _ => {
                let names: Vec<String> = operations.iter().map(|name| doc::code(name)).collect();
                names.join(", ")
            }
        };
        format!("{} of {whose}", statuses.join(", "))
    });
    parts.collect::<Vec<_>>().join("; ")
}

fn line(response: &ErrorResponse) -> String {
    status_line(response.status, &response.description, grade(response))
}

fn grade(response: &ErrorResponse) -> Option<Grade> {
    let grade = response.evidence.as_ref().map(|evidence| evidence.grade);
    grade.filter(|grade| *grade != Grade::Documented)
}

fn order(status: StatusPattern) -> (u8, u16) {
    match status {
        StatusPattern::Code(code) => (0, code),
        StatusPattern::Range(range) => (1, u16::from(range)),
        StatusPattern::Default => (2, 0),
    }
}
