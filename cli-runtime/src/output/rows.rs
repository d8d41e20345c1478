//! Converts values to rows of tables and of CSV.

use crate::json::Json;

/// The scalars of a row, in order, by their paths with dots; a list is a single value.
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

/// The value of a requested column: a scalar or a list at this path, or an object that contains some.
pub(super) fn column<'a>(value: &'a Json, name: &str) -> Option<&'a Json> {
    let found = flat(value).into_iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value).or_else(|| {
        let mut names = name.split('.');
        names.try_fold(value, |value, name| value.get(name))
    })
}

/// The requested columns that no row has.
pub(super) fn unknown<'a>(value: &Json, columns: &'a [String]) -> Vec<&'a str> {
    let rows = match value {
        Json::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    };
    columns
        .iter()
        .filter(|name| !rows.is_empty() && !rows.iter().any(|row| column(row, name).is_some()))
        .map(String::as_str)
        .collect()
}

/// Formats a value for a cell.
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
