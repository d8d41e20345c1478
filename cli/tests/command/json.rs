//! Machine-readable output: one JSON value on standard output, with only documented keys.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::folder::{CLIENTS, FAILED, FINE, FOUND, Folder, INVALID, Run, SHOP};

const DOCUMENTED: &str = include_str!("../../JSON.md");

/// The printed value, every key of which is in the table of its command.
fn value(run: &Run) -> Value {
    let value =
        serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out));
    check_keys(&value);
    value
}

fn check_keys(value: &Value) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                // The keys of `tags` are from the document.
                let known = key == "orders" || DOCUMENTED.contains(&format!("`{key}`"));
                assert!(known || DOCUMENTED.contains(&format!("\"{key}\"")), "{key}");
                check_keys(inner);
            }
        }
        Value::Array(items) => items.iter().for_each(check_keys),
        _ => {}
    }
}

#[test]
fn codegen_reports_what_it_did_or_would_do() {
    let folder = Folder::with_project();
    let check = ["codegen", "--check", "--format", "json"];
    let would = value(&folder.run(&check).expect(FOUND));
    assert_eq!(would["outcome"], "found");
    assert_eq!(would["clients"][0]["changes"][0]["kind"], "missing");
    let done = value(&folder.run(&["codegen", "--format=json"]).expect(FINE));
    assert_eq!(done["outcome"], "fine");
    assert_eq!(done["clients"][0]["crate"], "shop");
    assert_eq!(done["clients"][0]["operations"], 1);
    assert_eq!(value(&folder.run(&check).expect(FINE))["outcome"], "fine");

    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    let failed = value(&folder.run(&["codegen", "--format=json"]).expect(FAILED));
    let found = &failed["clients"][0]["diagnostics"][0];
    assert_eq!(failed["outcome"], "failed");
    assert_eq!(found["severity"], "error");
    assert_eq!(found["file"], "specs/shop.yaml");
    assert_eq!(found["line"], 21);
}

#[test]
fn each_error_in_clients_toml_is_a_diagnostic_with_position_and_help() {
    let folder = Folder::with_project();
    folder.put(
        "specs/clients.toml",
        "[defaults]\nlicence = 'MIT'\n[[client]]\ncrate = 'a'\nversion = 1\nspec = 'shop.yaml'\n",
    );
    for command in ["codegen", "diff", "tree", "evidence", "lint"] {
        let run = folder.run(&[command, "--format=json"]).expect(FAILED);
        let failed = value(&run);
        assert_eq!(failed["outcome"], "failed", "{command}");
        let found = failed["diagnostics"].as_array().unwrap();
        let places: Vec<_> = found
            .iter()
            .map(|one| {
                assert_eq!(one["file"], "specs/clients.toml", "{command}");
                assert_eq!(one["code"], "invalid-setting", "{command}");
                (one["line"].clone(), one["column"].clone())
            })
            .collect();
        assert_eq!(places, [(2.into(), 1.into()), (5.into(), 11.into())]);
        assert_eq!(found[0]["message"], "unknown key `licence`");
        assert_eq!(found[0]["help"], "did you mean `license`?");
        let text = folder.run(&[command]).expect(FAILED);
        let text = text.out + &text.err;
        for shown in [
            "--> specs/clients.toml:2:1\n",
            "= help: did you mean `license`?",
            "--> specs/clients.toml:5:11\n",
        ] {
            assert!(text.contains(shown), "{command}: {text}");
        }
    }
}

#[test]
fn documents_with_errors_are_all_reported_even_if_other_clients_are_invalid() {
    let folder = Folder::with_project();
    let bad = SHOP.replace("schemas/Buyer", "schemas/Missing");
    folder.put("specs/first.yaml", &bad);
    folder.put("specs/second.yaml", &bad);
    let client = |name: &str| {
        format!("[[client]]\ncrate = '{name}'\nversion = '0.1.0'\nspec = '{name}.yaml'\n")
    };
    let mut clients = client("first") + &client("second");
    folder.put("specs/clients.toml", &clients);
    let files = |command: &str| -> Vec<String> {
        let run = folder.run(&[command, "--format=json"]).expect(FAILED);
        let found = value(&run)["diagnostics"].as_array().cloned();
        let found = found.unwrap().into_iter();
        found
            .filter(|one| one["severity"] == "error")
            .map(|one| one["file"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(files("evidence"), ["specs/first.yaml", "specs/second.yaml"]);
    clients.push_str("[[client]]\ncrate = 'third'\n");
    folder.put("specs/clients.toml", &clients);
    let expected = [
        "specs/clients.toml",
        "specs/first.yaml",
        "specs/second.yaml",
    ];
    let mut found = files("codegen");
    found.dedup();
    assert_eq!(found, expected);
    let tree = folder.run(&["tree"]).expect(FAILED);
    assert!(tree.err.contains("specs/clients.toml"), "{}", tree.err);
}

#[test]
fn files_that_clients_toml_names_are_reported_there_if_they_cannot_be_read() {
    let folder = Folder::with_project();
    let reported = |command: &str, line: usize, column: usize, message: &str| {
        let failed = value(&folder.run(&[command, "--format=json"]).expect(FAILED));
        let found = match command {
            "codegen" if failed["error"].is_null() => &failed["clients"][0]["diagnostics"],
            _ => &failed["diagnostics"],
        };
        let mut all = found.as_array().unwrap().iter();
        let found = all
            .find(|found| found["message"] == message)
            .unwrap_or_else(|| panic!("{command}: {failed}"));
        let place = (&found["file"], &found["line"], &found["column"]);
        let expected = ("specs/clients.toml".into(), line.into(), column.into());
        assert_eq!(place, (&expected.0, &expected.1, &expected.2), "{command}");
    };
    folder.change("specs/clients.toml", "shop.yaml", "gone.yaml");
    // Even if the level of unreadable files is lowered: there is nothing to generate.
    for lints in ["", "\n[lints]\nE0001 = 'warn'\n"] {
        let clients = folder.text("specs/clients.toml");
        folder.put("specs/clients.toml", &format!("{clients}{lints}"));
        for command in ["codegen", "lint", "evidence"] {
            let message = "cannot read `specs/gone.yaml`: there is no such file";
            reported(command, 4, 8, message);
        }
        let run = folder.run(&["tree"]).expect(FAILED);
        let place = "--> specs/clients.toml:4:8\n";
        assert!(run.err.contains(place), "{}", run.err);
    }
    folder.put(
        "specs/clients.toml",
        &format!("{CLIENTS}overlays = ['gone.yaml']\n"),
    );
    for command in ["codegen", "lint"] {
        let message = "cannot read the overlay `specs/gone.yaml`: there is no such file";
        reported(command, 5, 13, message);
    }
    folder.put(
        "specs/clients.toml",
        &format!("[defaults]\nlicense-files = ['GONE', 'LOST']\n{CLIENTS}"),
    );
    for command in ["codegen", "lint", "evidence"] {
        let failed = value(&folder.run(&[command, "--format=json"]).expect(FAILED));
        let found = failed["diagnostics"].as_array().unwrap().iter();
        // `lint` also checks the document.
        let found: Vec<&Value> = found
            .filter(|found| found["file"] == "specs/clients.toml")
            .collect();
        assert_eq!(found.len(), 2, "{command}");
        for (found, column) in found.iter().zip([18, 26]) {
            let message = found["message"].as_str().unwrap();
            assert!(message.starts_with("cannot read `"), "{message}");
            assert_eq!(found["line"], 2);
            assert_eq!(found["column"], column);
        }
    }
}

#[test]
fn generate_reports_what_it_did_or_would_do() {
    let folder = Folder::with_project();
    let generate = |more: &[&str]| {
        let arguments = [
            "generate",
            "specs/shop.yaml",
            "--out=made/shop",
            "--format=json",
        ];
        folder.run(&[&arguments[..], more].concat())
    };
    assert_eq!(
        value(&generate(&["--check"]).expect(FOUND))["outcome"],
        "found"
    );
    let done = value(&generate(&["--timings"]).expect(FINE));
    assert_eq!(done["outcome"], "fine");
    assert_eq!(
        (&done["operations"], &done["types"]),
        (&1.into(), &2.into())
    );
    assert_eq!(
        value(&generate(&["--check"]).expect(FINE))["changes"],
        Value::Array(Vec::new())
    );
    folder.put("specs/shop.yaml", "openapi: [\n");
    let failed = value(&generate(&[]).expect(FAILED));
    assert_eq!(failed["generated"], false);
    assert!(failed["diagnostics"][0]["code"].is_string());
}

#[test]
fn tree_types_and_explain_support_json() {
    let folder = Folder::with_project();
    let tree = SHOP.replace(
        "      operationId: getOrder\n",
        "      operationId: getOrder\n      tags: [orders]\n",
    );
    folder.put("specs/shop.yaml", &tree);
    let tree = value(&folder.run(&["tree", "--format=json"]).expect(FINE));
    assert_eq!(tree[0]["tags"]["orders"][0]["rust"], "get_order");
    let types = value(
        &folder
            .run(&["types", "Order", "--format=json"])
            .expect(FINE),
    );
    assert_eq!(types[0]["rust"], "types::Order");
    let one = value(
        &folder
            .run(&["explain", "E0101", "--format=json"])
            .expect(FINE),
    );
    assert_eq!(
        (one.as_array().unwrap().len(), &one[0]["code"]),
        (1, &"E0101".into())
    );
    let all = value(&folder.run(&["explain", "--format=json"]).expect(FINE));
    assert!(all.as_array().unwrap().len() > 60);
}

#[test]
fn a_failed_command_reports_its_error_as_json() {
    let folder = Folder::new();
    for arguments in [
        &["codegen", "--format=json"][..],
        &[
            "generate",
            "nope.yaml",
            "--out=x",
            "--format=json",
            "--runtime=nowhere",
        ],
        &["tree", "--format=json"],
        &["types", "Order", "--format=json"],
    ] {
        let run = folder.run(arguments).expect(FAILED);
        let failed = value(&run);
        assert_eq!(failed["outcome"], "failed");
        let error = failed["error"].as_str().unwrap();
        assert!(run.err.contains(error), "{}", run.err);
    }
}

#[test]
fn a_document_can_be_read_from_standard_input() {
    let folder = Folder::new();
    folder.put(
        "parts.yaml",
        "A: {type: object, properties: {b: {type: integer}}}\n",
    );
    let text = SHOP.replace("'#/components/schemas/Buyer'", "'parts.yaml#/A'");
    let run = |arguments: &[&str], text: &str| {
        let mut command = folder.command("", arguments);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    };
    run(&["generate", "-", "--out", "made/shop"], &text).expect(FINE);
    assert!(
        folder
            .text("made/shop/Cargo.toml")
            .contains("name = \"shop\"")
    );
    let bundled = run(&["generate", "-", "--emit", "document"], &text).expect(FINE);
    assert!(bundled.out.contains("b:"), "{}", bundled.out);
    let tree = run(&["tree", "--spec", "-"], &text).expect(FINE);
    assert!(tree.out.contains("get_order"), "{}", tree.out);
    let types = run(&["types", "Order", "--spec", "-"], &text).expect(FINE);
    assert!(types.out.contains("<stdin>:"), "{}", types.out);
    let linted = run(&["lint", "-"], &text).expect(FOUND);
    assert!(linted.out.contains("--> <stdin>:"), "{}", linted.out);
    let refused = run(&["lint", "-", "--fix"], &text).expect(INVALID);
    assert!(
        refused.err.contains("--fix cannot change standard input"),
        "{}",
        refused.err
    );
    let known = run(&["evidence", "-"], &text).expect(FINE);
    assert!(known.out.contains("unknown"), "{}", known.out);
    let wrong = run(&["generate", "-", "--out", "x"], "openapi: [").expect(FAILED);
    assert!(wrong.err.contains("--> <stdin>:1:10"), "{}", wrong.err);
}
