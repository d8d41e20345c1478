//! The names of a crate are preserved in `names.lock`.

use std::time::Duration;

use clientwright_generator::project::{Mode, ProjectError, run};

use crate::project::Project;

#[test]
fn a_later_schema_does_not_take_the_name_of_an_existing_one() {
    let project = Project::generated();
    assert!(
        project
            .text("specs/names.lock")
            .contains("\"#/components/schemas/Owner\" = \"Owner\"")
    );
    project.change(
        "specs/alpha.yaml",
        "    Owner:",
        "    owner: {type: string, enum: [me, you]}\n    Owner:",
    );
    project.write();
    assert!(
        project
            .text("generated/alpha/src/types/owner.rs")
            .contains("pub struct Owner")
    );
    assert!(
        project
            .text("generated/alpha/src/types/owner_lower.rs")
            .contains("pub enum OwnerLower")
    );
    assert!(project.drift().is_empty());
}

#[test]
fn a_name_changed_in_the_lock_file_changes_in_the_crate() {
    let project = Project::generated();
    project.change(
        "specs/names.lock",
        "/Owner\" = \"Owner\"",
        "/Owner\" = \"Holder\"",
    );
    assert!(!project.drift().is_empty());
    project.write();
    assert!(
        project
            .text("generated/alpha/src/types/holder.rs")
            .contains("pub struct Holder")
    );
    assert!(project.drift().is_empty());
}

#[test]
fn an_invalid_lock_file_is_an_error() {
    let project = Project::generated();
    project.put("specs/names.lock", "[alpha.types]\nx = 'no name'\n");
    let error = run(&project.layout(), Mode::Check, &|| Duration::ZERO).unwrap_err();
    assert!(matches!(error, ProjectError::Names(..)));
    assert!(
        error
            .to_string()
            .contains("specs/names.lock: [alpha.types] `x`"),
        "{error}"
    );
}
