//! What came of one document, as one process writes it for another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::command_line::CommandLine;
use super::test_results::Tests;
use super::values::Values;

/// What came of one document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) path: String,
    pub(super) package: String,
    /// `generated`, `refused` or `crashed`.
    pub(super) outcome: String,
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
    /// The most memory that the process had, in KiB; absent where the system does not say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) peak_memory_kib: Option<u64>,
    /// Keywords that were understood and have no effect, and how often they were written.
    pub(super) keywords_without_effect: BTreeMap<String, usize>,
    /// Media types that nothing is generated for, and how often operations have them.
    #[serde(default)]
    pub(super) media_types_left_out: BTreeMap<String, usize>,
    /// Examples that do not fit their schema.
    #[serde(default)]
    pub(super) wrong_examples: usize,
    /// How often each code was found.
    pub(super) codes: BTreeMap<String, usize>,
    /// The first error, else the first warning.
    pub(super) finding: String,
    pub(super) compile_errors: Vec<String>,
    /// Places whose documentation would run as code, be fetched, or mislead readers.
    #[serde(default)]
    pub(super) doc_defects: Vec<String>,
    /// What came of the tests, where they were run.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) tests: Option<Tests>,
    /// What came of the values, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) round_trip: Option<Values>,
    /// What came of the command line, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) command_line: Option<CommandLine>,
}
