//! Stale, missing, orphaned and manually edited files are distinguished, and updated.

use std::collections::BTreeMap;

use clientwright_generator::project::{Drift, Mode};

use crate::project::{Project, changes};

const MANIFEST: &str = "generated/manifest.toml";

#[test]
fn a_check_after_a_run_finds_no_drift_without_regenerating() {
    let project = Project::generated();
    let report = project.run(Mode::Check);
    assert_eq!(changes(&report), BTreeMap::new());
    assert_eq!(report.clients.len(), 2);
    assert!(report.clients.iter().all(|client| client.counts.is_none()));
    let fully = project.run(Mode::CheckFully);
    assert_eq!(changes(&fully), BTreeMap::new());
    assert!(fully.clients.iter().all(|client| client.counts.is_some()));
}

#[test]
fn before_the_first_run_everything_is_missing() {
    let project = Project::new();
    let drift = changes(&project.run(Mode::Check));
    assert!(drift.len() > 10);
    assert!(
        drift.values().all(|drift| *drift == Drift::Missing),
        "{drift:?}"
    );
    assert!(drift.contains_key(MANIFEST));
    assert!(drift.contains_key("generated/alpha/src/types/pet.rs"));
    assert!(!project.path("generated").exists());
}

#[test]
fn the_four_kinds_of_drift_are_distinguished() {
    let project = Project::generated();
    project.change(
        "specs/alpha.yaml",
        "name: {type: string}\n        owner",
        "nickname: {type: string}\n        name: {type: string}\n        owner",
    );
    project.remove("generated/beta/src/error.rs");
    project.put("generated/beta/src/extra.rs", "// mine\n");
    let api = project.text("generated/beta/src/api.rs") + "// a note\n";
    project.put("generated/beta/src/api.rs", &api);
    let drift = project.drift();
    let is = |path: &str| drift.get(path).copied();
    assert_eq!(is("generated/alpha/src/types/pet.rs"), Some(Drift::Stale));
    assert_eq!(is("generated/beta/src/error.rs"), Some(Drift::Missing));
    assert_eq!(is("generated/beta/src/extra.rs"), Some(Drift::Orphaned));
    assert_eq!(is("generated/beta/src/api.rs"), Some(Drift::HandEdited));
    let beta = drift.keys().filter(|path| path.contains("/beta/")).count();
    assert_eq!(beta, 3, "{drift:?}");
    assert_eq!(is("generated/alpha/src/lib.rs"), None);
}

#[test]
fn a_changed_shared_part_makes_both_crates_stale() {
    let project = Project::generated();
    project.change(
        "specs/common.yaml",
        "code: {type: integer}",
        "code: {type: string}",
    );
    let drift = project.drift();
    for path in [
        "generated/alpha/src/types/problem.rs",
        "generated/beta/src/types/problem.rs",
    ] {
        assert_eq!(drift.get(path), Some(&Drift::Stale), "{drift:?}");
    }
}

#[test]
fn a_changed_option_makes_only_the_affected_files_stale() {
    let project = Project::generated();
    project.change("specs/clients.toml", "0.2.0", "0.3.0");
    let drift = project.drift();
    let expected = [("generated/beta/Cargo.toml".to_owned(), Drift::Stale)];
    assert_eq!(drift, BTreeMap::from(expected));
}

#[test]
fn the_file_of_a_removed_type_is_orphaned_and_deleted() {
    let project = Project::generated();
    project.change(
        "specs/alpha.yaml",
        "$ref: '#/components/schemas/Owner'",
        "type: string",
    );
    let owner = "generated/alpha/src/types/owner.rs";
    let (before, after) = project
        .text("specs/alpha.yaml")
        .split_once("    Owner:")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    assert!(after.contains("name"));
    project.put("specs/alpha.yaml", &before);
    assert_eq!(project.drift().get(owner), Some(&Drift::Orphaned));
    project.write();
    assert!(!project.path(owner).exists());
    assert_eq!(project.drift(), BTreeMap::new());
}

#[test]
fn a_check_changes_nothing_on_disk() {
    let project = Project::generated();
    project.change("specs/alpha.yaml", "A pet.", "Another pet.");
    project.remove("generated/beta/src/error.rs");
    project.put("generated/beta/src/extra.rs", "// mine\n");
    let before = (project.files(), project.moments());
    for mode in [Mode::Check, Mode::CheckFully] {
        assert!(!changes(&project.run(mode)).is_empty());
        assert_eq!((project.files(), project.moments()), before);
    }
}

#[test]
fn a_run_repairs_generated_files_and_keeps_other_files() {
    let project = Project::generated();
    let wanted = project.files();
    project.remove("generated/beta/src/error.rs");
    project.put("generated/alpha/src/lib.rs", "// edited\n");
    project.put("generated/alpha/notes.txt", "mine\n");
    let report = project.write();
    let left: Vec<_> = report
        .clients
        .iter()
        .flat_map(|it| &it.left_alone)
        .collect();
    assert_eq!(left, ["generated/alpha/notes.txt"]);
    let mut files = project.files();
    assert_eq!(
        files.remove("generated/alpha/notes.txt").unwrap(),
        b"mine\n"
    );
    assert_eq!(files, wanted);
}

#[test]
fn a_run_writes_only_files_that_differ() {
    let project = Project::generated();
    let before = project.moments();
    project.change("specs/alpha.yaml", "title: Alpha", "title: Aleph");
    let report = project.write();
    let changed: Vec<_> = changes(&report).into_keys().collect();
    assert!(changed.len() > 1 && changed.iter().all(|path| !path.contains("/beta/")));
    for (path, moment) in project.moments() {
        let should = changed.contains(&path) || path == "specs/alpha.yaml";
        assert!(should || before.get(&path) == Some(&moment), "{path}");
    }
}

#[test]
fn the_generated_files_of_a_removed_client_are_orphaned_and_deleted() {
    let project = Project::generated();
    let clients = project.text("specs/clients.toml");
    let (alpha, _) = clients
        .split_once("\n[[client]]\ncrate = \"beta\"")
        .unwrap();
    project.put("specs/clients.toml", alpha);
    project.put("generated/beta/notes.txt", "mine\n");
    let drift = project.drift();
    assert!(
        drift.keys().all(|path| path.starts_with("generated/beta/")),
        "{drift:?}"
    );
    assert!(
        drift.values().all(|drift| *drift == Drift::Orphaned),
        "{drift:?}"
    );
    assert!(!drift.contains_key("generated/beta/notes.txt"));
    project.write();
    let left: Vec<_> = project
        .files()
        .into_keys()
        .filter(|path| path.contains("beta/"))
        .collect();
    assert_eq!(left, ["generated/beta/notes.txt"]);
}

#[test]
fn a_missing_manifest_is_reported_and_regenerated() {
    let project = Project::generated();
    let manifest = project.text(MANIFEST);
    project.remove(MANIFEST);
    let drift = changes(&project.run(Mode::Check));
    assert_eq!(
        drift,
        BTreeMap::from([(MANIFEST.to_owned(), Drift::Missing)])
    );
    project.write();
    assert_eq!(project.text(MANIFEST), manifest);
}

#[test]
fn other_line_endings_are_not_drift() {
    let project = Project::generated();
    let path = "generated/alpha/src/lib.rs";
    let text = project.text(path).replace('\n', "\r\n");
    project.put(path, &text);
    assert_eq!(project.drift(), BTreeMap::new());
    project.change("specs/alpha.yaml", "\n", "\r\n");
    assert_eq!(project.drift(), BTreeMap::new());
}
