//! `generate`: a single crate, in a folder that may have other files.

use std::fs;
use std::thread;

use crate::folder::{FAILED, FINE, FOUND, Folder, INVALID, Run, SHOP};

const GENERATE: [&str; 4] = ["generate", "shop.yaml", "--out", "made/shop"];

/// A folder with a document, `shop.yaml`.
fn folder() -> Folder {
    let folder = Folder::new();
    folder.put("shop.yaml", SHOP);
    folder
}

fn generated() -> Folder {
    let folder = folder();
    generate(&folder, &[]).expect(FINE);
    folder
}

fn generate(folder: &Folder, more: &[&str]) -> Run {
    folder.run(&[&GENERATE[..], more].concat())
}

/// The value of a key in the manifest of the package.
fn value(folder: &Folder, key: &str) -> Option<String> {
    let text = folder.text("made/shop/Cargo.toml");
    let mut lines = text.lines();
    let line = lines.find_map(|line| line.strip_prefix(&format!("{key} = ")));
    line.map(str::to_owned)
}

#[test]
fn a_crate_is_generated_with_the_given_package_metadata() {
    let folder = folder();
    let more = [
        "--name",
        "shop-client",
        "--version",
        "1.2.3",
        "--license",
        "MIT",
        "--repository",
        "https://git.example.com/shop",
        "--description",
        "Sells \"things\"",
    ];
    let run = generate(&folder, &more).expect(FINE);
    assert!(
        run.out.starts_with("shop-client: 1 operation, "),
        "{}",
        run.out
    );
    let hint = "pass `--runtime FOLDER`";
    assert!(run.out.contains(hint), "{}", run.out);
    let more = [&more[..], &["--runtime", "0.1"]].concat();
    let run = generate(&folder, &more).expect(FINE);
    assert!(!run.out.contains(hint), "{}", run.out);
    for (key, expected) in [
        ("name", "\"shop-client\""),
        ("version", "\"1.2.3\""),
        ("license", "\"MIT\""),
        ("repository", "\"https://git.example.com/shop\""),
        ("description", "\"Sells \\\"things\\\"\""),
    ] {
        assert_eq!(value(&folder, key).as_deref(), Some(expected));
    }
    let run = generate(&folder, &["--version", "1.2"]).expect(INVALID);
    assert!(run.err.contains("expected a version"), "{}", run.err);
    let run = generate(&folder, &["--name", "A b"]).expect(INVALID);
    assert!(
        run.err.contains("cannot be the name of a crate"),
        "{}",
        run.err
    );
}

#[test]
fn regenerating_changes_nothing() {
    let folder = generated();
    let before = folder.files();
    let run = generate(&folder, &["--check"]).expect(FINE);
    assert!(run.out.contains("up to date"), "{}", run.out);
    generate(&folder, &[]).expect(FINE);
    assert!(folder.files() == before);
    assert!(!folder.path("made/shop/.clientwright-staging").exists());
}

#[test]
fn a_check_reports_differences_and_writes_nothing() {
    let folder = folder();
    let run = generate(&folder, &["--check"]).expect(FOUND);
    assert!(run.out.contains("\nmissing ("), "{}", run.out);
    assert!(!folder.path("made").exists());
    generate(&folder, &[]).expect(FINE);
    folder.change("shop.yaml", "Buyer", "Customer");
    folder.put("made/shop/src/lib.rs", "// mine\n");
    let before = folder.files();
    let run = generate(&folder, &["--check"]).expect(FOUND);
    for part in [
        "\nstale (",
        "\nmissing (1):\n  src/types/customer.rs\n",
        "\norphaned (1):\n  src/types/buyer.rs\n",
        "\nhand-edited (1):\n  src/lib.rs\n",
        "run the same command without --check",
        "--force",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    folder.put("shop.yaml", "openapi: 3.0.3\ninfo: 1\n");
    generate(&folder, &["--check"]).expect(FAILED);
    folder.put("shop.yaml", SHOP);
    generate(&folder, &["--check", "--force"]).expect(2);
    folder.change("shop.yaml", "Buyer", "Customer");
    assert!(folder.files() == before);
}

#[test]
fn obsolete_generated_files_are_removed_and_other_files_are_kept() {
    let folder = generated();
    folder.put("made/shop/src/types/extra.rs", "// mine\n");
    folder.put("made/shop/tests/mine.rs", "// mine\n");
    folder.change("shop.yaml", "Buyer", "Customer");
    folder.change("shop.yaml", "getOrder", "readOrder");
    let run = generate(&folder, &[]).expect(FINE);
    for gone in ["src/types/buyer.rs", "src/operations/get_order.rs"] {
        assert!(
            !folder.path(&format!("made/shop/{gone}")).exists(),
            "{gone}"
        );
        assert!(run.out.contains(&format!("removed: {gone}")), "{}", run.out);
    }
    for there in [
        "src/types/customer.rs",
        "src/types/extra.rs",
        "tests/mine.rs",
    ] {
        assert!(
            folder.path(&format!("made/shop/{there}")).exists(),
            "{there}"
        );
    }
    generate(&folder, &["--check"]).expect(FINE);
}

#[test]
fn handwritten_files_are_only_overwritten_with_force() {
    let folder = folder();
    folder.put("made/shop/Cargo.toml", "# mine\n");
    folder.put("made/shop/README.md", "# mine\n");
    let run = generate(&folder, &[]).expect(FINE);
    for path in ["Cargo.toml", "README.md"] {
        assert!(run.out.contains(&format!("kept: {path}")), "{}", run.out);
        assert_eq!(folder.text(&format!("made/shop/{path}")), "# mine\n");
    }
    assert!(folder.path("made/shop/src/lib.rs").exists());
    generate(&folder, &["--check"]).expect(FINE);

    folder.change("shop.yaml", "Buyer", "Customer");
    folder.put("made/shop/src/operations/get_order.rs", "// mine\n");
    folder.put("made/shop/src/types/buyer.rs", "// mine\n");
    let before = folder.files();
    let run = generate(&folder, &[]).expect(FAILED);
    assert!(
        run.err.contains("\n  src/operations/get_order.rs\n"),
        "{}",
        run.err
    );
    assert!(run.err.contains("nothing was changed"), "{}", run.err);
    assert!(run.err.contains("--force"), "{}", run.err);
    assert!(folder.files() == before);

    generate(&folder, &["--force"]).expect(FINE);
    assert!(
        folder
            .text("made/shop/Cargo.toml")
            .contains("name = \"shop\"")
    );
    assert!(folder.text("made/shop/README.md").contains("# shop"));
    assert!(!folder.path("made/shop/src/types/buyer.rs").exists());
    generate(&folder, &["--check"]).expect(FINE);
}

#[test]
fn existing_code_is_not_overwritten() {
    let folder = folder();
    folder.put("made/shop/src/lib.rs", "// mine\n");
    let before = folder.files();
    let run = generate(&folder, &[]).expect(FAILED);
    assert!(run.err.contains("src/lib.rs"), "{}", run.err);
    assert!(folder.files() == before);
}

#[test]
fn a_manually_raised_version_is_kept_and_the_rest_is_still_generated() {
    let folder = generated();
    folder.change(
        "made/shop/Cargo.toml",
        "version = \"0.1.0\"",
        "version = \"0.2.0\"",
    );
    generate(&folder, &["--check"]).expect(FINE);
    generate(&folder, &["--license", "MIT"]).expect(FINE);
    assert_eq!(value(&folder, "version").unwrap(), "\"0.2.0\"");
    assert_eq!(value(&folder, "license").unwrap(), "\"MIT\"");
    generate(&folder, &["--license", "MIT", "--check"]).expect(FINE);
    generate(&folder, &["--version", "0.3.0"]).expect(FINE);
    assert_eq!(value(&folder, "version").unwrap(), "\"0.3.0\"");
    // From now on it is the version of the crate.
    generate(&folder, &[]).expect(FINE);
    assert_eq!(value(&folder, "version").unwrap(), "\"0.3.0\"");

    folder.change(
        "made/shop/Cargo.toml",
        "[dependencies]",
        "[dependencies]\nlog = \"0.4\"",
    );
    let run = generate(&folder, &["--license", "MIT"]).expect(FINE);
    assert!(run.out.contains("kept: Cargo.toml"), "{}", run.out);
    assert_eq!(value(&folder, "license"), None);
    folder.change("made/shop/Cargo.toml", "\nlog = \"0.4\"", "");
    generate(&folder, &["--license", "MIT"]).expect(FINE);
    assert_eq!(value(&folder, "license").unwrap(), "\"MIT\"");
}

#[test]
fn only_a_standalone_crate_is_a_separate_workspace() {
    let folder = generated();
    let manifest = |folder: &Folder| folder.text("made/shop/Cargo.toml");
    assert!(!manifest(&folder).contains("[workspace]"));

    folder.put("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n");
    let run = generate(&folder, &[]).expect(FINE);
    assert!(!manifest(&folder).contains("[workspace]"));
    assert!(
        run.err.contains("add \"made/shop\" to `members`"),
        "{}",
        run.err
    );
    for listed in ["members = [\"made/*\"]", "exclude = [\"made\"]"] {
        folder.put("Cargo.toml", &format!("[workspace]\n{listed}\n"));
        assert_eq!(generate(&folder, &[]).expect(FINE).err, "");
    }
    generate(&folder, &["--standalone"]).expect(FINE);
    assert!(manifest(&folder).contains("\n[workspace]\n"));
}

#[test]
fn an_invalid_or_newer_manifest_is_reported_and_nothing_is_changed() {
    for (text, part) in [
        ("<<<<<<< HEAD\n", "cannot be read"),
        (
            "generator = \"99.0.0\"\n",
            "clientwright 99.0.0, which is newer",
        ),
        (
            "generator = \"0.1.0\"\n[files]\n\"../../shop.yaml\" = \"00\"\n",
            "is not a file inside the crate",
        ),
    ] {
        let folder = generated();
        folder.put("made/shop/.clientwright.toml", text);
        let before = folder.files();
        for more in [&[][..], &["--check"]] {
            let run = generate(&folder, more).expect(FAILED);
            assert!(run.err.contains(part), "{}", run.err);
        }
        assert!(folder.files() == before);
    }
}

#[test]
fn simultaneous_runs_into_one_folder_leave_one_complete_crate() {
    let other = SHOP.replace("Buyer", "Customer").replace("Order", "Sale");
    let of = |text: &str| {
        let folder = folder();
        folder.put("shop.yaml", text);
        generate(&folder, &[]).expect(FINE);
        let mut files = folder.files();
        files.remove("shop.yaml");
        files
    };
    let (one, two) = (of(SHOP), of(&other));
    let folder = folder();
    folder.put("other/shop.yaml", &other);
    for _ in 0..10 {
        thread::scope(|scope| {
            scope.spawn(|| generate(&folder, &[]).expect(FINE));
            scope.spawn(|| {
                folder
                    .run(&["generate", "other/shop.yaml", "--out", "made/shop"])
                    .expect(FINE)
            });
        });
        let mut files = folder.files();
        files.remove("shop.yaml");
        files.remove("other/shop.yaml");
        assert!(files == one || files == two);
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_out_of_the_crate_is_not_followed() {
    let folder = generated();
    fs::rename(folder.path("made/shop/src"), folder.path("outside")).unwrap();
    std::os::unix::fs::symlink(folder.path("outside"), folder.path("made/shop/src")).unwrap();
    folder.change("shop.yaml", "Buyer", "Customer");
    let before = folder.files();
    for more in [&[][..], &["--force"], &["--check"]] {
        let run = generate(&folder, more).expect(FAILED);
        assert!(run.err.contains("symbolic link"), "{}", run.err);
    }
    assert!(folder.files() == before);
}
