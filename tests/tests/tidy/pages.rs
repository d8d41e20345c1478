//! Pages name what is there: paths and links lead somewhere; and no file is longer than one reads.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{rooms, root, sources};

/// The most lines of a file that people write. Most have fewer than 400.
const MOST_LINES: usize = 650;

/// The pages, from the root.
fn pages() -> Vec<PathBuf> {
    let mut found = vec![
        root().join("ARCHITECTURE.md"),
        root().join("CONTRIBUTING.md"),
    ];
    for folder in ["docs", "docs/decisions"] {
        for entry in fs::read_dir(root().join(folder)).expect("a folder of pages") {
            let path = entry.expect("an entry of it").path();
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The texts between a beginning and an end, on one line each.
fn between<'t>(text: &'t str, begin: &'t str, end: char) -> impl Iterator<Item = &'t str> {
    text.match_indices(begin).filter_map(move |(at, _)| {
        let rest = &text[at + begin.len()..];
        let (inside, _) = rest.split_once(end)?;
        (!inside.contains('\n')).then_some(inside)
    })
}

#[test]
fn paths_that_pages_name_exist() {
    let rooms: Vec<String> = fs::read_dir(root())
        .expect("the root")
        .map(|entry| entry.expect("an entry of it"))
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "generated")
        .map(|entry| format!("{}/", entry.file_name().to_string_lossy()))
        .collect();
    let mut missing = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        // Code has its own checks.
        let prose: Vec<&str> = text.split("```").step_by(2).collect();
        for part in prose {
            for name in between(part, "`", '`') {
                let is_path = rooms.iter().any(|room| name.starts_with(room.as_str()))
                    && !name.starts_with("target/")
                    && name
                        .chars()
                        .all(|c| c.is_alphanumeric() || "/._-".contains(c));
                if is_path && !root().join(name).exists() {
                    missing.push(format!("{}: `{name}`", page.display()));
                }
            }
            for target in between(part, "](", ')') {
                let file = target.split('#').next().unwrap_or_default();
                // Pictures are written by `cargo xtask bench`.
                let is_web = file.contains("://") || file.ends_with(".svg");
                let folder = page.parent().unwrap_or(Path::new(""));
                if !is_web && !file.is_empty() && !folder.join(file).exists() {
                    missing.push(format!("{}: ({target})", page.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "not there:\n{}", missing.join("\n"));
}

#[test]
fn files_are_short_enough_to_read() {
    let mut long = Vec::new();
    for room in rooms::with_sources(&root()) {
        for file in ["src", "tests"].iter().flat_map(|folder| {
            let folder = room.join(folder);
            if folder.is_dir() {
                sources(&folder)
            } else {
                Vec::new()
            }
        }) {
            let text = fs::read_to_string(&file).expect("a source file");
            let lines = text.lines().count();
            if lines > MOST_LINES {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "split by concept:\n{}", long.join("\n"));
}
