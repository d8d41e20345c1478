//! Checks that the page contains the compiled programs.

use std::fs;
use std::path::Path;

/// The maximum number of lines of a program, including its first and last line.
const LINES: usize = 12;

/// The source of the functions and of their imports.
fn programs() -> Vec<(String, String)> {
    let source = include_str!("mod.rs");
    let mut programs = Vec::new();
    let mut imports = Vec::new();
    for block in source.split("\n\n") {
        let block = block.trim_end();
        if block.starts_with("use clientwright_runtime") {
            imports.push(block);
        } else if let Some((_, rest)) = block.lines().next().unwrap().split_once("fn ") {
            let (name, _) = rest.split_once('(').unwrap();
            programs.push((name.to_owned(), block.to_owned()));
        }
    }
    programs.insert(0, ("imports".to_owned(), imports.concat()));
    programs
}

/// The page with its Rust blocks replaced, one by one.
fn with_blocks(page: &str, blocks: &[(String, String)]) -> String {
    const START: &str = "```rust,ignore\n";
    let mut rest = page;
    let mut out = String::new();
    for (_, block) in blocks {
        let (before, behind) = rest.split_once(START).expect("a block for each program");
        let (_, after) = behind.split_once("\n```\n").expect("its end");
        out.push_str(&format!("{before}{START}{block}\n```\n"));
        rest = after;
    }
    assert!(!rest.contains(START), "a block that is not a program");
    out + rest
}

#[test]
fn the_guide_contains_the_compiled_programs() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide.md");
    let page = fs::read_to_string(&path).unwrap();
    let expected = with_blocks(&page, &programs());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    } else {
        assert!(page == expected, "UPDATE_DOCS=1 rewrites docs/guide.md");
    }
}

#[test]
fn the_guide_has_ten_programs_of_about_ten_lines() {
    let programs = programs();
    let functions = &programs[1..];
    assert_eq!(functions.len(), 10, "{functions:?}");
    for (name, text) in functions {
        let lines = text.lines().count();
        assert!(lines <= LINES, "{name} has {lines} lines");
    }
}
