//! Specification extensions that the generator understands.

use std::collections::{BTreeSet, HashMap};

use crate::api::model::{ChosenName, ErrorConventions, ErrorMatch, Evidence, Grade, RateLimit};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Extensions};
use crate::source::{Node, NodeValue, Span};

use super::warning::warn;

/// Returns the value of a key in a mapping.
pub(super) fn get<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match &node.value {
        NodeValue::Mapping(members) => members
            .iter()
            .find(|(name, _)| matches!(&name.value, NodeValue::String(text) if text == key))
            .map(|(_, value)| value),
        _ => None,
    }
}

/// Returns a scalar as text.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
        NodeValue::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a text is a valid header name (RFC 9110, 5.1).
pub(super) fn is_header(name: &str) -> bool {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_token)
}

/// Returns a boolean.
pub(super) fn boolean(node: &Node) -> Option<bool> {
    match node.value {
        NodeValue::Bool(value) => Some(value),
        _ => None,
    }
}

/// Returns the elements of a sequence. A single value is a sequence of one.
fn list(node: &Node) -> &[Node] {
    match &node.value {
        NodeValue::Sequence(nodes) => nodes,
        _ => std::slice::from_ref(node),
    }
}

fn member(node: &Node, key: &str) -> String {
    get(node, key).and_then(text).unwrap_or_default()
}

/// Reads `x-rust-name`.
pub(super) fn chosen_name(extensions: &Extensions) -> Option<ChosenName> {
    let node = extensions.get("x-rust-name")?;
    Some(ChosenName {
        name: node.as_str()?.to_owned(),
        span: Some(node.span),
    })
}

/// Reads `x-evidence`.
pub(super) fn evidence(extensions: &Extensions) -> Option<Evidence> {
    let node = extensions.get("x-evidence")?;
    let grade = match &node.value {
        NodeValue::String(grade) => grade.clone(),
        _ => member(node, "grade"),
    };
    let grade = match grade.as_str() {
        "documented" => Grade::Documented,
        "reported" => Grade::Reported,
        "assumed" => Grade::Assumed,
        _ => return None,
    };
    Some(Evidence {
        grade,
        source: member(node, "source"),
    })
}

/// Reads `x-rate-limit` of the document and of all operations.
pub(super) fn rate_limits(document: &Document, diagnostics: &mut Diagnostics) -> Vec<RateLimit> {
    const HELP: &str = "write `{name: …, requests: 2, per: 1s}`, with `per` in ms, s, m or h";
    let mut limits: Vec<RateLimit> = Vec::new();
    let mut known: HashMap<String, (RateLimit, Span)> = HashMap::new();
    let root = root_limits(document);
    let nodes = root.map(|node| (node, true)).into_iter().chain(
        document
            .operations
            .iter()
            .filter_map(|operation| operation.extensions.get("x-rate-limit"))
            .map(|node| (node, false)),
    );
    for (node, global) in nodes {
        for entry in list(node) {
            match rate_limit(entry, global) {
                Ok(Some(limit)) => match known.get(&limit.name) {
                    None => {
                        known.insert(limit.name.clone(), (limit.clone(), entry.span));
                        limits.push(limit);
                    }
                    Some((first, place)) => {
                        if (first.requests, first.per_ms) != (limit.requests, limit.per_ms) {
                            diagnostics
                                .warning(
                                    codes::RATE_LIMIT_WITHOUT_EFFECT,
                                    entry.span,
                                    format!("there is already a rate limit `{}`", limit.name),
                                )
                                .label("has no effect")
                                .also(*place, "the limit of that name")
                                .help("give each rate limit a unique `name`");
                        }
                    }
                },
                Ok(None) => {}
                Err(why) => warn(
                    diagnostics,
                    codes::RATE_LIMIT_WITHOUT_EFFECT,
                    entry.span,
                    format!("this rate limit has no effect: {why}"),
                    HELP,
                ),
            }
        }
        if let ([_, second, ..], false) = (list(node), global) {
            warn(
                diagnostics,
                codes::RATE_LIMIT_WITHOUT_EFFECT,
                second.span,
                "an operation can have only one rate limit: this one is ignored here",
                "keep the one that applies to the operation",
            );
        }
    }
    if let Some(root) = root {
        tell_unused_limits(document, root, diagnostics);
    }
    limits
}

/// Reports limits of the document that apply to no operation: each operation has one, its own or else the first one
/// of the document.
fn tell_unused_limits(document: &Document, root: &Node, diagnostics: &mut Diagnostics) {
    let default = first_limit(root);
    let used: BTreeSet<Option<String>> = document
        .operations
        .iter()
        .map(|operation| rate_limit_name(&operation.extensions).or_else(|| default.clone()))
        .collect();
    for entry in list(root) {
        let is_read = matches!(rate_limit(entry, true), Ok(Some(_)));
        let name = limit_name(entry);
        if is_read && !used.is_empty() && !used.contains(&Some(name.clone())) {
            warn(
                diagnostics,
                codes::RATE_LIMIT_WITHOUT_EFFECT,
                entry.span,
                format!(
                    "the rate limit `{name}` has no effect: an operation has one limit, which is \
                     its own or the first one of the document"
                ),
                "keep the strictest one here, or name this one in `x-rate-limit` of operations",
            );
        }
    }
}

/// Returns the limit for operations without their own.
fn root_limits(document: &Document) -> Option<&Node> {
    [&document.extensions, &document.info.extensions]
        .into_iter()
        .find_map(|extensions| extensions.get("x-rate-limit"))
}

/// Returns the name of the limit for operations that do not name one.
pub(super) fn global_rate_limit(document: &Document) -> Option<String> {
    root_limits(document).and_then(first_limit)
}

/// Returns the name of the limit that an operation names.
pub(super) fn rate_limit_name(extensions: &Extensions) -> Option<String> {
    extensions.get("x-rate-limit").and_then(first_limit)
}

fn first_limit(node: &Node) -> Option<String> {
    list(node).first().map(|entry| match &entry.value {
        NodeValue::String(name) => name.clone(),
        _ => limit_name(entry),
    })
}

fn limit_name(node: &Node) -> String {
    match member(node, "name") {
        name if name.is_empty() => "default".to_owned(),
        name => name,
    }
}

/// Reads a limit. Returns `Ok(None)` for only the name of a limit that is defined elsewhere.
fn rate_limit(node: &Node, global: bool) -> Result<Option<RateLimit>, &'static str> {
    if matches!(node.value, NodeValue::String(_)) {
        return Ok(None);
    }
    let requests = member(node, "requests")
        .parse::<u32>()
        .ok()
        .filter(|requests| *requests > 0)
        .ok_or("`requests` must be a positive integer")?;
    let per_ms =
        duration_ms(&member(node, "per")).ok_or("`per` must be a duration such as `1s`")?;
    Ok(Some(RateLimit {
        name: limit_name(node),
        requests,
        per_ms,
        global,
    }))
}

/// Parses `500ms`, `1s`, `2m` or `1h` to milliseconds; must not be zero.
pub(super) fn duration_ms(text: &str) -> Option<u64> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(digits);
    let factor = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" | "min" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    number
        .parse::<u64>()
        .ok()?
        .checked_mul(factor)
        .filter(|ms| *ms > 0)
}

/// Reads `x-error-conventions`.
pub(super) fn error_conventions(
    document: &Document,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorConventions> {
    let node = document.extensions.get("x-error-conventions")?;
    let matches = |key: &str, diagnostics: &mut Diagnostics| -> Vec<ErrorMatch> {
        get(node, key)
            .map(list)
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| {
                let status = status(&member(entry, "status"));
                if status.is_none() {
                    warn(
                        diagnostics,
                        codes::ERROR_MATCH_WITHOUT_EFFECT,
                        entry.span,
                        "this entry has no effect: it has no HTTP status",
                        "write `{status: 403, code: 53}`",
                    );
                }
                Some(ErrorMatch {
                    status: status?,
                    code: member(entry, "code"),
                })
            })
            .collect()
    };
    Some(ErrorConventions {
        code: member(node, "code"),
        message: member(node, "message"),
        description: member(node, "description"),
        request_id: member(node, "request-id"),
        expired_token: matches("expired-token", diagnostics),
        throttled: matches("throttled", diagnostics),
        unavailable: matches("unavailable", diagnostics),
        codes: get(node, "codes")
            .map(list)
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| {
                Some((
                    status(&member(entry, "status"))?,
                    member(entry, "code"),
                    member(entry, "meaning"),
                ))
            })
            .collect(),
        inferred: false,
    })
}

fn status(text: &str) -> Option<u16> {
    text.parse()
        .ok()
        .filter(|status| (100..600).contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_number_and_a_unit() {
        assert_eq!(duration_ms("1s"), Some(1_000));
        assert_eq!(duration_ms("500ms"), Some(500));
        assert_eq!(duration_ms("1min"), Some(60_000));
        for wrong in ["", "1", "s", "-1s", "0s", "1 s", "99999999999999999999h"] {
            assert_eq!(duration_ms(wrong), None, "{wrong:?}");
        }
    }
}
