//! Exit codes: 2 for arguments that are invalid whatever the input is, 1 for errors in the input.

use crate::folder::{FAILED, Folder, INVALID, Run};

fn run(folder: &Folder, line: &str) -> Run {
    let arguments: Vec<&str> = line.split_whitespace().collect();
    folder.run(&arguments)
}

#[test]
fn invalid_arguments_exit_with_2() {
    let folder = Folder::with_project();
    let before = folder.files();
    for line in [
        "nonsense",
        "codegen --nonsense",
        "codegen --full",
        "codegen --format markdown",
        "codegen --deny W9999",
        "generate specs/shop.yaml",
        "generate specs/shop.yaml --out x --version one",
        "generate specs/shop.yaml --out x --name ../x",
        "generate specs/shop.yaml --out x --interface builder",
        "generate specs/shop.yaml --emit document --check",
        "generate specs/shop.yaml --emit document --format json",
        "generate https://a.example/b.yaml --out x",
        "lint --allow W9999",
        "lint - --fix",
        "explain nonsense",
        "init - --project elsewhere",
        "init https://a.example/b.yaml --project elsewhere",
        "vendor file:///a.yaml --name con.yaml",
        "release plan --date today",
    ] {
        let found = run(&folder, line);
        assert_eq!(found.code, INVALID, "{line}: {}", found.err);
        assert!(found.err.contains("error: "), "{line}: {}", found.err);
    }
    let after = folder.files();
    assert!(
        before
            .iter()
            .all(|(path, bytes)| after.get(path) == Some(bytes))
    );
}

#[test]
fn errors_in_the_input_exit_with_1() {
    let folder = Folder::with_project();
    folder.put("other/clients.toml", "[[client]]\n");
    folder.put("empty/x", "");
    for line in [
        "codegen --project nowhere",
        "codegen --project empty",
        "codegen --project other",
        "generate absent.yaml --out x",
        "generate specs/shop.yaml --out x --runtime empty",
        "lint absent.yaml",
        "tree --client absent",
        "types Absent",
        "traffic absent.har",
        "rename Absent Present",
        "init",
    ] {
        let found = run(&folder, line);
        assert_eq!(found.code, FAILED, "{line}: {}", found.err);
    }
}

#[test]
fn invalid_arguments_are_reported_as_json_too() {
    let folder = Folder::with_project();
    let found = run(&folder, "explain nonsense --format json").expect(INVALID);
    let value: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(value["outcome"], "failed");
    assert!(
        value["error"]
            .as_str()
            .unwrap()
            .contains("there is no code")
    );
}
