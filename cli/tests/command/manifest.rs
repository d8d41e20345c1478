//! How a project knows what is up to date: a committed manifest, and what is known on one machine only.

use std::fs;

use crate::folder::{FAILED, FINE, FOUND, Folder};

const MANIFEST: &str = "generated/manifest.toml";

/// What the table says about the crate: nothing had to be generated, or how many operations there are.
fn operations(out: &str) -> &str {
    let line = out.lines().find(|line| line.starts_with("shop ")).unwrap();
    line.split_whitespace().nth(1).unwrap()
}

#[test]
fn the_manifest_names_the_version_of_the_generator_and_nothing_of_its_build() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    let manifest = folder.text(MANIFEST);
    let version = format!("\ngenerator = \"{}\"\n", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains(&version), "{manifest}");
    assert!(
        manifest.starts_with("# Written by clientwright"),
        "{manifest}"
    );
}

#[test]
fn what_is_known_to_be_up_to_date_is_not_generated_again() {
    let folder = Folder::with_project();
    folder.put("Cargo.lock", "");
    fs::create_dir(folder.path("target")).unwrap();
    folder.run(&["codegen"]).expect(FINE);
    let check = |expected: &str| {
        let run = folder.run(&["codegen", "--check"]).expect(FINE);
        assert_eq!(operations(&run.out), expected);
    };
    check("-");
    let run = folder.run(&["codegen", "--check", "--full"]).expect(FINE);
    assert_eq!(operations(&run.out), "1");

    // Nothing is known on another machine; once it is compared, it is.
    let known = folder.path("target/clientwright");
    fs::remove_dir_all(&known).unwrap();
    check("1");
    check("-");
    // Nor does another build of the generator know it.
    let file = fs::read_dir(&known)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("sources = \"", "sources = \"0")).unwrap();
    check("1");
    check("-");
    // Nor is it another state of the manifest, e.g. one that was merged.
    let manifest = folder.text(MANIFEST);
    folder.put(MANIFEST, &format!("{manifest}\n"));
    let run = folder.run(&["codegen", "--check"]).expect(FOUND);
    assert_eq!(operations(&run.out), "1");
    folder.put(MANIFEST, &manifest);
    folder.change("specs/shop.yaml", "An order.", "One order.");
    let run = folder.run(&["codegen", "--check"]).expect(FOUND);
    assert_eq!(operations(&run.out), "1");
}

#[test]
fn nothing_is_remembered_where_there_is_no_build_output() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    let run = folder.run(&["codegen", "--check"]).expect(FINE);
    assert_eq!(operations(&run.out), "1");
    assert!(!folder.path("target").exists());
}

#[test]
fn a_manifest_that_cannot_be_read_is_an_error_that_says_so() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    let text = format!("<<<<<<< HEAD\n{}", folder.text(MANIFEST));
    folder.put(MANIFEST, &text);
    let before = folder.files();
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        let run = folder.run(arguments).expect(FAILED);
        let expected = "generated/manifest.toml cannot be read: TOML parse error at line 1";
        assert!(run.err.contains(expected), "{}", run.err);
        assert!(
            run.err.contains("delete it, and generate again"),
            "{}",
            run.err
        );
    }
    assert!(folder.files() == before);
}

#[test]
fn another_version_of_the_generator_is_named() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    let manifest = folder.text(MANIFEST);
    let this = format!("generator = \"{}\"", env!("CARGO_PKG_VERSION"));
    let by = |version: &str| {
        let other = format!("generator = \"{version}\"");
        folder.put(MANIFEST, &manifest.replace(&this, &other));
    };
    by("0.0.1");
    let run = folder.run(&["codegen", "--check"]).expect(FOUND);
    let expected = format!(
        "were written by clientwright 0.0.1, this is {}",
        env!("CARGO_PKG_VERSION")
    );
    assert!(run.out.contains(&expected), "{}", run.out);
    assert!(!run.out.contains("hand-edited"), "{}", run.out);
    assert!(!run.out.contains("stale ("), "{}", run.out);
    let all = folder
        .run(&["codegen", "--check", "--verbose"])
        .expect(FOUND);
    assert!(all.out.contains("stale ("), "{}", all.out);
    folder.run(&["codegen"]).expect(FINE);
    assert_eq!(folder.text(MANIFEST), manifest);

    by("99.0.0");
    let before = folder.files();
    for arguments in [&["codegen"][..], &["codegen", "--check"]] {
        let run = folder.run(arguments).expect(FAILED);
        assert!(
            run.err.contains("clientwright 99.0.0, which is newer"),
            "{}",
            run.err
        );
    }
    assert!(folder.files() == before);
}
