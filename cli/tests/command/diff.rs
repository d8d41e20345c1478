//! `diff` reports the effect of a change, between two files and since a revision.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::folder::{clientwright, git};

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: 'https://shop.example.com'}]\npaths:\n  /orders:\n    get:\n      operationId: listOrders\n      parameters:\n        - {name: limit, in: query, schema: {type: integer}}\n      responses: {'204': {description: none}}\n";

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn two_files_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("old.yaml"), DOCUMENT).unwrap();
    fs::write(
        folder.join("new.yaml"),
        DOCUMENT.replace("name: limit,", "name: limit, required: true,"),
    )
    .unwrap();
    let found = clientwright(
        folder,
        &["diff", "old.yaml", "new.yaml", "--format", "json"],
    );
    assert_eq!(found.status.code(), Some(3));
    let found = json(&found);
    assert_eq!(found["verdict"], "major");
    let change = &found["changes"][0];
    assert_eq!(change["code"], "parameter-became-required");
    assert_eq!(change["old"], "old.yaml:9");
    assert_eq!(change["new"], "new.yaml:9");
    assert_eq!(change["wire"]["old_client"], "breaks");
    assert_eq!(change["rust"]["level"], "major");
    let same = clientwright(
        folder,
        &["diff", "old.yaml", "old.yaml", "--format", "json"],
    );
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(json(&same)["verdict"], "none");
    assert_eq!(
        clientwright(folder, &["diff", "old.yaml", "gone.yaml"])
            .status
            .code(),
        Some(1)
    );
}

#[test]
fn an_error_of_a_document_is_reported_without_a_second_prefix() {
    let folder = tempfile::tempdir().unwrap();
    let output = clientwright(folder.path(), &["diff", "old.yaml", "new.yaml"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.starts_with("error[E0001]: cannot read"), "{text}");
}

#[test]
fn a_project_is_compared_with_its_last_release_and_with_any_revision() {
    let folder = tempfile::tempdir().unwrap();
    // Paths are also found if the project is in a subfolder of the repository.
    let project = folder.path().join("clients");
    fs::create_dir_all(project.join("specs")).unwrap();
    let spec = project.join("specs/shop.yaml");
    fs::write(&spec, DOCUMENT).unwrap();
    let clients = "[[client]]\ncrate = \"shop\"\nversion = \"0.1.0\"\nspec = \"shop.yaml\"\n";
    fs::write(project.join("specs/clients.toml"), clients).unwrap();
    let outside = clientwright(&project, &["diff"]);
    let error = String::from_utf8_lossy(&outside.stderr);
    assert!(error.contains("is not in a git repository"), "{error}");
    git(folder.path(), &["init", "--quiet"]);
    assert_eq!(
        clientwright(&project, &["diff"]).status.code(),
        Some(1),
        "nothing is committed"
    );
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "one"]);
    git(folder.path(), &["tag", "shop-v0.1.0"]);
    assert_eq!(clientwright(&project, &["diff"]).status.code(), Some(0));

    fs::write(&spec, DOCUMENT.replace("/orders:", "/sales:")).unwrap();
    git(folder.path(), &["commit", "--quiet", "-a", "-m", "two"]);
    let output = clientwright(&project, &["diff", "--format", "json"]);
    assert_eq!(output.status.code(), Some(3));
    let found = json(&output);
    let shop = &found["crates"][0];
    assert_eq!(shop["crate"], "shop");
    assert_eq!(shop["base"], "shop-v0.1.0");
    assert_eq!(shop["changes"][0]["code"], "path-changed");
    assert_eq!(shop["changes"][0]["old"], "specs/shop.yaml:6");
    let output = clientwright(&project, &["diff", "--base", "HEAD"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let output = clientwright(&project, &["diff", "--base", "nowhere"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no revision `nowhere`"));

    let added = format!(
        "{clients}[[client]]\ncrate = \"store\"\nversion = \"0.1.0\"\nspec = \"shop.yaml\"\n"
    );
    fs::write(project.join("specs/clients.toml"), added).unwrap();
    let found = json(&clientwright(
        &project,
        &["diff", "--format", "json", "--base", "HEAD"],
    ));
    assert_eq!(found["crates"][1]["released"], Value::Null);
    let text = clientwright(&project, &["diff", "--format", "markdown"]);
    assert!(
        String::from_utf8_lossy(&text.stdout).contains("| patch | path changed: listOrders"),
        "{text:?}"
    );
}

#[test]
fn an_operation_that_becomes_inbound_is_removed_from_the_client() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("old.yaml"), DOCUMENT).unwrap();
    let inbound = DOCUMENT.replace("listOrders\n", "listOrders\n      x-inbound: true\n");
    fs::write(folder.join("new.yaml"), inbound).unwrap();
    let found = clientwright(
        folder,
        &["diff", "old.yaml", "new.yaml", "--format", "json"],
    );
    let found = json(&found);
    assert_eq!(found["verdict"], "major");
    assert_eq!(found["changes"][0]["code"], "operation-removed");
    let text = found.to_string();
    assert!(text.contains("inbound::ListOrders"), "{text}");
}
