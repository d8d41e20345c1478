//! `evidence` lists the grade of each part of the APIs of a project, and `diff` reports when a grade changes.

use std::fs;

use serde_json::Value;

use crate::folder::clientwright;

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Shop, version: '1', x-evidence: {grade: documented, source: the page}}
servers: [{url: 'https://shop.example.com'}]
paths:
  /orders:
    get:
      operationId: listOrders
      x-evidence: {grade: assumed, source: ours}
      responses: {'204': {description: none}}
";

#[test]
fn the_evidence_of_a_project_is_listed_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(
        folder.join("clients.toml"),
        "[[client]]\ncrate = \"shop\"\nversion = \"0.1.0\"\nspec = \"shop.yaml\"\n",
    )
    .unwrap();
    fs::write(folder.join("shop.yaml"), DOCUMENT).unwrap();
    let text = |arguments: &[&str]| {
        let output = clientwright(folder, arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let human = text(&["evidence"]);
    assert!(
        human.contains("assumed    operation listOrders (shop.yaml:8) – ours"),
        "{human}"
    );
    let page = text(&["evidence", "--format", "markdown"]);
    assert!(
        page.contains("| assumed | operation `listOrders` | shop.yaml:8 | ours |"),
        "{page}"
    );
    let found: Value = serde_json::from_str(&text(&["evidence", "--format", "json"])).unwrap();
    assert_eq!(found[0]["api"], "shop");
    assert_eq!(found[0]["counts"]["assumed"], 2);
    assert_eq!(found[0]["facts"][0]["place"], "shop.yaml:8");
    let broken = folder.join("broken.yaml");
    fs::write(&broken, "openapi: [\n").unwrap();
    assert_eq!(
        clientwright(folder, &["evidence", "broken.yaml"])
            .status
            .code(),
        Some(1)
    );
    // A better grade is a reviewable change.
    let new = DOCUMENT.replace("grade: assumed", "grade: documented");
    fs::write(folder.join("new.yaml"), new).unwrap();
    let diff = clientwright(
        folder,
        &["diff", "shop.yaml", "new.yaml", "--format", "json"],
    );
    let diff: Value = serde_json::from_slice(&diff.stdout).unwrap();
    assert_eq!(diff["changes"][0]["code"], "evidence-raised");
    assert_eq!(diff["changes"][0]["message"], "assumed became documented");
}
