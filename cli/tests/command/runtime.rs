//! How generated crates depend on the runtime: by version, unless configured otherwise.

use crate::folder::{FAILED, FINE, Folder};

/// The line of the runtime in the generated manifest.
fn dependency(folder: &Folder, manifest: &str) -> String {
    let text = folder.text(manifest);
    let mut lines = text.lines();
    let line = lines.find_map(|line| line.strip_prefix("clientwright-runtime = "));
    line.unwrap().to_owned()
}

/// The manifest of the runtime.
const RUNTIME: &str = "[package]\nname = \"clientwright-runtime\"\nversion = \"0.1.0\"\n";

#[test]
fn a_project_depends_on_the_runtime_by_version_or_as_configured_in_clients_toml() {
    for (defaults, expected) in [
        ("", "\"0.1.0\""),
        ("[defaults]\nruntime = \"0.1\"\n", "\"0.1\""),
        (
            "[defaults]\nruntime = { path = \"../runtime\", version = \"0.1.0\" }\n",
            "{ path = \"../../../runtime\", version = \"0.1.0\" }",
        ),
        (
            "[defaults.runtime]\ngit = \"https://git.example.com/r\"\nrev = \"abc\"\n",
            "{ git = \"https://git.example.com/r\", rev = \"abc\" }",
        ),
    ] {
        let folder = Folder::with_project();
        let clients = folder.text("specs/clients.toml");
        folder.put("specs/clients.toml", &format!("{defaults}{clients}"));
        folder.run(&["codegen"]).expect(FINE);
        let found = dependency(&folder, "generated/shop/Cargo.toml");
        assert_eq!(found, expected);
    }
}

#[test]
fn an_invalid_runtime_setting_is_an_error_that_names_the_file() {
    for (runtime, part) in [
        ("{ path = \"/home/me/runtime\" }", "relative"),
        ("{ pth = \"runtime\" }", "pth"),
        ("1", "a version, or a table"),
    ] {
        let folder = Folder::with_project();
        let clients = folder.text("specs/clients.toml");
        let text = format!("[defaults]\nruntime = {runtime}\n{clients}");
        folder.put("specs/clients.toml", &text);
        let run = folder.run(&["codegen"]).expect(FAILED);
        assert!(run.err.contains("--> specs/clients.toml:2:"), "{}", run.err);
        assert!(run.err.contains(part), "{}", run.err);
    }
}

#[test]
fn a_single_crate_depends_on_the_runtime_by_version_path_or_repository() {
    let folder = Folder::with_project();
    folder.put("libs/runtime/Cargo.toml", RUNTIME);
    for (given, expected) in [
        (None, "\"0.1.0\""),
        (Some("^0.1"), "\"^0.1\""),
        (
            Some("libs/runtime"),
            "{ path = \"../../libs/runtime\", version = \"0.1.0\" }",
        ),
        (
            Some("https://git.example.com/r"),
            "{ git = \"https://git.example.com/r\", version = \"0.1.0\" }",
        ),
    ] {
        let mut arguments = vec!["generate", "specs/shop.yaml", "--out", "made/shop"];
        arguments.extend(given.iter().flat_map(|given| ["--runtime", given]));
        folder.run(&arguments).expect(FINE);
        assert_eq!(dependency(&folder, "made/shop/Cargo.toml"), expected);
    }
    let arguments = [
        "generate",
        "specs/shop.yaml",
        "--out",
        "x",
        "--runtime",
        "nowhere",
    ];
    let run = folder.run(&arguments).expect(FAILED);
    assert!(run.err.contains("found no such folder"), "{}", run.err);
    assert!(!folder.path("x").exists());
}
