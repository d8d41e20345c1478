//! Checks that the clients are up to date with the specification, and that every operation of both is compared.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document;
use clientwright_generator::project::{self, Mode, ProjectPaths};
use clientwright_generator::source::DiskFiles;

use crate::cases::CASES;

/// Operations that progenitor does not support.
const OURS_ONLY: [&str; 3] = ["askThing", "upload", "deep"];

#[test]
fn the_clients_are_up_to_date() {
    let layout = ProjectPaths::of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let layout = layout.unwrap().unwrap();
    let report = project::run(&layout, Mode::CheckFully, &|| Duration::ZERO).unwrap();
    let stale: Vec<String> = report
        .clients
        .iter()
        .flat_map(|client| &client.changes)
        .chain(&report.others)
        .map(|change| format!("{}: {}", change.drift.as_str(), change.path))
        .collect();
    assert!(
        stale.is_empty(),
        "run `cargo xtask-progenitor codegen --project tests/wire`:\n{}",
        stale.join("\n")
    );
}

#[test]
fn every_operation_of_both_is_compared() {
    let files = DiskFiles::new(env!("CARGO_MANIFEST_DIR"));
    let (_, document) = document::read(&files, "spec.yaml", &mut Diagnostics::new());
    let document = document.unwrap();
    let operations: BTreeSet<&str> = document
        .operations
        .iter()
        .map(|operation| operation.operation_id.as_ref().unwrap().value.as_str())
        .filter(|id| !OURS_ONLY.contains(id))
        .collect();
    let compared: BTreeSet<&str> = CASES.iter().map(|case| case.operation).collect();
    assert_eq!(operations, compared);
}
