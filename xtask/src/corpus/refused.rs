//! The documents that are known to be refused: a list that may only become shorter.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::files;

use super::document::is_document;
use super::outcome::Generation;
use super::row::Row;

/// The list: each line has the end of a path and a reason, separated by a space.
pub(super) struct Refused(Vec<(String, String)>);

impl Refused {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = files::read(path)?;
        Self::parse(&text)
            .map_err(|line| Failure::Reported(format!("{}: no reason: `{line}`", path.display())))
    }

    /// # Errors
    ///
    /// A line without a reason.
    fn parse(text: &str) -> Result<Self, String> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries = lines.map(|line| match line.split_once(' ') {
            Some((document, reason)) => Ok((document.to_owned(), reason.trim().to_owned())),
            None => Err(line.to_owned()),
        });
        entries.collect::<Result<_, _>>().map(Self)
    }

    /// The contradictions to the list, one per line.
    pub(super) fn contradictions(&self, rows: &[Row]) -> Vec<String> {
        rows.iter()
            .filter_map(|row| {
                let known = self.0.iter().any(|(end, _)| is_document(&row.path, end));
                match (row.outcome, known) {
                    (Generation::Refused, false) => Some(format!(
                        "refused: {}, which is not in xtask/refused-documents.txt",
                        row.path
                    )),
                    (Generation::Generated, true) => Some(format!(
                        "generated: {}; remove it from xtask/refused-documents.txt",
                        row.path
                    )),
                    (Generation::Refused, true)
                    | (Generation::Generated, false)
                    | (Generation::Crashed, _) => None,
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Generation, Refused, Row};

    fn row(path: &str, outcome: Generation) -> Row {
        Row {
            path: path.to_owned(),
            outcome,
            ..Row::default()
        }
    }

    #[test]
    fn exactly_the_listed_documents_must_be_refused() {
        let list = Refused::parse("# why\n\na/b.yaml it refers to nothing\n").unwrap();
        let contradicted = |path, outcome| !list.contradictions(&[row(path, outcome)]).is_empty();
        assert!(!contradicted("x/a/b.yaml", Generation::Refused));
        assert!(contradicted("x/a/b.yaml", Generation::Generated));
        assert!(contradicted("x/a/c.yaml", Generation::Refused));
        assert!(!contradicted("x/a/c.yaml", Generation::Generated));
        assert!(Refused::parse("a/b.yaml\n").is_err());
    }
}
