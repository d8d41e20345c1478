//! Formats values as tables: a row for each element of a list, or a line for each member of an object.

use std::collections::BTreeMap;

use comfy_table::{ContentArrangement, Table};

use super::rows::{cell, column, flat};
use crate::json::Json;
use crate::text::on_one_line;

/// The maximum number of characters in a cell.
const CELL: usize = 60;

/// Names of the most important columns.
const FIRST: [&str; 12] = [
    "id",
    "name",
    "title",
    "type",
    "status",
    "state",
    "step",
    "category",
    "priority",
    "createdAt",
    "creationDate",
    "date",
];

/// Formats the value as a table with this width.
pub(crate) fn table(value: &Json, columns: &[String], width: usize, colors: bool) -> String {
    match value {
        Json::Array(items) if items.is_empty() => "(none)\n".to_owned(),
        Json::Array(items) if items.iter().all(Json::is_scalar) => {
            let lines = items.iter().map(|item| format!("{}\n", text(item)));
            lines.collect()
        }
        Json::Array(items) => rows(items, columns, width, colors),
        Json::Object(_) => members(value, columns, width),
        other => format!("{}\n", text(other)),
    }
}

fn text(value: &Json) -> String {
    on_one_line(&cell(value))
}

fn short(value: &Json) -> String {
    let text = text(value);
    if text.chars().count() <= CELL {
        return text;
    }
    let start: String = text.chars().take(CELL - 1).collect();
    format!("{start}…")
}

fn rows(items: &[Json], columns: &[String], width: usize, colors: bool) -> String {
    let rows: Vec<BTreeMap<String, &Json>> = items
        .iter()
        .map(|item| flat(item).into_iter().collect())
        .collect();
    let names = match columns {
        [] => chosen(items, &rows, width),
        asked => asked.to_vec(),
    };
    let mut table = plain(width);
    table.set_header(names.iter().map(|name| on_one_line(name).to_uppercase()));
    for item in items {
        let cells = names
            .iter()
            .map(|name| column(item, name).map_or_else(String::new, short));
        table.add_row(cells);
    }
    let mut lines: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    let rule = lines
        .iter()
        .position(|line| !line.is_empty() && line.chars().all(|c| "─ ".contains(c)));
    // The rule only marks the end of the header.
    if let Some(rule) = rule {
        lines.remove(rule);
        if colors {
            for line in lines.iter_mut().take(rule) {
                *line = format!("\u{1b}[1m{line}\u{1b}[0m");
            }
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// Selects the columns that fit: the most important ones first, then the others in order. Lists of objects are only
/// selected if there is nothing else.
fn chosen(items: &[Json], rows: &[BTreeMap<String, &Json>], width: usize) -> Vec<String> {
    match names_of(items, false) {
        names if names.is_empty() => fitting(names_of(items, true), rows, width),
        names => fitting(names, rows, width),
    }
}

fn names_of(items: &[Json], even_lists: bool) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for (name, value) in items.iter().flat_map(flat) {
        let is_list_of_objects =
            matches!(value, Json::Array(items) if !items.iter().all(Json::is_scalar));
        let is_empty = matches!(value, Json::Object(_) | Json::Null);
        if (even_lists || (!is_list_of_objects && !is_empty)) && known.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}

fn fitting(names: Vec<String>, rows: &[BTreeMap<String, &Json>], width: usize) -> Vec<String> {
    let rank = |name: &String| FIRST.iter().position(|first| first == name);
    let depth = |name: &String| name.matches('.').count();
    let mut ordered: Vec<(usize, usize, usize, String)> = names
        .into_iter()
        .enumerate()
        .map(|(place, name)| {
            (
                rank(&name).unwrap_or(FIRST.len()),
                depth(&name),
                place,
                name,
            )
        })
        .collect();
    ordered.sort();
    let mut room = width;
    let mut kept = Vec::new();
    for (.., name) in ordered {
        let widest = rows
            .iter()
            .filter_map(|row| row.get(&name))
            .map(|value| short(value).chars().count())
            .max()
            .unwrap_or(0)
            .max(name.chars().count())
            .saturating_add(2);
        if widest <= room || kept.is_empty() {
            room = room.saturating_sub(widest);
            kept.push(name);
        }
    }
    kept
}

fn members(value: &Json, columns: &[String], width: usize) -> String {
    let mut table = plain(width);
    let mut details = String::new();
    let shown = match columns {
        [] => flat(value),
        asked => {
            let found = asked.iter();
            found
                .filter_map(|name| Some((name.clone(), column(value, name)?)))
                .collect()
        }
    };
    for (name, value) in shown {
        match value {
            Json::Array(items) if !items.iter().all(Json::is_scalar) => {
                let rows = rows(items, &[], width.saturating_sub(2), false);
                details.push_str(&format!("\n{}\n", on_one_line(&name)));
                for line in rows.lines() {
                    details.push_str(&format!("  {line}\n"));
                }
            }
            value => {
                table.add_row([on_one_line(&name), text(value)]);
            }
        }
    }
    let mut lines: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    lines.retain(|line| !line.is_empty());
    let mut text = lines.join("\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&details);
    text.trim_start_matches('\n').to_owned()
}

/// A table without lines except for the one below its header.
fn plain(width: usize) -> Table {
    let mut table = Table::new();
    table
        .load_preset("     ──            ")
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_only_lists_and_nulls_are_shown() {
        let value = Json::parse(br#"[{"numbers":[{"n":1}],"gone":null}]"#).unwrap();
        let text = table(&value, &[], 80, false);
        assert_eq!(text, " NUMBERS     GONE\n [{\"n\":1}]\n");
    }

    fn list() -> Json {
        Json::parse(
            br#"[{"comment":"a rather long comment on this order","id":"3-1","customer":{"id":"c1","name":"Soci\u00e9t\u00e9"},"notes":[{"x":1}],"status":"open"},
                 {"id":"3-2","status":"\u001b[31mred"}]"#,
        )
        .unwrap()
    }

    #[test]
    fn important_columns_come_first_and_escapes_are_removed() {
        let text = table(&list(), &[], 100, false);
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
        assert_eq!(
            head,
            ["ID", "STATUS", "COMMENT", "CUSTOMER.ID", "CUSTOMER.NAME"]
        );
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(text.contains("Société"), "{text}");
    }

    #[test]
    fn a_narrow_terminal_gets_fewer_columns() {
        let text = table(&list(), &[], 20, false);
        assert!(
            text.lines().all(|line| line.chars().count() <= 20),
            "{text}"
        );
        assert!(text.contains("3-2"), "{text}");
    }

    #[test]
    fn the_selected_columns_of_an_object_are_shown_in_order() {
        let value = Json::parse(br#"{"id":"1","site":{"city":"X"},"state":"open"}"#).unwrap();
        let columns = ["site", "site.city", "id"].map(str::to_owned);
        let text = table(&value, &columns, 80, false);
        let lines: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            lines,
            [["site", r#"{"city":"X"}"#], ["site.city", "X"], ["id", "1"]]
        );
    }

    #[test]
    fn an_object_has_a_line_per_field_and_its_lists_are_tables() {
        let value = Json::parse(br#"{"id":"1","site":{"city":"X"},"slots":[{"id":"s"}]}"#).unwrap();
        let text = table(&value, &[], 80, false);
        assert_eq!(
            text.lines()
                .next()
                .unwrap()
                .split_whitespace()
                .collect::<Vec<_>>(),
            ["id", "1"]
        );
        assert!(
            text.contains("site.city") && text.contains("\nslots\n"),
            "{text}"
        );
    }
}
