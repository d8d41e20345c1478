//! A run that fails leaves each crate with all of its new files, or none.

use std::fs;
use std::time::Duration;

use clientwright_generator::project::{Mode, ProjectError, run};

use crate::project::Project;

/// The files of one crate.
fn files_of(project: &Project, name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = format!("generated/{name}/");
    let files = project.files().into_iter();
    files
        .filter(|(path, _)| path.starts_with(&folder))
        .collect()
}

fn write_error(project: &Project) -> String {
    match run(&project.layout(), Mode::Write, &|| Duration::ZERO) {
        Err(ProjectError::Write(error)) => {
            assert!(error.not_restored.is_empty());
            error.to_string()
        }
        other => panic!("{other:?}"),
    }
}

/// Makes many files of `alpha` stale, and adds one: `src/types/zebra.rs`, the second to last of all.
fn change_much(project: &Project) {
    project.change("specs/alpha.yaml", "title: Alpha", "title: Aleph");
    project.change(
        "specs/alpha.yaml",
        "name: {type: string}\n        owner",
        "name: {type: string}\n        zebra: {$ref: '#/components/schemas/Zebra'}\n        owner",
    );
    project.change("specs/alpha.yaml", "    Owner:", "    Zebra:\n      type: object\n      properties:\n        stripes: {type: integer}\n    Owner:");
}

#[test]
fn an_error_in_a_specification_leaves_its_crate_unchanged_and_others_are_generated() {
    let project = Project::generated();
    let before = files_of(&project, "alpha");
    change_much(&project);
    project.change(
        "specs/alpha.yaml",
        "'#/components/schemas/Zebra'",
        "'#/components/schemas/Nobody'",
    );
    project.change("specs/beta.yaml", "title: Beta", "title: Beth");
    let report = project.write();
    let generated: Vec<_> = report
        .clients
        .iter()
        .map(|client| client.generated)
        .collect();
    assert_eq!(generated, [false, true]);
    assert!(report.clients[0].diagnostics.has_errors());
    assert!(report.clients[0].changes.is_empty());
    assert_eq!(files_of(&project, "alpha"), before);
    assert!(project.text("generated/beta/README.md").contains("Beth"));
    // Its files are still known to be generated, and are updated once the document is corrected.
    project.change(
        "specs/alpha.yaml",
        "'#/components/schemas/Nobody'",
        "'#/components/schemas/Zebra'",
    );
    project.write();
    assert!(project.path("generated/alpha/src/types/zebra.rs").exists());
    assert!(project.drift().is_empty());
}

#[test]
fn a_folder_in_place_of_a_file_leaves_the_crate_unchanged() {
    let project = Project::generated();
    change_much(&project);
    project.put(
        "generated/alpha/src/types/zebra.rs/in-the-way.txt",
        "mine\n",
    );
    let before = project.files();
    let error = write_error(&project);
    assert!(error.contains("zebra.rs"), "{error}");
    assert!(error.contains("nothing was changed"), "{error}");
    assert_eq!(project.files(), before);
    assert!(!project.path(".clientwright-staging").exists());
    fs::remove_dir_all(project.path("generated/alpha/src/types/zebra.rs")).unwrap();
    project.write();
    assert!(project.drift().is_empty());
}

#[test]
fn a_file_in_place_of_a_folder_leaves_the_crate_unchanged() {
    let project = Project::generated();
    change_much(&project);
    fs::remove_dir_all(project.path("generated/alpha/src/types")).unwrap();
    project.put("generated/alpha/src/types", "mine\n");
    let before = project.files();
    let error = write_error(&project);
    assert!(error.contains("nothing was changed"), "{error}");
    assert_eq!(project.files(), before);
    assert!(!project.path(".clientwright-staging").exists());
}

#[test]
fn other_folders_are_not_changed_and_none_is_left_behind() {
    let project = Project::generated();
    project.put("generated/.staging/mine.txt", "mine\n");
    assert!(project.drift().is_empty());
    let before: Vec<String> = project.files().into_keys().collect();
    project.change("specs/alpha.yaml", "title: Alpha", "title: Aleph");
    project.write();
    let after: Vec<String> = project.files().into_keys().collect();
    assert_eq!(after, before);
    assert!(!project.path(".clientwright-staging").exists());
}

#[cfg(unix)]
#[test]
fn symbolic_links_to_folders_are_rejected_and_not_followed() {
    for link in ["generated", "generated/alpha", "generated/alpha/src"] {
        let project = Project::generated();
        let outside = Project::new();
        fs::rename(project.path(link), outside.path("target")).unwrap();
        std::os::unix::fs::symlink(outside.path("target"), project.path(link)).unwrap();
        change_much(&project);
        let before = outside.files();
        for mode in [Mode::Check, Mode::Write] {
            let error = match run(&project.layout(), mode, &|| Duration::ZERO) {
                Err(ProjectError::Write(error)) => error.to_string(),
                other => panic!("{other:?}"),
            };
            assert!(error.contains("is a symbolic link"), "{error}");
            assert!(error.contains(link), "{error}");
        }
        assert_eq!(outside.files(), before);
    }
}
