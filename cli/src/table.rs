//! Tables on a terminal.

/// The minimum width of a text column.
const NARROWEST: usize = 12;

/// The lines of a table, fitted to the width of the terminal, if known, by cutting the widest text columns.
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

/// The lines of a table, fitted to the width of the terminal, if known, by omitting as many columns of
/// `spare`, which is sorted by importance, as necessary.
pub(crate) fn lines_without(
    mut rows: Vec<Vec<String>>,
    spare: &[&str],
    columns: Option<usize>,
) -> Vec<String> {
    for name in spare {
        let made = lines(&rows);
        let fits = |columns| made.iter().all(|line| line.chars().count() <= columns);
        if columns.is_none_or(fits) {
            return made;
        }
        let mut head = rows.first().into_iter().flatten();
        if let Some(column) = head.position(|cell| cell == name) {
            for row in rows.iter_mut().filter(|row| column < row.len()) {
                row.remove(column);
            }
        }
    }
    lines_within(&rows, columns)
}

/// Truncates text to a number of characters, with `…` at the end.
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

/// The lines of a table: the first row is the header; numeric columns are right-aligned.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
        vec![
            row(["crate", "types", "ms", "state"]),
            row(["petstore-client", "19", "115", "unchanged"]),
        ]
    }

    #[test]
    fn columns_that_do_not_fit_a_narrow_terminal_are_omitted() {
        let widths = [None, Some(80), Some(34), Some(26), Some(24)];
        let heads = widths.map(|columns| {
            let lines = lines_without(rows(), &["ms", "types"], columns);
            let longest = lines.iter().map(|line| line.chars().count()).max();
            assert!(
                columns.is_none_or(|columns| longest.is_some_and(|longest| longest <= columns))
            );
            lines[0].split_whitespace().collect::<Vec<_>>().join(" ")
        });
        assert_eq!(
            heads,
            [
                "crate types ms state",
                "crate types ms state",
                "crate types state",
                "crate state",
                "crate state"
            ]
        );
    }
}
