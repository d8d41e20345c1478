//! Formats lists as CSV (RFC 4180), with a header.

use super::rows::{cell, column, flat};
use crate::json::Json;

/// Formats the elements of a list as rows, or any other value as a single row. Names of nested members contain dots.
///
/// # Errors
/// The value cannot be written.
pub(crate) fn csv(value: &Json, columns: &[String]) -> Result<Vec<u8>, String> {
    let rows = match value {
        Json::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    };
    let mut names: Vec<String> = columns.to_vec();
    if names.is_empty() {
        let mut known = std::collections::BTreeSet::new();
        for (name, _) in rows.iter().flat_map(flat) {
            if known.insert(name.clone()) {
                names.push(name.clone());
            }
        }
    }
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let titles = names
        .iter()
        .map(|name| if name.is_empty() { "value" } else { name });
    let mut write = |fields: Vec<String>| {
        writer
            .write_record(&fields)
            .map_err(|error| error.to_string())
    };
    if !names.is_empty() {
        write(titles.map(str::to_owned).collect())?;
        for row in rows {
            let fields = names
                .iter()
                .map(|name| column(row, name).map_or_else(String::new, cell));
            write(fields.collect())?;
        }
    }
    writer.into_inner().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_the_columns_of_all_rows() {
        let value =
            Json::parse(br#"[{"id":"1","c":{"n":"a,b"}},{"id":"2","t":["x","y"]}]"#).unwrap();
        let text = String::from_utf8(csv(&value, &[]).unwrap()).unwrap();
        assert_eq!(text, "id,c.n,t\n1,\"a,b\",\n2,,\"x, y\"\n");
        let text = String::from_utf8(csv(&value, &["t".to_owned()]).unwrap()).unwrap();
        assert_eq!(text, "t\n\"\"\n\"x, y\"\n");
    }
}
