//! If a change of the document changes the generated code, a change of the document is reported.

use std::collections::BTreeSet;

use clientwright_change::{State, diff, kinds};
use clientwright_generator::CrateOptions;
use clientwright_generator::names::NamesLock;
use clientwright_openapi::source::MemoryFiles;
use serde_json::Value;

use crate::golden;

/// All positions in a document, as pointers.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let mut below = |key: &str, child: &Value| {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(pointer.clone());
        places(child, &pointer, found);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, child)| below(key, child)),
        Value::Array(list) => {
            let list = list.iter().enumerate();
            list.for_each(|(index, child)| below(&index.to_string(), child));
        }
        _ => {}
    }
}

/// The document with a different value at the pointer: a different string or number.
fn with_other(document: &Value, pointer: &str) -> Option<Value> {
    let mut document = document.clone();
    let value = document.pointer_mut(pointer)?;
    *value = match &*value {
        Value::Bool(known) => Value::Bool(!known),
        Value::Number(number) => Value::from(number.as_i64()? + 1),
        Value::String(text) => Value::String(format!("{text}x")),
        _ => return None,
    };
    Some(document)
}

fn state(document: &Value, released: NamesLock) -> Option<State> {
    let files = MemoryFiles::new().with("main.json", document.to_string().as_bytes());
    let options = CrateOptions::new("silent");
    State::load(&files, "main.json", &options, Some(released)).ok()
}

/// The words of the compiled code of a crate, without documentation and comments, regardless of their order.
fn words(state: &State) -> Vec<&str> {
    let files = state.generated.files.iter();
    let files = files.filter(|(path, _)| path.starts_with("src/"));
    let lines = files.flat_map(|(_, text)| text.lines());
    let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
    let mut words: Vec<&str> = lines
        .flat_map(|line| line.split([' ', ',', '(', ')', '[', ']']))
        .collect();
    words.retain(|word| !word.is_empty());
    words.sort_unstable();
    words
}

/// The step between tested positions, so that the test takes seconds; `SILENCE=all` tests all of them,
/// `SILENCE=unions` all of one document, and `SILENCE=256` every 256th, as in continuous integration.
const STRIDE: usize = 2048;

#[test]
fn code_changes_are_explained_by_document_changes() {
    let asked = std::env::var("SILENCE").ok();
    let stride = asked.as_ref().and_then(|asked| asked.parse().ok());
    let asked = asked.filter(|_| stride.is_none());
    let mut silent = BTreeSet::new();
    let mut tried = 0;
    for (path, document) in golden::documents(&["tests/golden/specs"]) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_wanted = |only: &String| only == "all" || *only == name;
        if !asked.as_ref().is_none_or(is_wanted) {
            continue;
        }
        let Some(before) = state(&document, NamesLock::default()) else {
            continue;
        };
        let mut pointers = Vec::new();
        places(&document, "", &mut pointers);
        let usual = if asked.is_some() { 1 } else { STRIDE };
        // Text for users is only compared as such.
        pointers.retain(|pointer| !pointer.contains("/example"));
        for pointer in pointers.into_iter().step_by(stride.unwrap_or(usual)) {
            let changed = [
                ("-", golden::without(&document, &pointer)),
                ("~", with_other(&document, &pointer)),
            ];
            for (how, changed) in changed {
                let Some(after) =
                    changed.and_then(|changed| state(&changed, before.generated.names.clone()))
                else {
                    continue;
                };
                tried += 1;
                if words(&before) == words(&after) {
                    continue;
                }
                let found = diff(&before, &after);
                let codes: BTreeSet<&str> =
                    found.changes.iter().map(|change| change.code).collect();
                if codes
                    .iter()
                    .all(|code| *code == kinds::SURFACE_CHANGED.code)
                {
                    silent.insert(format!("{name} {how} {pointer}: {codes:?}"));
                }
            }
        }
    }
    assert!(
        silent.is_empty(),
        "{} of {tried}:\n{}",
        silent.len(),
        silent.into_iter().collect::<Vec<_>>().join("\n")
    );
}
