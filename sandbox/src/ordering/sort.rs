//! The `sort` parameter: attributes separated by commas, `-` before one for descending.

use std::cmp::Ordering;

use serde_json::Value;

use super::attributes::{Attributes, attribute};
use crate::orange::Problem;

/// One attribute to sort by.
pub(super) struct Key<'a> {
    path: &'a str,
    descending: bool,
}

/// Reads the parameter; an attribute that does not exist is an error.
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

/// Compares by the first key that tells the entries apart.
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
