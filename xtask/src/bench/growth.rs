//! Repeats a document several times, to measure the growth of the cost.

use serde_json::{Map, Value};

/// The document with `times` copies of its paths and components, each with different names.
pub(super) fn repeated(document: &Value, times: usize) -> Value {
    let mut whole = document.clone();
    for copy in 1..times {
        let mut part = document.clone();
        rename(&mut part, copy);
        merge(&mut whole, "/paths", part.pointer("/paths"), |path| {
            format!("/copy{copy}{path}")
        });
        let kinds = document.pointer("/components").and_then(Value::as_object);
        for kind in kinds.into_iter().flat_map(Map::keys) {
            if kind != "securitySchemes" {
                let place = format!("/components/{kind}");
                merge(&mut whole, &place, part.pointer(&place), |name| {
                    copied(name, copy)
                });
            }
        }
    }
    whole
}

/// The document with a single path, and only its operations that read.
pub(super) fn reduced(document: &Value, path: &str) -> Value {
    let mut reduced = document.clone();
    if let Some(paths) = reduced.pointer_mut("/paths").and_then(Value::as_object_mut) {
        paths.retain(|known, _| known == path);
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.retain(|key, _| !matches!(key.as_str(), "post" | "put" | "patch" | "delete"));
        }
    }
    reduced
}

fn copied(name: &str, copy: usize) -> String {
    format!("{name}Copy{copy}")
}

fn merge(whole: &mut Value, place: &str, part: Option<&Value>, name: impl Fn(&str) -> String) {
    let Some(target) = whole.pointer_mut(place).and_then(Value::as_object_mut) else {
        return;
    };
    for (key, value) in part.and_then(Value::as_object).into_iter().flatten() {
        target.insert(name(key), value.clone());
    }
}

/// Changes references to those of the copy, and makes operation ids unique.
fn rename(value: &mut Value, copy: usize) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter_mut() {
                match value {
                    Value::String(text)
                        if (key == "$ref" || text.starts_with("#/components/"))
                            && !text.contains("securitySchemes") =>
                    {
                        *text = copied(text, copy);
                    }
                    Value::String(text) if key == "operationId" => *text = copied(text, copy),
                    other => rename(other, copy),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| rename(value, copy)),
        _ => {}
    }
}
