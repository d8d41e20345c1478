//! If a run is killed at any step, crates and manifest are in the same state.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use super::execute::{Mode, run, run_on, run_with};
use crate::diagnostics::{Level, LintLevels};
use crate::project::comparison::{Change, Drift};
use crate::project::progress::Stopwatch;
use crate::project::project_paths::ProjectPaths;
use crate::project::write::Access;
use crate::project::write::faults::{Fault, FaultyDisk};
use crate::project::write::{Disk, RealDisk};

const CLIENTS: &str = "\
[[client]]
crate = \"a\"
version = \"0.1.0\"
spec = \"a.yaml\"

[[client]]
crate = \"b\"
version = \"0.1.0\"
spec = \"a.yaml\"
";

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200':
          description: Orders.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
";

fn project(spec: &str) -> (TempDir, ProjectPaths) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("clients.toml"), CLIENTS).unwrap();
    fs::write(folder.path().join("a.yaml"), spec).unwrap();
    let paths = ProjectPaths::of(folder.path()).unwrap().unwrap();
    (folder, paths)
}

/// All files and empty folders.
fn generated(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.join("generated")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                found.insert(name.to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn after_a_killed_run_all_files_are_old_or_new_and_the_next_run_succeeds() {
    let renamed = SPEC.replace("Order", "Sale");
    // In sequence, as below: released names are kept.
    let (folder, paths) = project(SPEC);
    let state_of = |spec: &str| {
        fs::write(folder.path().join("a.yaml"), spec).unwrap();
        run(&paths, Mode::Write, &|| Duration::ZERO).unwrap();
        generated(folder.path())
    };
    let (old, new) = (state_of(SPEC), state_of(&renamed));
    let mut old_was_found = 0;
    // Only some of the steps, to be fast: all steps of the writer are tested next to it.
    for step in (0..).step_by(7) {
        let (folder, paths) = project(SPEC);
        run(&paths, Mode::Write, &|| Duration::ZERO).unwrap();
        fs::write(folder.path().join("a.yaml"), &renamed).unwrap();
        let disk = FaultyDisk::new(step, Fault::Killed);
        let _ = run_on(
            &disk,
            &paths,
            Mode::Write,
            &LintLevels::new(),
            Vec::new(),
            &mut Stopwatch(&|| Duration::ZERO),
        );
        if !disk.struck() {
            break;
        }
        let report = run(&paths, Mode::Check, &|| Duration::ZERO).unwrap();
        let interrupted = report.interrupted;
        drop(Access::open(folder.path()).unwrap());
        let found = generated(folder.path());
        assert!(found == old || found == new, "step {step}");
        assert!(!interrupted || found == old, "step {step}");
        old_was_found += usize::from(found == old);
        run(&paths, Mode::Write, &|| Duration::ZERO).unwrap();
        assert!(generated(folder.path()) == new, "step {step}");
    }
    assert!(old_was_found > 4, "{old_was_found}");
}

/// A release: the version in `clients.toml`, and a changelog.
fn edits(paths: &ProjectPaths) -> Vec<Change> {
    let text = fs::read_to_string(paths.root.join("clients.toml")).unwrap();
    let edit = |drift, path: &str, on_disk, expected: String| Change {
        drift,
        path: path.to_owned(),
        on_disk,
        expected: Some(expected),
    };
    let raised = text.replace("0.1.0", "0.2.0");
    vec![
        edit(Drift::Stale, "clients.toml", Some(text), raised),
        edit(
            Drift::Missing,
            "generated/a/CHANGELOG.md",
            None,
            "# 0.2.0\n".to_owned(),
        ),
    ]
}

fn all_files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = generated(folder);
    found.insert(
        "clients.toml".to_owned(),
        fs::read(folder.join("clients.toml")).unwrap(),
    );
    found
}

#[test]
fn a_killed_release_leaves_versions_changelogs_and_crates_consistent() {
    let made = || {
        let (folder, paths) = project(SPEC);
        run(&paths, Mode::Write, &|| Duration::ZERO).unwrap();
        (folder, paths)
    };
    let release = |disk: &dyn Disk, paths: &ProjectPaths| {
        let observer = &mut Stopwatch(&|| Duration::ZERO);
        run_on(
            disk,
            paths,
            Mode::Write,
            &LintLevels::new(),
            edits(paths),
            observer,
        )
    };
    let (folder, paths) = made();
    let old = all_files(folder.path());
    release(&RealDisk, &paths).unwrap();
    let new = all_files(folder.path());
    assert!(new.contains_key("generated/a/CHANGELOG.md"));
    let manifest = String::from_utf8(new["generated/b/Cargo.toml"].clone()).unwrap();
    assert!(manifest.contains("0.2.0"), "{manifest}");
    let (mut rolled_back, mut completed) = (0, 0);
    // Only some of the steps, as above.
    for step in (0..).step_by(3) {
        let (folder, paths) = made();
        let disk = FaultyDisk::new(step, Fault::Killed);
        let _ = release(&disk, &paths);
        if !disk.struck() {
            break;
        }
        // The next run of any command does this first.
        drop(Access::open(folder.path()).unwrap());
        let found = all_files(folder.path());
        assert!(found == old || found == new, "step {step}");
        rolled_back += usize::from(found == old);
        completed += usize::from(found == new);
        if found == old {
            release(&RealDisk, &paths).unwrap();
            assert!(all_files(folder.path()) == new, "step {step}");
        }
        assert!(
            !folder.path().join(".clientwright-staging").exists(),
            "step {step}"
        );
    }
    assert!(
        rolled_back > 4 && completed > 1,
        "{rolled_back} {completed}"
    );
}

#[test]
fn no_version_is_raised_if_a_client_cannot_be_generated() {
    let (folder, paths) = project(SPEC);
    run(&paths, Mode::Write, &|| Duration::ZERO).unwrap();
    fs::write(folder.path().join("a.yaml"), "openapi: [3.0.3\n").unwrap();
    let old = all_files(folder.path());
    let observer = &mut Stopwatch(&|| Duration::ZERO);
    let report = run_with(&paths, edits(&paths), observer).unwrap();
    assert!(report.clients.iter().all(|client| !client.generated));
    assert!(all_files(folder.path()) == old);
}

#[test]
fn warnings_are_reported_on_every_run_and_can_be_denied() {
    let doubtful = SPEC.replace(
        "{id: {type: string}}",
        "{id: {type: string}}, required: [idd]",
    );
    let (folder, paths) = project(&doubtful);
    let cache = Some(folder.path().join("cache"));
    let paths = ProjectPaths { cache, ..paths };
    let run_with = |mode, denied: &LintLevels| {
        let observer = &mut Stopwatch(&|| Duration::ZERO);
        run_on(&RealDisk, &paths, mode, denied, Vec::new(), observer).unwrap()
    };
    let all = LintLevels::new();
    for mode in [
        Mode::Write,
        Mode::Check,
        Mode::Write,
        Mode::CheckFully,
        Mode::Check,
    ] {
        let report = run_with(mode, &all);
        let counts = report.clients.iter().map(|it| it.diagnostics.counts());
        assert_eq!(counts.collect::<Vec<_>>(), [(0, 1), (0, 1)]);
    }
    let mut denied = LintLevels::new();
    denied.set("warnings", Level::Deny, None).unwrap();
    let report = run_with(Mode::Check, &denied);
    assert!(
        report
            .clients
            .iter()
            .all(|it| !it.generated && it.diagnostics.has_errors())
    );
    // The levels are not an input of the crates.
    assert!(run_with(Mode::Check, &all).others.is_empty());
    // A crate with nothing to report is not regenerated.
    fs::write(folder.path().join("a.yaml"), SPEC).unwrap();
    run_with(Mode::Write, &all);
    let report = run_with(Mode::Check, &denied);
    assert!(
        report
            .clients
            .iter()
            .all(|it| it.generated && it.sources.is_none())
    );
}
