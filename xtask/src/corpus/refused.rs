//! The documents that cannot be generated from: a list that may only get shorter.

use std::fs;
use std::path::Path;

use super::document::is_document;
use super::row::Row;

/// The list: the end of a path and a reason in each line, divided by a space.
pub(super) struct Refused(Vec<(String, String)>);

impl Refused {
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        Self::parse(&text).map_err(|line| format!("{}: no reason: `{line}`", path.display()))
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

    /// What contradicts the list, a line each.
    pub(super) fn contradictions(&self, rows: &[Row]) -> Vec<String> {
        rows.iter()
            .filter_map(|row| {
                let known = self.0.iter().any(|(end, _)| is_document(&row.path, end));
                match (row.outcome.as_str(), known) {
                    ("refused", false) => Some(format!(
                        "refused: {}, which is not in xtask/refused-documents.txt",
                        row.path
                    )),
                    ("generated", true) => Some(format!(
                        "generated: {}; remove it from xtask/refused-documents.txt",
                        row.path
                    )),
                    _ => None,
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Refused, Row};

    fn row(path: &str, outcome: &str) -> Row {
        Row {
            path: path.to_owned(),
            outcome: outcome.to_owned(),
            ..Row::default()
        }
    }

    #[test]
    fn only_documents_in_the_list_may_be_refused_and_they_must_be() {
        let list = Refused::parse("# why\n\na/b.yaml it refers to nothing\n").unwrap();
        let contradicted = |path, outcome| !list.contradictions(&[row(path, outcome)]).is_empty();
        assert!(!contradicted("x/a/b.yaml", "refused"));
        assert!(contradicted("x/a/b.yaml", "generated"));
        assert!(contradicted("x/a/c.yaml", "refused"));
        assert!(!contradicted("x/a/c.yaml", "generated"));
        assert!(Refused::parse("a/b.yaml\n").is_err());
    }
}
