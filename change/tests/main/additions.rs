//! An addition to a document never renames an existing public item.

use std::collections::BTreeSet;

use clientwright_change::State;
use clientwright_change::surface::compare;
use clientwright_generator::CrateOptions;
use clientwright_generator::names::NamesLock;
use clientwright_openapi::source::MemoryFiles;
use serde_json::Value;

use crate::golden;

/// The positions of removable parts: entries of maps, elements of lists.
fn removable(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let parent = pointer.rsplit('/').next().unwrap_or_default();
            let named = [
                "paths",
                "x-webhooks",
                "schemas",
                "properties",
                "responses",
                "content",
                "headers",
                "parameters",
                "patternProperties",
                "securitySchemes",
            ];
            for (key, child) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                let below = format!("{pointer}/{key}");
                let method = ["get", "put", "post", "patch", "delete", "requestBody"];
                if named.contains(&parent) || method.contains(&key.as_str()) {
                    found.push(below.clone());
                }
                removable(child, &below, found);
            }
        }
        Value::Array(list) => {
            let parent = pointer.rsplit('/').next().unwrap_or_default();
            for (index, child) in list.iter().enumerate() {
                let below = format!("{pointer}/{index}");
                if ["enum", "oneOf", "anyOf", "allOf", "parameters", "security"].contains(&parent)
                    && list.len() > 1
                {
                    found.push(below.clone());
                }
                removable(child, &below, found);
            }
        }
        _ => {}
    }
}

/// Types that change with an addition: an alternative without a name is named after the property that distinguishes
/// it from the others.
fn of_another_kind(document: &str, item: &str) -> bool {
    let types = [
        "types::Mixed",
        "types::Switch",
        "types::SwitchObject",
        "types::Tint",
    ];
    document == "constants" && types.contains(&item)
}

/// Whether an item is removed because an API without credentials declares its first one.
fn is_first_credential(item: &str) -> bool {
    item == "ClientBuilder::authorize_with"
}

/// The step between tested additions, so that the test takes seconds; `ADDITIONS=all` tests all of them,
/// `ADDITIONS=unions` all of one document, and `ADDITIONS=24` every 24th, as in continuous integration.
const STRIDE: usize = 480;

fn state(document: &Value, released: NamesLock) -> Option<State> {
    let files = MemoryFiles::new().with("main.json", document.to_string().as_bytes());
    State::load(
        &files,
        "main.json",
        &CrateOptions::new("added"),
        Some(released),
    )
    .ok()
}

#[test]
fn additions_never_rename_existing_items() {
    let asked = std::env::var("ADDITIONS").ok();
    let stride = asked.as_ref().and_then(|asked| asked.parse().ok());
    let only = asked.filter(|_| stride.is_none());
    let mut wrong = BTreeSet::new();
    let mut tried = 0;
    for (path, document) in golden::documents(&["tests/golden/specs", "specs"]) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_wanted = |only: &String| only == "all" || *only == name;
        if !only.as_ref().is_none_or(is_wanted) {
            continue;
        }
        let usual = if only.is_some() { 1 } else { STRIDE };
        let mut pointers = Vec::new();
        removable(&document, "", &mut pointers);
        for pointer in pointers.into_iter().step_by(stride.unwrap_or(usual)) {
            let Some(less) = golden::without(&document, &pointer) else {
                continue;
            };
            let Some(before) = state(&less, NamesLock::default()) else {
                continue;
            };
            let Some(after) = state(&document, before.generated.names.clone()) else {
                continue;
            };
            tried += 1;
            for change in compare(&before.surface, &after.surface) {
                // A new requirement removes `Default` and setters, but does not rename anything.
                let is_type = change.item.starts_with("types::");
                let is_rename = match change.rule {
                    "item-removed" | "field-removed" | "variant-removed" => true,
                    "method-removed" => !is_type,
                    _ => false,
                };
                let is_known =
                    of_another_kind(&name, &change.item) || is_first_credential(&change.path());
                if is_rename && !is_known {
                    wrong.insert(format!(
                        "{name} + {pointer}: {} {} {:?}",
                        change.rule,
                        change.path(),
                        change.old
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}
