//! Problems of a specification are reported with a stable code, the position and a help text: a
//! file each in `bad_specs/`, named after the code, with the reported text next to it.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use clientwright_generator::diagnostics::{Severity, codes};
use clientwright_generator::project::Clients;
use clientwright_generator::source::{DiskFiles, Settings};
use clientwright_generator::{CrateOptions, Generation, generate_crate};

/// Codes of the other engine, which are tested in `progenitor/`.
const OF_PROGENITOR: &str = "05";

/// Codes that require a file which cannot be committed: bytes that are not text, megabytes of
/// nesting, millions of aliases. They are tested in `openapi/tests/documents/`.
const ELSEWHERE: [&str; 3] = ["E0002", "E0008", "E0009"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_specs")
}

fn specifications() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(Result::unwrap)
        // Files that others refer to are in a folder.
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".yaml") || name.ends_with(".json"))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    names
}

/// The options of a client from a list of clients next to the specification, if there is one.
fn options(name: &str) -> CrateOptions {
    let path = Path::new(name).with_extension("toml");
    let Ok(text) = fs::read_to_string(folder().join(&path)) else {
        return CrateOptions::new("bad");
    };
    let mut clients = Clients::parse(&text, "").unwrap();
    let path = path.to_str().unwrap().to_owned();
    clients.written_in(&Settings { path, text });
    clients.clients.remove(0).options
}

fn outcome(name: &str) -> Generation {
    generate_crate(&DiskFiles::new(folder()), name, &options(name)).unwrap()
}

#[test]
fn each_report_matches_its_snapshot() {
    let mut changed = Vec::new();
    for name in specifications() {
        let outcome = outcome(&name);
        let text = outcome.diagnostics.render(&outcome.sources, false);
        if !matches_snapshot(&name, &text) {
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "`cargo insta review` shows the differences of {changed:?}"
    );
}

/// Compares with the snapshot next to the specification. A difference does not end the test: all
/// are reviewed at once.
fn matches_snapshot(name: &str, text: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let stem = Path::new(name).file_stem().unwrap().to_str().unwrap();
    let compared = settings.bind(|| catch_unwind(|| insta::assert_snapshot!(stem, text)));
    compared.is_ok()
}

#[test]
fn each_file_triggers_its_diagnostic_with_position_and_help() {
    let mut problems = Vec::new();
    for name in specifications() {
        let (code, _) = name.split_once('.').unwrap();
        if code == "several" {
            continue;
        }
        let outcome = outcome(&name);
        let all = outcome.diagnostics.sorted();
        let Some(found) = all.iter().find(|found| found.code == code) else {
            let codes: Vec<&str> = all.iter().map(|found| found.code).collect();
            problems.push(format!("{name} triggers {codes:?}"));
            continue;
        };
        let checks = [
            (
                (found.severity == Severity::Error) == code.starts_with('E'),
                "has the wrong severity",
            ),
            (found.primary.is_some(), "has no position"),
            (found.help.is_some(), "has no help"),
            (
                outcome.generated.is_some() != outcome.diagnostics.has_errors(),
                "is generated despite errors, or not generated without any",
            ),
        ];
        for (holds, problem) in checks {
            if !holds {
                problems.push(format!("{name} {problem}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_code_has_a_file_that_triggers_it() {
    let shown: BTreeSet<String> = specifications()
        .iter()
        .map(|name| name.split('.').next().unwrap().to_owned())
        .chain(ELSEWHERE.map(str::to_owned))
        .collect();
    let missing: Vec<&str> = codes::of_reading_and_generating()
        .map(|code| code.code)
        .filter(|code| !shown.contains(*code) && code.get(1..3) != Some(OF_PROGENITOR))
        .collect();
    assert!(missing.is_empty(), "no file triggers {missing:?}");
}

#[test]
fn all_errors_are_reported_in_one_run() {
    let outcome = outcome("several.yaml");
    let errors: BTreeSet<&str> = outcome
        .diagnostics
        .sorted()
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| found.code)
        .collect();
    assert_eq!(errors, BTreeSet::from(["E0101", "E0301", "E0302"]),);
}
