//! What the lists of Ordering have in common: filters, sorting, paging and the two counts.

use std::borrow::Cow;

use serde_json::Value;

use super::sort;
use crate::api::Call;
use crate::http::{Answer, Problem};

/// The attributes by which the entries of a list can be filtered and sorted.
pub(super) struct Attributes {
    /// By their paths, e.g. `customer.name`.
    pub(super) known: &'static [&'static str],
    /// A member whose own members depend on the entry, e.g. `properties`.
    pub(super) open: Option<&'static str>,
}

impl Attributes {
    pub(super) fn has(&self, path: &str) -> bool {
        let member = path.split_once('.').map(|(member, _)| member);
        self.known.contains(&path) || (member.is_some() && member == self.open)
    }
}

/// The attribute at `path` of an entry, as text; empty if it has none.
pub(super) fn attribute<'a>(entry: &'a Value, path: &str) -> Cow<'a, str> {
    let value = path
        .split('.')
        .try_fold(entry, |value, name| value.get(name));
    match value {
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(Value::Number(number)) => Cow::Owned(number.to_string()),
        Some(Value::Bool(flag)) => Cow::Owned(flag.to_string()),
        _ => Cow::Borrowed(""),
    }
}

/// Answers the entries that a call asks for; `ignored` are parameters that are no filters.
pub(super) fn answer(
    entries: &[Value],
    attributes: &Attributes,
    ignored: &[&str],
    call: &Call,
) -> Result<Answer, Problem> {
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
    Ok(Answer::json(200, &Value::Array(page))
        .header("x-result-count", count.to_string())
        .header("x-total-count", total.to_string()))
}

/// All other parameters of the query: attributes and the values they must have.
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
