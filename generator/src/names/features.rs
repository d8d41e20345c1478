//! Cargo features of a crate that are named after tags.

use std::collections::{BTreeMap, BTreeSet};

use super::Scope;
use super::lock::FEATURES;
use super::naming::Naming;
use super::siblings::Sibling;
use crate::api::Api;
use crate::words::Case;

/// Features that every crate has.
const TAKEN: [&str; 14] = [
    "blocking",
    "brotli",
    "charsets",
    "default",
    "fake",
    "gzip",
    "login",
    "md5",
    "reqwest-client",
    "socks",
    "tokio-io",
    "tower",
    "validate",
    "zstd",
];

/// Names the feature of each tag that is the first tag of an operation.
pub(super) fn of_tags(api: &Api, naming: &mut Naming<'_>) -> BTreeMap<String, String> {
    let mut scope = Scope::with_taken(TAKEN);
    let tags: BTreeSet<&str> = api
        .operations
        .iter()
        .filter_map(|operation| operation.tag.as_deref())
        .collect();
    let siblings: Vec<Sibling> = Sibling::all(tags, Case::Snake)
        .into_iter()
        .map(|sibling| {
            let choice = api.chosen_tags.get(&sibling.key);
            sibling.map(feature).chosen(choice)
        })
        .collect();
    let idents = naming.idents((FEATURES, ""), &mut scope, &siblings);
    siblings
        .into_iter()
        .map(|sibling| sibling.key)
        .zip(idents)
        .collect()
}

fn feature(words: &str) -> String {
    match words.trim_matches('_').replace('_', "-") {
        words if words.is_empty() => "tag".to_owned(),
        words if TAKEN.contains(&words.as_str()) => format!("{words}-tag"),
        words => words,
    }
}
