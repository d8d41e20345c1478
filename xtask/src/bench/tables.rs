//! Formats the figures as Markdown.

use std::fmt::Write as _;

use super::figures::{Figures, Outcome, Row};
use super::measure::Measured;

/// A table, with its name on a page and its title for readers.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) text: String,
}

/// Formats the tables of all measured parts, one after the other.
pub(super) fn markdown(rows: &[Row]) -> String {
    let tables = tables(rows);
    let mut texts: Vec<String> = tables
        .iter()
        .map(|table| format!("## {}\n\n{}", table.title, table.text))
        .collect();
    texts.extend(problems(rows));
    texts.join("\n")
}

/// A table for each measured part.
pub(super) fn tables(rows: &[Row]) -> Vec<Table> {
    let table = |name, title, text: fn(&[Row]) -> Option<String>| {
        let text = text(rows)?;
        Some(Table { name, title, text })
    };
    [
        table("generation", "Generation", generation),
        table("sizes", "What is generated", sizes),
        table(
            "growth",
            "Growth: the document several times over, seconds and MiB of generation",
            growth,
        ),
        table(
            "edit",
            "A project, generated whole and after one operation was edited",
            edit,
        ),
        table(
            "compilation",
            "Compilation, what the crate depends on is built before",
            compilation,
        ),
        table(
            "release",
            "Release builds of a program with some calls, what the crate depends on is built before",
            release,
        ),
        table("hello", "A release program with one call, bytes", hello),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn all(row: &Row) -> impl Iterator<Item = &Figures> {
    std::iter::once(&row.own).chain(&row.peers)
}

fn generation(rows: &[Row]) -> Option<String> {
    let measured = |it: &Figures| it.generation.is_some();
    if !rows.iter().flat_map(all).any(measured) {
        return None;
    }
    let mut text = String::from(
        "| document | operations | generator | s | MiB | lines | methods |\n|---|--:|---|--:|--:|--:|--:|\n",
    );
    for row in rows {
        for it in all(row) {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} |",
                row.document,
                row.operations,
                it.name,
                seconds_and_memory(it.generation.as_ref()),
                count(it.lines),
                count(it.methods)
            );
        }
    }
    Some(text)
}

fn sizes(rows: &[Row]) -> Option<String> {
    let mut text = String::from(
        "| document | files | lines | bytes per operation | lines of code per operation outside types | setters per operation |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for row in rows {
        let operations = row.operations.max(1);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {:.1} |",
            row.document,
            row.size.files,
            row.size.lines,
            row.size.bytes / operations,
            row.size.operation_lines / operations,
            ratio(row.size.setters, operations)
        );
    }
    Some(text)
}

fn growth(rows: &[Row]) -> Option<String> {
    if rows.iter().all(|row| row.growth.is_empty()) {
        return None;
    }
    let mut text = String::from("| document | 1× | 2× | 4× | 8× |\n|---|--:|--:|--:|--:|\n");
    for row in rows.iter().filter(|row| !row.growth.is_empty()) {
        let cells: Vec<String> = row
            .growth
            .iter()
            .map(|(_, it)| format!("{:.2} / {:.0}", it.seconds, it.megabytes))
            .collect();
        let _ = writeln!(text, "| {} | {} |", row.document, cells.join(" | "));
    }
    Some(text)
}

fn edit(rows: &[Row]) -> Option<String> {
    if rows.iter().all(|row| row.edited.is_none()) {
        return None;
    }
    let mut text = String::from(
        "| document | whole s | after an edit s | ratio | files written then | with `--watch` s |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for row in rows {
        if let Some(it) = &row.edited {
            let (whole, again) = (it.whole.seconds, it.again.seconds);
            let _ = writeln!(
                text,
                "| {} | {whole:.2} | {again:.2} | {:.2} | {} | {:.2} |",
                row.document,
                again / whole,
                it.files,
                it.watched.seconds
            );
        }
    }
    Some(text)
}

fn compilation(rows: &[Row]) -> Option<String> {
    let checked = |it: &Figures| it.check.is_some() || it.touched.is_some();
    if !rows.iter().flat_map(all).any(checked) {
        return None;
    }
    let mut text = String::from(
        "| document | generator | check s | MiB | check after touching operations s | MiB |\n|---|---|--:|--:|--:|--:|\n",
    );
    for row in rows {
        for it in all(row).filter(|it| checked(it)) {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} |",
                row.document,
                it.name,
                seconds_and_memory(it.check.as_ref()),
                seconds_and_memory(it.touched.as_ref()),
            );
        }
    }
    Some(text)
}

fn release(rows: &[Row]) -> Option<String> {
    let built = |it: &Figures| it.release.is_some();
    if !rows.iter().flat_map(all).any(built) {
        return None;
    }
    let mut text =
        String::from("| document | generator | calls | s | MiB |\n|---|---|--:|--:|--:|\n");
    for row in rows {
        for it in all(row).filter(|it| built(it)) {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} |",
                row.document,
                it.name,
                it.calls,
                seconds_and_memory(it.release.as_ref()),
            );
        }
    }
    Some(text)
}

fn hello(rows: &[Row]) -> Option<String> {
    if rows.iter().all(|row| row.hello.is_none()) {
        return None;
    }
    let mut text = String::from(
        "| document | with the whole client | with a client of that operation |\n|---|--:|--:|\n",
    );
    for row in rows {
        if let Some((whole, small)) = row.hello {
            let _ = writeln!(text, "| {} | {whole} | {small} |", row.document);
        }
    }
    Some(text)
}

fn problems(rows: &[Row]) -> Option<String> {
    if rows.iter().all(|row| row.problems.is_empty()) {
        return None;
    }
    let mut text = String::from("## What failed here\n\n");
    for row in rows {
        for problem in &row.problems {
            let _ = writeln!(text, "- {}: {problem}", row.document);
        }
    }
    Some(text)
}

/// Formats two cells. Without a figure, the first contains the reason.
fn seconds_and_memory(outcome: Option<&Outcome>) -> String {
    match outcome {
        None => "– | –".to_owned(),
        Some(Ok(Measured { seconds, megabytes })) => format!("{seconds:.2} | {megabytes:.0}"),
        Some(Err(error)) => {
            // The first of several lines is the command, which contains local paths.
            let error = error.to_string();
            let why = error
                .split_once('\n')
                .map_or(error.as_str(), |(_, why)| why);
            format!("failed: {} | –", why.replace('|', "\\|").replace('\n', " "))
        }
    }
}

fn ratio(figure: usize, of: usize) -> f64 {
    let float = |figure| f64::from(u32::try_from(figure).unwrap_or(u32::MAX));
    float(figure) / float(of)
}

fn count(figure: usize) -> String {
    match figure {
        0 => "–".to_owned(),
        figure => figure.to_string(),
    }
}
