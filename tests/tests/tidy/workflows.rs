//! Checks the workflows of `.github`, which cannot run here: they are parsed as GitHub does, and everything that they
//! call must exist: steps of `.ci/run`, and in these, packages, their tests and folders.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use clientwright_generator::load::{Loaded, load};
use clientwright_generator::source::{MemoryFiles, Node};

use crate::packages::packages;
use crate::root;

/// The script that runs all steps.
const SCRIPT: &str = ".ci/run";

fn script() -> String {
    fs::read_to_string(root().join(SCRIPT)).expect("the script")
}

/// The words between `NAME=(` and `)`.
fn list<'t>(script: &'t str, name: &str) -> Vec<&'t str> {
    let head = format!("\n{name}=(");
    let (_, rest) = script.split_once(&head).expect("a list of steps");
    let (inside, _) = rest.split_once(')').expect("the end of the list");
    inside.split_whitespace().collect()
}

/// All workflows: the name and the content of each file.
fn workflows() -> Vec<(String, Loaded)> {
    let folder = root().join(".github/workflows");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the workflows") {
        let path = entry.expect("a workflow").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(&path).expect("a workflow");
        let files = MemoryFiles::new().with(name.as_ref(), text);
        found.push((name.to_string(), load(&files, &name)));
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get(key).and_then(Node::as_str)
}

#[test]
fn workflows_are_valid_and_call_only_steps_of_the_script() {
    let script = script();
    let mut known = list(&script, "all");
    known.extend(list(&script, "others"));
    for step in &known {
        let is_function = ["\n", "\n\n"]
            .iter()
            .any(|before| script.contains(&format!("{before}{step}() {{")));
        assert!(is_function, "{SCRIPT} has no function `{step}`");
    }
    let mut called = BTreeSet::new();
    let mut systems = BTreeSet::new();
    for (name, loaded) in workflows() {
        let found: Vec<_> = loaded.diagnostics().collect();
        assert!(found.is_empty(), "{name}: {found:?}");
        let file = loaded.sources.files().next().expect("the workflow");
        let workflow = file.root().expect("a document");
        assert!(text(workflow, "name").is_some(), "{name}: no name");
        let permissions = workflow.get("permissions").expect("permissions");
        assert_eq!(text(permissions, "contents"), Some("read"), "{name}");
        let starts = workflow.get("on").and_then(Node::as_mapping);
        let starts = starts.unwrap_or_else(|| panic!("{name}: nothing starts it"));
        for (event, _) in starts {
            let event = event.as_str().unwrap_or_default();
            assert!(["push", "pull_request"].contains(&event), "{name}: {event}");
        }
        let jobs = workflow.get("jobs").and_then(Node::as_mapping);
        for (job, body) in jobs.unwrap_or_else(|| panic!("{name}: no jobs")) {
            let at = format!("{name}, {}", job.as_str().unwrap_or_default());
            let system = text(body, "runs-on").unwrap_or_else(|| panic!("{at}: no runs-on"));
            match system {
                "${{ matrix.os }}" => {
                    let matrix = body.get("strategy").and_then(|it| it.get("matrix"));
                    let list = matrix
                        .and_then(|it| it.get("os"))
                        .and_then(Node::as_sequence);
                    let list = list.unwrap_or_else(|| panic!("{at}: no list of systems"));
                    systems.extend(list.iter().filter_map(Node::as_str).map(str::to_owned));
                    // Otherwise, Windows uses another shell.
                    let defaults = body.get("defaults").and_then(|it| it.get("run"));
                    let shell = defaults.and_then(|it| text(it, "shell"));
                    assert_eq!(shell, Some("bash"), "{at}");
                }
                one => assert_eq!(one, "ubuntu-latest", "{at}"),
            }
            assert!(body.get("timeout-minutes").is_some(), "{at}: no limit");
            let steps = body.get("steps").and_then(Node::as_sequence);
            let steps = steps.unwrap_or_else(|| panic!("{at}: no steps"));
            let first = steps.first().and_then(|step| text(step, "uses"));
            assert_eq!(first, Some("actions/checkout@v4"), "{at}");
            for step in steps.iter().skip(1) {
                let run = text(step, "run").unwrap_or_else(|| panic!("{at}: a step without run"));
                let mut words = run.split_whitespace();
                assert_eq!(words.next(), Some("bash"), "{at}: {run}");
                assert_eq!(words.next(), Some(SCRIPT), "{at}: {run}");
                for word in words {
                    assert!(known.contains(&word), "{at}: {SCRIPT} has no step `{word}`");
                    called.insert(word.to_owned());
                }
                if run.trim_end().ends_with(SCRIPT) {
                    called.extend(list(&script, "all").iter().map(|&it| it.to_owned()));
                }
            }
        }
    }
    let systems: Vec<&str> = systems.iter().map(String::as_str).collect();
    assert_eq!(systems, ["macos-latest", "ubuntu-latest", "windows-latest"]);
    let never: Vec<_> = known
        .iter()
        .filter(|step| !called.contains(**step))
        .collect();
    assert!(never.is_empty(), "no workflow calls {never:?}");
}

#[test]
fn names_in_the_script_exist_and_dependencies_are_published_first() {
    let checked = Command::new("bash")
        .args(["-n", SCRIPT])
        .current_dir(root())
        .status();
    assert!(checked.expect("bash").success(), "{SCRIPT} is not for bash");
    let script = script();
    let packages = packages();
    let words: Vec<&str> = script.split_whitespace().collect();
    for pair in words.windows(2) {
        let [flag, value] = pair else { continue };
        // Other programs have flags with these names, and functions pass on their arguments.
        let is_name = !value.starts_with('-')
            && value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-./_".contains(c));
        if !is_name {
            continue;
        }
        match *flag {
            "-p" | "--package" => assert!(
                packages.contains_key(*value),
                "{SCRIPT}: there is no package `{value}`"
            ),
            "--test" => {
                let rooms = packages.values().map(|package| &package.folder);
                let mut tests = rooms.flat_map(|folder| {
                    let tests = root().join(folder).join("tests");
                    [
                        tests.join(format!("{value}.rs")),
                        tests.join(value).join("main.rs"),
                    ]
                });
                assert!(
                    tests.any(|path| path.exists()),
                    "{SCRIPT}: no package has a test `{value}`"
                );
            }
            "--prefix" | "--manifest-path" => {
                assert!(root().join(value).exists(), "{SCRIPT}: no {value}");
            }
            _ => {}
        }
    }

    let (_, publish) = script.split_once("\npublish() {").expect("the step");
    let (_, order) = publish.split_once("for name in ").expect("a list");
    let (order, _) = order.split_once("; do").expect("its end");
    let order: Vec<&str> = order.split_whitespace().filter(|it| *it != "\\").collect();
    for (index, name) in order.iter().enumerate() {
        let package = packages
            .get(*name)
            .unwrap_or_else(|| panic!("no package `{name}`"));
        for needed in &package.needs {
            assert!(
                order[..index].contains(&needed.as_str()),
                "{name} is published before {needed}, which it needs"
            );
        }
    }
    let left_out: Vec<&String> = packages
        .iter()
        .filter(|(name, package)| package.is_published && !order.contains(&name.as_str()))
        .map(|(name, _)| name)
        .collect();
    assert!(left_out.is_empty(), "never published: {left_out:?}");
}
