//! The figures of `bench generator` as Markdown.

use std::fmt::Write as _;

use super::generator::{PeerRow, Row};
use super::measure::Measured;

const OURS: &str = "**this one**";

pub(super) fn markdown(rows: &[Row]) -> String {
    let mut text = String::new();
    generation(&mut text, rows);
    size(&mut text, rows);
    if rows.iter().any(|row| !row.growth.is_empty()) {
        growth(&mut text, rows);
    }
    if rows.iter().any(|row| row.check.is_some()) {
        check(&mut text, rows);
    }
    if rows
        .iter()
        .any(|row| row.release.is_some() || row.hello.is_some())
    {
        programs(&mut text, rows);
    }
    text
}

fn line(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn seconds(it: Option<Measured>) -> String {
    it.map_or("–".to_owned(), |it| format!("{:.2}", it.seconds))
}

fn megabytes(it: Option<Measured>) -> String {
    it.map_or("–".to_owned(), |it| format!("{:.0}", it.megabytes))
}

/// The last line of what a peer said, which is the first of its report.
fn problem(peer: &PeerRow) -> String {
    let said = peer.problem.lines().last().unwrap_or_default();
    said.chars().take(120).collect::<String>().replace('|', "/")
}

fn generation(text: &mut String, rows: &[Row]) {
    text.push_str("## Generation\n\n| document | operations | generator | s | MiB | lines | |\n|---|--:|---|--:|--:|--:|---|\n");
    for row in rows {
        let document = [row.document.clone(), row.operations.to_string()];
        let ours = [
            OURS.to_owned(),
            seconds(Some(row.generation)),
            megabytes(Some(row.generation)),
            row.size.lines.to_string(),
            String::new(),
        ];
        line(text, &[&document[..], &ours].concat());
        for peer in &row.peers {
            let theirs = [
                peer.name.clone(),
                seconds(peer.generation),
                megabytes(peer.generation),
                peer.lines.to_string(),
                match peer.generation {
                    Some(_) => String::new(),
                    None => problem(peer),
                },
            ];
            line(text, &[&document[..], &theirs].concat());
        }
    }
}

fn size(text: &mut String, rows: &[Row]) {
    text.push_str("\n## What is generated\n\n| document | files | lines | bytes per operation | lines of code per operation outside types |\n|---|--:|--:|--:|--:|\n");
    for row in rows {
        let operations = row.operations.max(1);
        let cells = [
            row.size.files,
            row.size.lines,
            row.size.bytes / operations,
            row.size.operation_lines / operations,
        ];
        let cells = cells.map(|cell| cell.to_string());
        line(text, &[&[row.document.clone()][..], &cells].concat());
    }
}

fn growth(text: &mut String, rows: &[Row]) {
    text.push_str("\n## Growth: the document several times over, seconds and MiB of generation\n\n| document | 1× | 2× | 4× | 8× |\n|---|--:|--:|--:|--:|\n");
    for row in rows.iter().filter(|row| !row.growth.is_empty()) {
        let mut cells = vec![row.document.clone()];
        cells.extend(
            row.growth
                .iter()
                .map(|(_, it)| format!("{:.2} / {:.0}", it.seconds, it.megabytes)),
        );
        line(text, &cells);
    }
}

fn check(text: &mut String, rows: &[Row]) {
    text.push_str("\n## `cargo check` of the crate alone\n\n| document | generator | s | MiB | after touching an operation, s | |\n|---|---|--:|--:|--:|---|\n");
    for row in rows {
        let ours = [
            row.document.clone(),
            OURS.to_owned(),
            seconds(row.check),
            megabytes(row.check),
            seconds(row.touched),
            String::new(),
        ];
        line(text, &ours);
        for peer in row.peers.iter().filter(|peer| peer.generation.is_some()) {
            let theirs = [
                row.document.clone(),
                peer.name.clone(),
                seconds(peer.check),
                megabytes(peer.check),
                String::new(),
                problem(peer),
            ];
            line(text, &theirs);
        }
    }
}

fn programs(text: &mut String, rows: &[Row]) {
    text.push_str("\n## Programs, release build\n\n| document | calls | s | MiB | one call, bytes | of a client of one operation | ratio |\n|---|--:|--:|--:|--:|--:|--:|\n");
    for row in rows {
        let (whole, small, ratio) = match row.hello {
            #[allow(clippy::cast_precision_loss, reason = "bytes of programs")]
            Some((whole, small)) => (
                whole.to_string(),
                small.to_string(),
                format!("{:.3}", whole as f64 / small as f64),
            ),
            None => ("–".to_owned(), "–".to_owned(), "–".to_owned()),
        };
        let cells = [
            row.document.clone(),
            row.calls.to_string(),
            seconds(row.release),
            megabytes(row.release),
            whole,
            small,
            ratio,
        ];
        line(text, &cells);
    }
}
