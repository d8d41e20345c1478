//! Features of a crate that are named after tags.

use std::collections::BTreeMap;

use super::Scope;
use crate::api::Api;
use crate::words::snake;

/// Features that every crate has.
const TAKEN: [&str; 5] = ["blocking", "default", "fake", "gzip", "login"];

/// The feature of each tag that operations have first.
pub(super) fn of_tags(api: &Api) -> BTreeMap<String, String> {
    let mut scope = Scope::with_taken(TAKEN);
    let tags: BTreeMap<&String, ()> = api
        .operations
        .iter()
        .filter_map(|operation| operation.tag.as_ref())
        .map(|tag| (tag, ()))
        .collect();
    tags.into_keys()
        .map(|tag| {
            let words = snake(tag).trim_matches('_').to_owned();
            let words = if words.is_empty() { "tag" } else { &words };
            let feature = scope.claim(words).replace('_', "-");
            (tag.clone(), feature)
        })
        .collect()
}
