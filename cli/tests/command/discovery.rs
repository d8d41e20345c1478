//! The current directory alone decides which project a command is for.

use std::fs;

use crate::folder::{FAILED, FINE, FOUND, Folder};

#[test]
fn outside_of_a_project_codegen_fails_with_instructions() {
    let folder = Folder::new();
    for arguments in [
        &["codegen"][..],
        &["codegen", "--check"],
        &["codegen", "--check", "--full"],
        &["codegen", "--project", "."],
    ] {
        let run = folder.run(arguments).expect(FAILED);
        assert_eq!(run.out, "");
        assert!(
            run.err.contains("there is no clients.toml in"),
            "{}",
            run.err
        );
        assert!(run.err.contains("create a clients.toml"), "{}", run.err);
        assert!(run.err.contains("clientwright generate"), "{}", run.err);
    }
    assert!(folder.files().is_empty());
}

#[test]
fn a_project_is_found_from_subfolders_and_by_path_with_the_same_output() {
    let here = Folder::with_project();
    fs::create_dir_all(here.path("src/deep")).unwrap();
    here.run_in("src/deep", &["codegen"]).expect(FINE);
    let expected = here.files();
    assert!(expected.contains_key("generated/shop/src/lib.rs"));

    for (folder, project) in [
        ("", "."),
        ("specs", "."),
        ("specs", ".."),
        ("src", "../specs"),
    ] {
        let there = Folder::with_project();
        fs::create_dir_all(there.path("src")).unwrap();
        let arguments = ["codegen", "--project", project];
        there.run_in(folder, &arguments).expect(FINE);
        assert!(there.files() == expected, "{folder}, --project {project}");
    }

    let outside = Folder::new();
    let there = Folder::with_project();
    let root = there.root().to_str().unwrap().to_owned();
    outside.run(&["codegen", "--project", &root]).expect(FINE);
    assert!(there.files() == expected);
    assert!(outside.files().is_empty());
    let manifest = there.text("generated/manifest.toml");
    assert!(manifest.contains("\n\"specs/shop.yaml\" = "), "{manifest}");
    assert!(!manifest.contains(&root), "{manifest}");
}

#[test]
fn specifications_can_be_in_the_root_of_a_project() {
    let folder = Folder::new();
    folder.put("api/clients.toml", crate::folder::CLIENTS);
    folder.put("api/shop.yaml", crate::folder::SHOP);
    folder.run_in("api", &["codegen"]).expect(FINE);
    folder
        .run(&["codegen", "--check", "--project", "api"])
        .expect(FINE);
    assert!(folder.path("api/generated/shop/Cargo.toml").exists());
    folder.change("api/shop.yaml", "An order.", "One order.");
    folder
        .run_in("api/generated", &["codegen", "--check"])
        .expect(FOUND);
}

#[test]
fn an_invalid_project_folder_is_an_error() {
    let folder = Folder::with_project();
    for wrong in ["nowhere", "specs/shop.yaml"] {
        let run = folder.run(&["codegen", "--project", wrong]).expect(FAILED);
        assert!(run.err.contains(wrong), "{}", run.err);
    }
}
