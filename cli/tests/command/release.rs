//! `release` plans and applies the next version of each crate.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use clientwright_generator::project::Access;
use serde_json::Value;

use crate::folder::{git, run};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example.com'}]
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
components:
  schemas:
    Order: {type: object, required: [id], properties: {id: {type: string}, buyer: {type: string}}}
";

const CLIENTS: &str = "# What is generated.\n[[client]]\ncrate = \"shop\"\nversion = \"0.1.0\" # raised by release\nspec = \"shop.yaml\"\n";

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A project whose crate was released as `shop-v0.1.0`.
fn released() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("clients.toml"), CLIENTS).unwrap();
    fs::write(path.join("shop.yaml"), DOCUMENT).unwrap();
    run(path, &["codegen"], 0);
    git(path, &["init", "-q"]);
    git(path, &["add", "-A"]);
    git(path, &["commit", "-qm", "released"]);
    git(path, &["tag", "shop-v0.1.0"]);
    folder
}

fn change(folder: &Path, from: &str, to: &str) {
    fs::write(folder.join("shop.yaml"), DOCUMENT.replace(from, to)).unwrap();
}

#[test]
fn without_changes_nothing_is_released() {
    let folder = released();
    assert!(run(folder.path(), &["release", "plan"], 0).contains("nothing to release"));
}

#[test]
fn license_texts_and_overlays_are_compared_with_the_released_revision() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let defaults = "[defaults]\nlicense-files = [\"LICENSE-MIT\"]\n";
    let overlays = "overlays = [\"fix.yaml\"]\n";
    let overlay = "overlay: 1.1.0\ninfo: {title: Fix, version: '1'}\nactions:\n  - {target: $.info, update: {title: Mended}}\n";
    fs::create_dir(path.join("specs")).unwrap();
    fs::write(
        path.join("clients.toml"),
        format!("{defaults}{CLIENTS}{overlays}")
            .replace("shop.yaml", "specs/shop.yaml")
            .replace("fix.yaml", "specs/fix.yaml"),
    )
    .unwrap();
    fs::write(path.join("LICENSE-MIT"), "Take it.\n").unwrap();
    fs::write(path.join("specs/fix.yaml"), overlay).unwrap();
    fs::write(path.join("specs/shop.yaml"), DOCUMENT).unwrap();
    run(path, &["codegen"], 0);
    git(path, &["init", "-q"]);
    git(path, &["add", "-A"]);
    git(path, &["commit", "-qm", "released"]);
    git(path, &["tag", "shop-v0.1.0"]);
    assert!(run(path, &["release", "plan"], 0).contains("nothing to release"));
    fs::write(path.join("LICENSE-MIT"), "Take it, and say so.\n").unwrap();
    assert!(run(path, &["release", "plan"], 3).contains("0.1.1"));
}

#[test]
fn a_release_is_planned_and_applied_once() {
    let folder = released();
    let folder = folder.path();
    change(
        folder,
        "buyer: {type: string}",
        "buyer: {type: integer}, note: {type: string}",
    );
    let planned = run(folder, &["release", "plan"], 3);
    assert!(
        planned.contains("shop: 0.1.0 → 0.2.0, major since shop-v0.1.0, tag shop-v0.2.0"),
        "{planned}"
    );
    let found = run(folder, &["release", "plan", "--format", "json"], 3);
    let found: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found[0]["version"], "0.2.0");
    assert_eq!(found[0]["tag"], "shop-v0.2.0");
    assert_eq!(read(folder, "clients.toml"), CLIENTS);
    let apply = ["release", "apply", "--date", "2026-11-26"];
    run(folder, &apply, 0);
    assert_eq!(
        read(folder, "clients.toml"),
        CLIENTS.replace("0.1.0", "0.2.0")
    );
    let log = read(folder, "generated/shop/CHANGELOG.md");
    assert!(log.contains("## [0.2.0] - 2026-11-26\n"), "{log}");
    assert!(log.contains("- **Breaking:** `types::Order::buyer` has a different type (`Option<String>` → `Option<i64>`)."), "{log}");
    assert!(
        log.contains("### Added\n\n- `types::Order::note` the field was added."),
        "{log}"
    );
    assert!(read(folder, "generated/shop/Cargo.toml").contains("version = \"0.2.0\""));
    let shown = run(folder, &["codegen", "--check"], 0);
    assert!(!shown.contains("left alone"), "{shown}");
    // Again, on another day.
    run(folder, &["release", "apply", "--date", "2026-11-27"], 0);
    assert_eq!(read(folder, "generated/shop/CHANGELOG.md"), log);
    assert_eq!(
        read(folder, "clients.toml"),
        CLIENTS.replace("0.1.0", "0.2.0")
    );
}

#[test]
fn an_apply_interrupted_before_generation_is_completed_by_the_next_one() {
    let folder = released();
    let folder = folder.path();
    change(
        folder,
        "buyer: {type: string}",
        "buyer: {type: string}, note: {type: string}",
    );
    let apply = ["release", "apply", "--date", "2026-11-26"];
    run(folder, &apply, 0);
    let (log, manifest) = ("generated/shop/CHANGELOG.md", "generated/shop/Cargo.toml");
    let done = [read(folder, log), read(folder, manifest)];
    // The crate on disk is as it was released, unlike versions and changelogs.
    git(
        folder,
        &["checkout", "-q", "shop-v0.1.0", "--", "generated"],
    );
    run(folder, &apply, 0);
    assert_eq!([read(folder, log), read(folder, manifest)], done);
    assert!(done[1].contains("version = \"0.1.1\""));
}

/// The content of all files that a release writes.
fn state(folder: &Path) -> Vec<Option<String>> {
    let files = [
        "clients.toml",
        "generated/shop/CHANGELOG.md",
        "generated/shop/Cargo.toml",
        "generated/shop/src/types/order.rs",
        "generated/manifest.toml",
    ];
    let read = |path: &str| fs::read_to_string(folder.join(path)).ok();
    files.into_iter().map(read).collect()
}

#[test]
fn a_killed_apply_leaves_the_old_or_the_new_state_and_the_next_one_completes_it() {
    let prepared = || {
        let folder = released();
        change(
            folder.path(),
            "buyer: {type: string}",
            "buyer: {type: integer}",
        );
        folder
    };
    let apply = ["release", "apply", "--date", "2026-11-26"];
    let folder = prepared();
    let old = state(folder.path());
    run(folder.path(), &apply, 0);
    let new = state(folder.path());
    assert!(old.iter().zip(&new).all(|(old, new)| old != new), "{new:?}");
    let mut old_was_found = 0;
    for wait in 0..8 {
        let folder = prepared();
        let mut child = Command::new(env!("CARGO_BIN_EXE_clientwright"))
            .args(apply)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(6 * wait));
        let _ = child.kill();
        child.wait().unwrap();
        // The next run restores half-written files, if any.
        drop(Access::open(folder.path()).unwrap());
        let found = state(folder.path());
        assert!(found == old || found == new, "{wait}: {found:?}");
        old_was_found += usize::from(found == old);
        run(folder.path(), &apply, 0);
        assert_eq!(state(folder.path()), new, "{wait}");
    }
    assert!(old_was_found > 0);
}

#[test]
fn nothing_is_written_if_a_denied_lint_prevents_generation() {
    let folder = released();
    let folder = folder.path();
    change(folder, "required: [id]", "required: [id, idd]");
    let denied = format!("{CLIENTS}\n[lints]\nwarnings = \"deny\"\n");
    fs::write(folder.join("clients.toml"), denied).unwrap();
    let before = state(folder);
    run(folder, &["release", "apply", "--date", "2026-11-26"], 1);
    assert_eq!(state(folder), before);
}

#[test]
fn a_version_that_is_too_low_is_rejected_and_the_change_is_named() {
    let folder = released();
    let folder = folder.path();
    change(folder, ", buyer: {type: string}", "");
    let small = CLIENTS.replace("0.1.0", "0.1.1");
    fs::write(folder.join("clients.toml"), &small).unwrap();
    for action in ["plan", "apply"] {
        let shown = run(folder, &["release", action], 1);
        assert!(
            shown.contains("0.1.1 is too low after 0.1.0: a major change requires at least 0.2.0"),
            "{shown}"
        );
        assert!(
            shown.contains("optional property removed: Order: ")
                && shown.contains("buyer")
                && shown.contains(" at shop.yaml:11"),
            "{shown}"
        );
    }
    assert_eq!(read(folder, "clients.toml"), small);
    assert!(!folder.join("generated/shop/CHANGELOG.md").exists());
    fs::write(
        folder.join("clients.toml"),
        CLIENTS.replace("0.1.0", "1.0.0"),
    )
    .unwrap();
    assert!(run(folder, &["release", "plan"], 3).contains("0.1.0 → 1.0.0"));
}
