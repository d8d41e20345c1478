//! Summarizes the changes of the generated code: added, removed and changed items, instead of thousands of
//! lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright_generator::project::{ProjectPaths, Report};
use serde::Serialize;

use crate::git::Git;
use crate::level::Level;
use crate::project::DiffError;
use crate::surface::{self, Surface, SurfaceChange, SurfaceError, compare};

/// The changes of the public surface of a crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The name of the crate.
    #[serde(rename = "crate")]
    pub name: String,
    /// The part of the version that must be raised.
    pub level: Level,
    /// Added items and members.
    pub added: Vec<Line>,
    /// Removed items and members.
    pub removed: Vec<Line>,
    /// Changed items and members.
    pub changed: Vec<Line>,
    /// The number of items with changed documentation.
    pub documented: usize,
}

/// An item or a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its path.
    pub item: String,
    /// The part of the version that must be raised.
    pub level: Level,
    /// A description of the change.
    pub message: String,
}

impl Summary {
    /// Compares the old and new files of a crate; a crate that did not exist has none.
    ///
    /// # Errors
    ///
    /// A file is not Rust.
    pub fn of(
        name: &str,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
    ) -> Result<Self, SurfaceError> {
        let read = |files: &BTreeMap<String, String>| match files.is_empty() {
            true => Ok(Surface::default()),
            false => surface::read(files),
        };
        let mut summary = Self {
            name: name.to_owned(),
            level: Level::None,
            added: Vec::new(),
            removed: Vec::new(),
            changed: Vec::new(),
            documented: 0,
        };
        for change in compare(&read(old)?, &read(new)?) {
            summary.level = summary.level.max(change.level);
            summary.add(&change);
        }
        Ok(summary)
    }

    fn add(&mut self, change: &SurfaceChange) {
        if change.rule == "documentation-changed" {
            self.documented += 1;
            return;
        }
        let types = match (&change.old, &change.new) {
            (Some(old), Some(new)) => format!(": {old} → {new}"),
            _ => String::new(),
        };
        let list = match (
            change.rule.ends_with("-removed"),
            change.rule.contains("-added"),
        ) {
            (true, _) => &mut self.removed,
            (_, true) => &mut self.added,
            _ => &mut self.changed,
        };
        list.push(Line {
            item: change.path(),
            level: change.level,
            message: format!("{}{types}", change.message),
        });
    }

    /// Whether callers are not affected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.level == Level::None
    }

    /// As lines for a terminal.
    #[must_use]
    pub fn human(&self) -> String {
        let mut text = format!("{}: {}\n", self.name, self.counts());
        for (sign, list) in [
            ('+', &self.added),
            ('-', &self.removed),
            ('~', &self.changed),
        ] {
            for line in list {
                let _ = writeln!(
                    text,
                    "  {sign} {:<5} {} {}",
                    line.level, line.item, line.message
                );
            }
        }
        text
    }

    fn counts(&self) -> String {
        if self.is_empty() {
            return "its public items are unchanged".to_owned();
        }
        format!(
            "{}: {} added, {} removed, {} changed, {} with changed documentation",
            self.level,
            self.added.len(),
            self.removed.len(),
            self.changed.len(),
            self.documented
        )
    }

    /// As a section of Markdown, for a pull request.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("### `{}`: {}\n\n", self.name, self.counts());
        for (what, list) in [
            ("Removed", &self.removed),
            ("Changed", &self.changed),
            ("Added", &self.added),
        ] {
            if list.is_empty() {
                continue;
            }
            let open = if what == "Added" { "" } else { " open" };
            let _ = writeln!(
                text,
                "<details{open}><summary>{what} ({})</summary>\n",
                list.len()
            );
            for line in list {
                let item = line.item.replace('`', "'");
                let message = line.message.replace('`', "'");
                let _ = writeln!(text, "- {} `{item}`: `{message}`", line.level);
            }
            text.push_str("\n</details>\n\n");
        }
        text
    }
}

/// The changes of the public items of each crate in a run over all clients: compared with the files on
/// disk before the run, or with those of a revision.
///
/// # Errors
///
/// There is no such revision, or a file is not Rust.
pub fn of_run(
    layout: &ProjectPaths,
    report: &Report,
    base: Option<&str>,
) -> Result<Vec<Summary>, DiffError> {
    let mut before: Crates = Crates::new();
    let mut now: Crates = Crates::new();
    for client in &report.clients {
        let files = on_disk(layout, &client.name);
        before.insert(client.name.clone(), files.clone());
        now.insert(client.name.clone(), files);
    }
    let changes = report.clients.iter().flat_map(|client| &client.changes);
    for change in changes.chain(&report.others) {
        let Some((name, path)) = in_crate(layout, &change.path) else {
            continue;
        };
        for (crates, text) in [(&mut before, &change.on_disk), (&mut now, &change.expected)] {
            let files = crates.entry(name.to_owned()).or_default();
            match text {
                Some(text) => files.insert(path.to_owned(), text.clone()),
                None => files.remove(path),
            };
        }
    }
    if let Some(base) = base {
        before = of_revision(layout, base)?;
    }
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let none = BTreeMap::new();
    let mut all = Vec::new();
    for name in names {
        let of = |crates: &'_ Crates| crates.get(name).filter(|files| is_library(files)).cloned();
        let (old, new) = (of(&before), of(&now));
        // A program has no callers.
        if old.is_none() && new.is_none() {
            continue;
        }
        let summary = Summary::of(
            name,
            old.as_ref().unwrap_or(&none),
            new.as_ref().unwrap_or(&none),
        );
        all.push(summary.map_err(|error| DiffError::new(format!("`{name}`: {error}")))?);
    }
    Ok(all)
}

/// Files by path, by crate.
type Crates = BTreeMap<String, BTreeMap<String, String>>;

fn is_library(files: &BTreeMap<String, String>) -> bool {
    files.contains_key("src/lib.rs")
}

/// The crate and the path in it of a generated file.
fn in_crate<'p>(layout: &ProjectPaths, path: &'p str) -> Option<(&'p str, &'p str)> {
    let inside = path.strip_prefix(&layout.generated)?.strip_prefix('/')?;
    inside.split_once('/')
}

/// The current sources of a crate.
fn on_disk(layout: &ProjectPaths, name: &str) -> BTreeMap<String, String> {
    let root = layout.root.join(&layout.generated).join(name);
    let mut files = BTreeMap::new();
    let mut open = vec![root.join("src")];
    if let Ok(text) = fs::read_to_string(root.join("Cargo.toml")) {
        files.insert("Cargo.toml".to_owned(), text);
    }
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            // Symbolic links may be circular.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(path),
                Ok(kind) if kind.is_file() => {
                    let inside = path.strip_prefix(&root).ok().and_then(Path::to_str);
                    if let (Some(inside), Ok(text)) = (inside, fs::read_to_string(&path)) {
                        files.insert(inside.replace('\\', "/"), text);
                    }
                }
                _ => {}
            }
        }
    }
    files
}

/// The generated crates of a revision.
fn of_revision(layout: &ProjectPaths, base: &str) -> Result<Crates, DiffError> {
    let git = Git::of(&layout.root)?;
    let commit = git.commit(base)?;
    let mut crates = Crates::new();
    for (path, bytes) in git.at(&commit).below(&layout.generated)? {
        let is_read = path.ends_with("/Cargo.toml") || path.ends_with(".rs");
        if let (Some((name, inside)), true) = (path.split_once('/'), is_read)
            && let Ok(text) = String::from_utf8(bytes)
        {
            let files = crates.entry(name.to_owned()).or_default();
            files.insert(inside.to_owned(), text);
        }
    }
    Ok(crates)
}

/// A page of Markdown about all crates, for a pull request.
#[must_use]
pub fn page(all: &[Summary]) -> String {
    let mut text = String::from("## Public items of the generated crates\n\n");
    for one in all.iter().filter(|one| !one.is_empty()) {
        text.push_str(&one.markdown());
    }
    let same: Vec<String> = all
        .iter()
        .filter(|one| one.is_empty())
        .map(|one| format!("`{}`", one.name))
        .collect();
    if !same.is_empty() {
        let _ = writeln!(text, "Unchanged: {}.", same.join(", "));
    }
    text
}
