//! What a run does to the generated code: items that are added, removed and changed, instead of thousands of
//! lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::level::Level;
use crate::surface::{self, Surface, SurfaceChange, SurfaceError, compare};

/// What changed in the public surface of a crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The name of the crate.
    #[serde(rename = "crate")]
    pub name: String,
    /// The part of the version that must be raised.
    pub level: Level,
    /// Items and members that are new.
    pub added: Vec<Line>,
    /// Items and members that are gone.
    pub removed: Vec<Line>,
    /// Items and members that are not what they were.
    pub changed: Vec<Line>,
    /// How many are documented otherwise.
    pub documented: usize,
}

/// An item or a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its path.
    pub item: String,
    /// The part of the version that must be raised.
    pub level: Level,
    /// What happened.
    pub message: String,
}

impl Summary {
    /// Compares the files of a crate before and now; a crate that was not there has none.
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

    /// Whether callers see nothing of it.
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
            return "its public items are as they were".to_owned();
        }
        format!(
            "{}: {} added, {} removed, {} changed, {} documented otherwise",
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
