//! The commands that explain: `tree`, `types`, `explain`, `completions`, `man`.

use std::fs;
use std::process::{Command, Output, Stdio};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
components:
  schemas:
    order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        state: {type: string, enum: [open, done]}
";

fn run(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), DOCUMENT).unwrap();
    Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap()
}

fn text(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn error(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn tree_lists_operations_by_tag_with_their_rust_names() {
    let tree = text(&["tree", "--spec", "shop.yaml"]);
    assert!(
        tree.contains("  orders\n    get_order  GET /orders/{id}  getOrder\n"),
        "{tree}"
    );
    let json = text(&["tree", "--spec", "shop.yaml", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["tags"]["orders"][0]["rust"], "get_order");
}

#[test]
fn types_shows_the_rust_type_of_a_schema_and_its_origin() {
    for name in ["order", "Order"] {
        let types = text(&["types", name, "--spec", "shop.yaml"]);
        assert!(types.contains("shop.yaml:14"), "{types}");
        assert!(types.contains("the component `order`"), "{types}");
        assert!(
            types.contains("`state`: types::OrderState (optional)"),
            "{types}"
        );
        assert!(types.contains("pub struct Order {"), "{types}");
    }
    let wrong = error(&["types", "Ordr", "--spec", "shop.yaml"], 1);
    assert!(wrong.contains("did you mean `Order`?"), "{wrong}");
}

#[test]
fn explain_knows_every_code() {
    let list = text(&["explain"]);
    assert!(list.lines().count() > 60, "{list}");
    for line in list.lines() {
        let code = line.split_whitespace().next().unwrap();
        let explained = text(&["explain", code]);
        assert!(explained.contains(code), "{explained}");
    }
    assert!(error(&["explain", "W0101"], 2).contains("did you mean `E0101`?"));
    assert!(error(&["explain", "enum-value-aded"], 2).contains("did you mean `enum-value-added`?"));
    assert!(error(&["explain", "X"], 2).contains("there is no code `X`"));
}

#[test]
fn completions_and_manual_pages_contain_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = text(&["completions", shell]);
        assert!(script.contains("codegen"), "{shell}");
    }
    assert!(text(&["man"]).contains("clientwright"));
    let folder = tempfile::tempdir().unwrap();
    text(&["man", folder.path().to_str().unwrap()]);
    assert!(folder.path().join("clientwright-codegen.1").is_file());
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}
