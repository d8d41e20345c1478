//! The common features of the lists of Ordering: filters, sorting, paging and the two counts.

use serde_json::Value;

use super::attributes::{Attributes, attribute};
use super::sort;
use crate::api::Call;
use crate::orange::Problem;
use clientwright_loopback::Response;

/// Responds with the entries that a call requests; `ignored` are parameters that are not filters.
pub(super) fn response(
    entries: &[Value],
    attributes: &Attributes,
    ignored: &[&str],
    call: &Call,
) -> Result<Response, Problem> {
    let offset = call.query_count("offset")?.unwrap_or(0);
    let limit = call.query_count("limit")?.unwrap_or(usize::MAX);
    let keys = call
        .query("sort")?
        .map(|sort| sort::keys(sort, attributes))
        .transpose()?;
    let filters = filters(call, attributes, ignored)?;

    let mut found: Vec<&Value> = entries
        .iter()
        .filter(|entry| {
            filters
                .iter()
                .all(|(path, value)| attribute(entry, path) == *value)
        })
        .collect();
    if let Some(keys) = keys {
        found.sort_by(|one, other| sort::compare(&keys, one, other));
    }

    let total = found.len();
    let page: Vec<Value> = found
        .into_iter()
        .skip(offset)
        .take(limit)
        .cloned()
        .collect();
    let count = page.len();
    Ok(Response::json(200, &Value::Array(page))
        .header("x-result-count", count.to_string())
        .header("x-total-count", total.to_string()))
}

/// All other query parameters: attributes and their required values.
fn filters<'a>(
    call: &'a Call,
    attributes: &Attributes,
    ignored: &[&str],
) -> Result<Vec<(&'a str, &'a str)>, Problem> {
    let mut filters = Vec::new();
    for (name, _) in &call.query {
        let name = name.as_str();
        if matches!(name, "offset" | "limit" | "sort") || ignored.contains(&name) {
            continue;
        }
        if !attributes.has(name) {
            return Err(Problem::invalid_query(
                name,
                "left out: there is no such attribute",
            ));
        }
        if let Some(value) = call.query(name)? {
            filters.push((name, value));
        }
    }
    Ok(filters)
}
