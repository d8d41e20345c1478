//! Records the public surface of the published libraries, so that a change is visible in review.
//!
//! `public-api.txt` in each room has a line for each item, implemented trait, field, variant and method that callers
//! can name, read from the sources in the same way as `codegen --summary` reads generated crates. `.ci/run drift`
//! compares them, and `UPDATE_API=1 cargo test -p workspace-tests --test tidy -- --ignored` rewrites the files.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright_change::surface::{self, Item, ItemKind, Member, MemberKind, Surface};

use crate::{root, sources};

/// The libraries that programs use directly.
const ROOMS: [&str; 2] = ["generator", "runtime"];

#[test]
#[ignore = "`.ci/run drift` compares it"]
fn the_public_items_are_those_that_were_recorded() {
    let update = std::env::var_os("UPDATE_API").is_some();
    let mut differs = String::new();
    for room in ROOMS {
        let folder = root().join(room);
        let found = listing(&surface::read(&files(&folder)).expect("Rust"));
        let path = folder.join("public-api.txt");
        if update {
            fs::write(&path, &found).expect("the file is written");
            continue;
        }
        let known = fs::read_to_string(&path).unwrap_or_default();
        for (sign, one, other) in [('-', &known, &found), ('+', &found, &known)] {
            let gone = one
                .lines()
                .filter(|line| !other.lines().any(|it| it == *line));
            gone.for_each(|line| differs.push_str(&format!("{room}: {sign} {line}\n")));
        }
    }
    assert!(
        differs.is_empty(),
        "the public API changed; `UPDATE_API=1 cargo test -p workspace-tests --test tidy -- --ignored` records it:\n{differs}"
    );
}

/// The files of a package by their paths, for `surface::read`.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, String> {
    sources(&folder.join("src"))
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            let inside = path.strip_prefix(folder).expect("a file of the folder");
            (inside.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

fn listing(surface: &Surface) -> String {
    let mut out = String::new();
    for (path, item) in &surface.items {
        let mut line = format!("{} {path}", item.kind.as_str());
        if !item.head.is_empty() {
            let _ = write!(line, ": {}", item.head);
        }
        line.push_str(&notes(item));
        let _ = writeln!(out, "{line}{}", gate(&item.gate));
        for (implemented, condition) in &item.impls {
            let _ = writeln!(out, "impl {path}: {implemented}{}", gate(condition));
        }
        for (key, member) in &item.members {
            let what = key.kind.as_str();
            let _ = writeln!(
                out,
                "{what} {path}::{}{}{}",
                key.name,
                text(key.kind, member),
                gate(&member.gate)
            );
        }
    }
    out
}

fn notes(item: &Item) -> String {
    let is_type = matches!(item.kind, ItemKind::Struct | ItemKind::Enum);
    let notes = [
        (item.non_exhaustive, "non-exhaustive"),
        (is_type && item.has_private_fields, "with private fields"),
        (item.deprecated, "deprecated"),
    ];
    let notes = notes.into_iter().filter(|(holds, _)| *holds);
    notes.map(|(_, note)| format!(", {note}")).collect()
}

fn text(kind: MemberKind, member: &Member) -> String {
    match (kind, member.text.is_empty()) {
        (_, true) => String::new(),
        (MemberKind::Field, false) => format!(": {}", member.text),
        (_, false) => format!(" {}", member.text),
    }
}

fn gate(gate: &str) -> String {
    match gate.is_empty() {
        true => String::new(),
        false => format!(" if {gate}"),
    }
}

#[test]
fn items_behind_re_exports_are_listed_and_private_ones_are_not() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let files = BTreeMap::from([
        file("src/lib.rs", "mod inner; pub use inner::Shown;"),
        file(
            "src/inner.rs",
            "#[non_exhaustive] pub struct Shown { pub size: u8, hidden: u8 } pub struct Private;
             impl Shown { pub fn new(size: u8) -> Self { todo!() } fn secret(&self) {} }",
        ),
    ]);
    let found = listing(&surface::read(&files).expect("Rust"));
    assert_eq!(
        found,
        "struct Shown, non-exhaustive, with private fields\n\
         field Shown::size: u8\n\
         method Shown::new fn(u8) -> Self\n"
    );
}
