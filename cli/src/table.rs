//! Tables on a terminal.

/// The narrowest that a column of text is made.
const NARROWEST: usize = 12;

/// Lines of a table that fit so many columns of a terminal, if that is known: the widest columns of text are
/// cut.
pub(crate) fn lines_within(rows: &[Vec<String>], columns: Option<usize>) -> Vec<String> {
    let Some(columns) = columns else {
        return lines(rows);
    };
    let mut limit = columns;
    loop {
        let cut: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| shortened(cell, limit)).collect())
            .collect();
        let lines = lines(&cut);
        let fits = lines.iter().all(|line| line.chars().count() <= columns);
        if fits || limit <= NARROWEST {
            return lines;
        }
        limit -= 1;
    }
}

/// At most so many characters, and `…` if there were more.
fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some(_) => text
            .chars()
            .take(limit.saturating_sub(1))
            .chain(['…'])
            .collect(),
    }
}

/// Lines of a table: the first row is the head; columns of numbers are set to the right.
#[must_use]
pub fn lines(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let numeric = |column: usize| {
        rows.iter()
            .skip(1)
            .filter_map(|row| row.get(column))
            .all(|cell| cell.starts_with(|c: char| c.is_ascii_digit()) || cell == "-")
    };
    rows.iter()
        .map(|row| {
            let cells: Vec<String> = (0..columns)
                .map(|column| {
                    let cell = row.get(column).map_or("", String::as_str);
                    let width = width(column);
                    if numeric(column) {
                        format!("{cell:>width$}")
                    } else {
                        format!("{cell:<width$}")
                    }
                })
                .collect();
            cells.join("  ").trim_end().to_owned()
        })
        .collect()
}
