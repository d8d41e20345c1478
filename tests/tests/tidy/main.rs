//! Checks the invariants of `ARCHITECTURE.md`: which room may depend on which, that no two files import each other,
//! and that code for all APIs is independent of any particular one.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod dependencies;
mod examples;
mod external_types;
mod language;
mod macro_docs;
mod modules;
mod packages;
mod pages;
mod public_api;
mod rooms;
mod way;
mod workflows;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use modules::Modules;

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// All Rust files in a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("an entry of it").path();
            if path.is_dir() {
                // npm may be writing to it.
                if !path.ends_with("node_modules") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_room_depends_only_on_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for (room, knows) in rooms::dependencies(&root()) {
        match rooms::MAY_KNOW.iter().find(|(name, _)| *name == room) {
            None => wrong.push(format!("{room} has no line in rooms.rs")),
            Some((_, allowed)) => wrong.extend(
                knows
                    .iter()
                    .filter(|other| !allowed.contains(&other.as_str()))
                    .map(|other| format!("{room} depends on {other}")),
            ),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rooms_for_all_apis_do_not_mention_a_particular_one() {
    let mut wrong = Vec::new();
    for room in rooms::OF_NO_API {
        for file in sources(&root().join(room).join("src")) {
            let text = fs::read_to_string(&file).expect("a source file");
            let lines = text.lines().enumerate();
            wrong.extend(
                lines
                    .filter(|(_, line)| line.to_ascii_lowercase().contains("orange"))
                    .map(|(index, line)| {
                        format!("{}:{}: {}", file.display(), index + 1, line.trim())
                    }),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_two_files_import_each_other_and_no_two_folders_use_each_other() {
    let mut circles = String::new();
    for room in rooms::with_sources(&root()) {
        let name = room.file_name().unwrap_or_default().to_string_lossy();
        let modules = Modules::read(&room.join("src"));
        for circle in modules.circles() {
            for (from, to, what) in circle {
                circles.push_str(&format!("{name}/{from} -> {to}: {}\n", what.join(", ")));
            }
            circles.push('\n');
        }
        for (one, other, there, back) in modules.folders_that_use_each_other() {
            circles.push_str(&format!(
                "{name}: {one} and {other}: {there} files and {back}\n"
            ));
        }
    }
    assert!(circles.is_empty(), "{circles}");
}

#[test]
fn modules_with_submodules_are_mod_rs_files() {
    let mut wrong = Vec::new();
    for room in rooms::with_sources(&root()) {
        for file in sources(&room.join("src")) {
            if file.with_extension("").is_dir() {
                wrong.push(file.display().to_string());
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "must be `mod.rs` in their folders: {wrong:?}"
    );
}

#[test]
fn every_source_file_starts_with_documentation() {
    let mut silent = Vec::new();
    for room in rooms::with_sources(&root()) {
        for file in sources(&room.join("src")) {
            let text = fs::read_to_string(&file).expect("a source file");
            if !text.starts_with("//!") {
                silent.push(file.display().to_string());
            }
        }
    }
    assert!(silent.is_empty(), "without documentation: {silent:?}");
}

#[test]
fn import_cycles_are_found_even_through_reexports() {
    let files = BTreeMap::from([
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::c::Thing; pub struct A;"),
        ("b.rs", "use crate::a::A; pub struct Thing;"),
        ("c.rs", "pub use crate::b::Thing;"),
    ]);
    let modules = Modules::of(&files);
    assert_eq!(
        modules.circles(),
        [[
            (
                "a.rs".to_owned(),
                "b.rs".to_owned(),
                vec!["Thing".to_owned()]
            ),
            ("b.rs".to_owned(), "a.rs".to_owned(), vec!["A".to_owned()]),
        ]]
    );
    let straight = BTreeMap::from([
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use super::b::B;"),
        ("b.rs", "pub struct B;"),
    ]);
    assert!(Modules::of(&straight).circles().is_empty());
}

#[test]
fn check_and_runtime_have_the_same_list_of_secret_words() {
    let read = |room: &str| {
        let path = root().join(room).join("src/secret_words.rs");
        fs::read_to_string(path).expect("the list of words")
    };
    assert_eq!(read("check"), read("runtime"));
}
