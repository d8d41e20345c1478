//! Known failures: a list that may only become shorter.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::corpus::document::is_document;
use crate::corpus::row::Row;

use crate::corpus::values::Failure;
use crate::failure::{self, Result};
use crate::files;

/// The list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::corpus) struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// The end of the path of the document.
    document: String,
    /// The schema, as in the report.
    schema: String,
    /// The reason why it still fails.
    reason: String,
}

/// The verdict on a run.
pub(super) struct Verdict {
    pub(super) lines: Vec<String>,
    /// The number of schemas with values that changed.
    pub(super) schemas: usize,
    pub(super) good: bool,
}

impl Exceptions {
    pub(in crate::corpus) fn read(path: &Path) -> Result<Self> {
        let text = files::read(path)?;
        let wrong = |error| failure::Failure::Reported(format!("{}: {error}", path.display()));
        Self::parse(&text).map_err(wrong)
    }

    fn parse(text: &str) -> Result<Self> {
        let list: Self = toml::from_str(text).map_err(failure::Failure::reported)?;
        match list
            .exception
            .iter()
            .find(|entry| entry.reason.trim().is_empty())
        {
            Some(entry) => Err(format!("{} {}: no reason", entry.document, entry.schema).into()),
            None => Ok(list),
        }
    }

    /// Separates known from new failures, and finds entries that no longer fail.
    pub(super) fn classify(&self, rows: &[Row]) -> Verdict {
        let mut verdict = Verdict {
            lines: Vec::new(),
            schemas: 0,
            good: true,
        };
        for row in rows {
            let Some(values) = &row.round_trip else {
                continue;
            };
            let mut failing: BTreeMap<&str, Vec<&Failure>> = BTreeMap::new();
            for failure in &values.failures {
                failing.entry(&failure.schema).or_default().push(failure);
            }
            verdict.schemas += failing.len();
            let listed: Vec<&Exception> = self
                .exception
                .iter()
                .filter(|entry| is_document(&row.path, &entry.document))
                .collect();
            for entry in &listed {
                if failing.remove(entry.schema.as_str()).is_none() {
                    verdict.good = false;
                    verdict.lines.push(format!(
                        "round trip: {}: {} no longer fails; take it off the list of exceptions",
                        row.path, entry.schema
                    ));
                }
            }
            for (schema, failures) in failing {
                verdict.good = false;
                if let Some(first) = failures.first() {
                    let value: String = first.value.chars().take(300).collect();
                    let problem: String = first.problem.chars().take(300).collect();
                    verdict.lines.push(format!(
                        "round trip: {}: {schema}: {} of its values: {problem}\n    {value}",
                        row.path,
                        failures.len(),
                    ));
                }
            }
        }
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::values::Values;

    fn row(path: &str, failing: &[&str]) -> Row {
        let failures = failing
            .iter()
            .map(|schema| Failure {
                schema: (*schema).to_owned(),
                problem: "comes back otherwise".to_owned(),
                value: "{}".to_owned(),
            })
            .collect();
        Row {
            path: path.to_owned(),
            round_trip: Some(Values {
                failures,
                ..Values::default()
            }),
            ..Row::default()
        }
    }

    fn list() -> Exceptions {
        Exceptions::parse(
            "[[exception]]\ndocument = \"a/b.yaml\"\nschema = \"Pet\"\nreason = \"not yet\"\n",
        )
        .unwrap()
    }

    #[test]
    fn a_known_failure_is_counted_and_passes() {
        let verdict = list().classify(&[row("/x/a/b.yaml", &["Pet"])]);
        assert!(verdict.good, "{:?}", verdict.lines);
        assert_eq!(verdict.schemas, 1);
    }

    #[test]
    fn a_new_failure_does_not_pass() {
        let verdict = list().classify(&[row("/x/a/b.yaml", &["Pet", "Owner"])]);
        assert!(!verdict.good);
        assert!(verdict.lines.concat().contains("Owner"));
    }

    #[test]
    fn an_entry_that_no_longer_fails_must_be_removed() {
        let verdict = list().classify(&[row("/x/a/b.yaml", &[])]);
        assert!(!verdict.good);
        assert!(verdict.lines.concat().contains("no longer fails"));
    }

    #[test]
    fn an_entry_for_a_document_that_was_not_run_is_ignored() {
        assert!(list().classify(&[row("/x/other/ab.yaml", &[])]).good);
    }

    #[test]
    fn an_entry_without_a_reason_is_rejected() {
        let text = "[[exception]]\ndocument = \"a\"\nschema = \"b\"\nreason = \" \"\n";
        assert!(
            Exceptions::parse(text)
                .unwrap_err()
                .to_string()
                .contains("no reason")
        );
    }
}
