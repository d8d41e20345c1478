//! Values as rows of tables and of CSV.

use crate::json::Json;

/// The scalars of a row by their paths with dots, in order; lists are one value.
pub(super) fn flat(value: &Json) -> Vec<(String, &Json)> {
    let mut found = Vec::new();
    collect("", value, &mut found);
    found
}

fn collect<'a>(path: &str, value: &'a Json, found: &mut Vec<(String, &'a Json)>) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                let path = match path {
                    "" => name.clone(),
                    path => format!("{path}.{name}"),
                };
                collect(&path, value, found);
            }
        }
        other => found.push((path.to_owned(), other)),
    }
}

/// A value in a cell.
pub(super) fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) if items.iter().all(Json::is_scalar) => {
            let texts: Vec<String> = items.iter().map(cell).collect();
            texts.join(", ")
        }
        other => other.to_line(),
    }
}
