//! The results of one document, which one process writes for another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::command_line::CommandLine;
use super::outcome::{Generation, Verdict};
use super::test_results::Tests;
use super::values::Values;

/// The results of one document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) path: String,
    pub(super) package: String,
    pub(super) outcome: Generation,
    pub(super) operations: usize,
    pub(super) left_out: usize,
    pub(super) schemas: usize,
    pub(super) untyped: usize,
    pub(super) types: usize,
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) bytes: usize,
    pub(super) milliseconds: u64,
    /// Milliseconds of each stage: read, check, lower, name, render, write.
    pub(super) stages: BTreeMap<String, f64>,
    /// The peak memory of the process, in KiB; absent if the system does not report it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) peak_memory_kib: Option<u64>,
    /// Keywords without effect, with the number of their occurrences.
    pub(super) keywords_without_effect: BTreeMap<String, usize>,
    /// Unsupported media types, with the number of operations that have them.
    #[serde(default)]
    pub(super) media_types_left_out: BTreeMap<String, usize>,
    /// The number of examples that do not match their schema.
    #[serde(default)]
    pub(super) wrong_examples: usize,
    /// The number of diagnostics, by code.
    pub(super) codes: BTreeMap<String, usize>,
    /// The first error, or else the first warning.
    pub(super) finding: String,
    pub(super) compile_errors: Vec<String>,
    /// Positions of documentation that would run as code, be fetched, or mislead readers.
    #[serde(default)]
    pub(super) doc_defects: Vec<String>,
    /// The result of the tests, if they were run.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) tests: Option<Tests>,
    /// The result of the values, if they were requested.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) round_trip: Option<Values>,
    /// The result of the command line, if it was requested.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) command_line: Option<CommandLine>,
}

impl Row {
    pub(super) fn is_generated(&self) -> bool {
        self.outcome == Generation::Generated
    }

    /// The verdict on the document.
    pub(super) fn verdict(&self) -> Verdict {
        if !self.compile_errors.is_empty() {
            Verdict::DoesNotCompile
        } else if !self.doc_defects.is_empty() {
            Verdict::UnsafeDocumentation
        } else if !self.tests.as_ref().is_none_or(Tests::are_green) {
            Verdict::TestsFail
        } else if !self.help_failures().is_empty() {
            Verdict::NoHelp
        } else {
            Verdict::Of(self.outcome)
        }
    }

    /// The first problem of the crate.
    pub(super) fn first_problem(&self) -> Option<&String> {
        let failures = self.tests.as_ref().map_or(&[][..], |it| &it.failures);
        let mut all = self
            .compile_errors
            .iter()
            .chain(&self.doc_defects)
            .chain(failures)
            .chain(self.help_failures());
        all.next()
    }

    fn help_failures(&self) -> &[String] {
        self.command_line.as_ref().map_or(&[], |it| &it.failures)
    }
}
