//! `cargo xtask codegen`: exit codes, output, and identical results in any environment.

use std::collections::BTreeMap;

use crate::project::Project;
use crate::xtask::{workspace, xtask, xtask_with};

const UP_TO_DATE: i32 = 0;
const FAILED: i32 = 1;
const NEEDS_CODEGEN: i32 = 3;

#[test]
fn the_crates_of_this_repository_are_up_to_date() {
    let run = xtask(workspace(), &["codegen", "--check", "--full"]);
    assert_eq!(run.code, UP_TO_DATE, "{}{}", run.out, run.err);
}

#[test]
fn a_run_reports_the_counts_of_each_crate() {
    let project = Project::new();
    let run = xtask(project.root(), &["codegen"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let rows: Vec<Vec<&str>> = run
        .out
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    let row = |name: &str| rows.iter().find(|row| row.first() == Some(&name)).unwrap();
    assert_eq!(row("crate")[1..4], ["operations", "types", "files"]);
    assert_eq!(row("alpha")[1..3], ["1", "3"]);
    assert_eq!(row("beta")[1..3], ["1", "2"]);
    assert!(run.out.contains("updated: "), "{}", run.out);
    let again = xtask(project.root(), &["codegen"]);
    assert_eq!(again.out.matches("unchanged").count(), 2, "{}", again.out);
}

#[test]
fn a_check_exits_with_0_if_up_to_date_3_if_not_and_1_on_errors() {
    let project = Project::new();
    let check = || xtask(project.root(), &["codegen", "--check"]).code;
    assert_eq!(check(), NEEDS_CODEGEN);
    assert!(!project.path("generated").exists());
    assert_eq!(xtask(project.root(), &["codegen"]).code, 0);
    assert_eq!(check(), UP_TO_DATE);
    project.change("specs/alpha.yaml", "title: Alpha", "title: Aleph");
    assert_eq!(check(), NEEDS_CODEGEN);
    project.change(
        "specs/beta.yaml",
        "#/components/schemas/State",
        "#/components/schemas/Nothing",
    );
    assert_eq!(check(), FAILED);
    project.put("specs/clients.toml", "[[client]]\ncrate = 1\n");
    assert_eq!(check(), FAILED);
}

#[test]
fn a_check_lists_the_four_kinds_of_drift_separately_with_a_diff() {
    let project = Project::generated();
    project.change(
        "specs/alpha.yaml",
        "description: A pet.",
        "description: One pet.",
    );
    project.remove("generated/beta/src/error.rs");
    project.put("generated/beta/src/extra.rs", "// mine\n");
    let api = project.text("generated/beta/src/api.rs") + "// a note\n";
    project.put("generated/beta/src/api.rs", &api);
    let run = xtask(project.root(), &["codegen", "--check"]);
    assert_eq!(run.code, NEEDS_CODEGEN);
    for part in [
        "\nmissing (1):\n  generated/beta/src/error.rs\n",
        "\norphaned (1):\n  generated/beta/src/extra.rs\n",
        "\nhand-edited (1):\n  generated/beta/src/api.rs\n",
        "\n-// a note\n",
        "\n  generated/alpha/src/operations/get_pet.rs\n",
        "One pet.\n",
        "run `cargo xtask codegen`",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let (_, stale) = run.out.split_once("\nstale (").unwrap();
    let (stale, _) = stale.split_once("\n\n").unwrap();
    assert!(
        stale.contains("get_pet.rs") && !stale.contains("beta"),
        "{stale}"
    );
}

#[test]
fn a_long_diff_is_truncated_unless_verbose() {
    let project = Project::generated();
    let path = "generated/alpha/src/lib.rs";
    let edited: String = (0..100).map(|line| format!("// line {line}\n")).collect();
    project.put(path, &edited);
    let short = xtask(project.root(), &["codegen", "--check"]).out;
    assert!(!short.contains("// line 99"), "{short}");
    assert!(short.contains("--verbose shows all"), "{short}");
    let whole = xtask(project.root(), &["codegen", "--check", "--verbose"]).out;
    assert!(
        whole.contains("// line 99") && !whole.contains("--verbose"),
        "{whole}"
    );
}

#[test]
fn an_error_in_a_specification_has_a_position_and_leaves_the_crate_unchanged() {
    let project = Project::generated();
    let before = project.text("generated/alpha/src/lib.rs");
    project.change(
        "specs/alpha.yaml",
        "'#/components/schemas/Owner'",
        "'#/components/schemas/Nobody'",
    );
    let run = xtask(project.root(), &["codegen"]);
    assert_eq!(run.code, FAILED);
    assert!(run.err.contains("specs/alpha.yaml:24:23"), "{}", run.err);
    assert!(run.err.contains("Nobody"), "{}", run.err);
    assert!(run.out.contains("failed: not changed"), "{}", run.out);
    assert_eq!(project.text("generated/alpha/src/lib.rs"), before);
}

#[test]
fn the_output_is_identical_in_another_folder_language_and_time_zone() {
    let here = Project::new();
    let there = Project::new();
    assert_eq!(xtask(here.root(), &["codegen"]).code, 0);
    let first = here.files();
    let variables = [
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("TZ", "Asia/Kathmandu"),
    ];
    let run = xtask_with(&there.path("specs"), &["codegen"], &variables);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_same(&first, &there.files());

    // Again with existing files, but without a manifest.
    here.remove("generated/manifest.toml");
    let run = xtask_with(
        &here.path("generated"),
        &["codegen"],
        &[("LC_ALL", "C"), ("TZ", "UTC")],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert_same(&first, &here.files());
}

fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    assert!(one.len() > 20);
    assert!(one.keys().eq(other.keys()));
    for (path, bytes) in one {
        assert!(other.get(path) == Some(bytes), "{path}");
    }
}

#[test]
fn a_crate_over_its_budget_fails_the_check_with_the_files_that_grew() {
    let project = Project::generated();
    let clients = project.text("specs/clients.toml");
    let budget = |lines: usize| {
        let line = format!("budget = {{ lines = {lines}, items = 9999, bodies = 9999 }}");
        let first = clients.replacen("[[client]]\n", &format!("[[client]]\n{line}\n"), 1);
        project.put("specs/clients.toml", &first);
    };
    budget(9999);
    assert_eq!(xtask(project.root(), &["codegen"]).code, 0);
    budget(10);
    assert_eq!(xtask(project.root(), &["codegen"]).code, 0);
    project.change(
        "specs/alpha.yaml",
        "description: A pet.",
        "description: |\n            A pet.\n\n            Of any kind.",
    );
    let run = xtask(project.root(), &["codegen", "--check"]);
    assert_eq!(run.code, FAILED, "{}", run.out);
    assert!(
        run.err
            .contains("lines in `src/`, but the budget is 10; the files that grew most:"),
        "{}",
        run.err
    );
    assert!(run.err.contains("pet.rs: "), "{}", run.err);
    assert_eq!(run.err.matches("(before: ").count(), 1, "{}", run.err);
    budget(9999);
    assert_eq!(xtask(project.root(), &["codegen"]).code, 0);
    let check = xtask(project.root(), &["codegen", "--check"]);
    assert_eq!(check.code, UP_TO_DATE, "{}", check.err);
}
