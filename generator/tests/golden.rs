//! The crates in `tests/golden` are, byte for byte, what their specifications give.
//!
//! After a wanted change `UPDATE_GOLDEN=1` writes them anew; what changed is then read as a diff.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use client_generator::source::MemoryFiles;
use client_generator::{CrateOptions, generate_crate};

const THEMES: [&str; 5] = ["types", "unions", "operations", "security", "hostile"];

/// What the generator has to say about a specification, kept beside its crate.
const FINDINGS: &str = "findings.txt";

/// Path to text.
type Texts = BTreeMap<String, String>;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden")
}

fn specification(theme: &str) -> String {
    fs::read_to_string(golden().join(format!("specs/{theme}.yaml"))).unwrap()
}

fn options(theme: &str) -> CrateOptions {
    CrateOptions {
        runtime: "{ path = \"../../../runtime\" }".to_owned(),
        ..CrateOptions::new(format!("golden-{theme}"))
    }
}

fn generate(theme: &str, text: &str) -> Texts {
    let name = format!("{theme}.yaml");
    let files = MemoryFiles::new().with(&name, text);
    let outcome = generate_crate(&files, &name, &options(theme)).unwrap();
    let findings = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{findings}"));
    let mut texts: Texts = generated.files;
    if !findings.is_empty() {
        texts.insert(FINDINGS.to_owned(), findings);
    }
    texts
}

fn read_below(folder: &Path, prefix: &str, into: &mut Texts) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_below(&entry.path(), &format!("{path}/"), into);
        } else {
            into.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn on_disk(theme: &str) -> Texts {
    let mut texts = Texts::new();
    read_below(&golden().join(format!("golden-{theme}")), "", &mut texts);
    texts
}

fn write(theme: &str, texts: &Texts) {
    let folder = golden().join(format!("golden-{theme}"));
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in texts {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn the_golden_crates_are_what_their_specifications_give() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for theme in THEMES {
        let expected = generate(theme, &specification(theme));
        if update {
            write(theme, &expected);
        }
        let found = on_disk(theme);
        for path in expected.keys().chain(found.keys()) {
            let (expected, found) = (expected.get(path), found.get(path));
            assert!(
                expected == found,
                "golden-{theme}/{path} differs: {}; UPDATE_GOLDEN=1 writes it anew",
                difference(expected, found)
            );
        }
    }
}

/// The first line in which two texts differ.
fn difference(expected: Option<&String>, found: Option<&String>) -> String {
    let (Some(expected), Some(found)) = (expected, found) else {
        return "only one side has it".to_owned();
    };
    let mut lines = expected.lines().zip(found.lines()).enumerate();
    match lines.find(|(_, (expected, found))| expected != found) {
        Some((at, (expected, found))) => {
            format!(
                "line {}: `{expected}` is generated, `{found}` is there",
                at + 1
            )
        }
        None => "one side is longer".to_owned(),
    }
}
