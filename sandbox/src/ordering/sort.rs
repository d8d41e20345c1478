//! The `sort` parameter: attributes separated by commas, with a `-` prefix for descending order.

use std::cmp::Ordering;

use serde_json::Value;

use super::attributes::{Attributes, attribute};
use crate::orange::Problem;

/// An attribute to sort by.
pub(super) struct Key<'a> {
    path: &'a str,
    descending: bool,
}

/// Parses the parameter; an unknown attribute is an error.
pub(super) fn keys<'a>(sort: &'a str, attributes: &Attributes) -> Result<Vec<Key<'a>>, Problem> {
    sort.split(',')
        .map(|key| {
            let (path, descending) = match key.strip_prefix('-') {
                Some(path) => (path, true),
                None => (key, false),
            };
            if attributes.has(path) {
                Ok(Key { path, descending })
            } else {
                Err(Problem::invalid_query("sort", "a list of attributes"))
            }
        })
        .collect()
}

/// Compares by the first key that distinguishes the entries.
pub(super) fn compare(keys: &[Key<'_>], one: &Value, other: &Value) -> Ordering {
    keys.iter()
        .map(|key| {
            let order = attribute(one, key.path).cmp(&attribute(other, key.path));
            if key.descending {
                order.reverse()
            } else {
                order
            }
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
