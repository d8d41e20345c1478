//! The differences between a crate on disk and the expected files.

use std::collections::BTreeMap;

use super::manifest::{ManifestEntry, hash};

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drift {
    /// It is as the generator wrote it, but the output is different now.
    Stale,
    /// It does not exist.
    Missing,
    /// It exists, but is not generated.
    Orphaned,
    /// It was changed by something other than the generator.
    HandEdited,
}

impl Drift {
    /// The name of the difference.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Orphaned => "orphaned",
            Self::HandEdited => "hand-edited",
        }
    }
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How it differs.
    pub drift: Drift,
    /// Path relative to the root of the project.
    pub path: String,
    /// The text on disk; `None` if the file does not exist or is not text.
    pub on_disk: Option<String>,
    /// The expected text.
    pub expected: Option<String>,
}

/// All files of a crate that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, sorted by path.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Compares the files on disk with the expected ones. `recorded` is what was written last.
    #[must_use]
    pub fn of(
        folder: &str,
        expected: &BTreeMap<String, String>,
        on_disk: &BTreeMap<String, Vec<u8>>,
        recorded: Option<&ManifestEntry>,
    ) -> Self {
        let mut changes = Vec::new();
        for (path, text) in expected {
            let found = on_disk.get(path);
            let drift = match found {
                None => Drift::Missing,
                Some(bytes) if bytes == text.as_bytes() => continue,
                Some(bytes) => match recorded.and_then(|entry| entry.outputs.get(path)) {
                    Some(known) if *known != hash(bytes) => Drift::HandEdited,
                    _ => Drift::Stale,
                },
            };
            changes.push(Change {
                drift,
                path: format!("{folder}/{path}"),
                on_disk: found.and_then(|bytes| String::from_utf8(bytes.clone()).ok()),
                expected: Some(text.clone()),
            });
        }
        for (path, bytes) in on_disk {
            if !expected.contains_key(path) {
                changes.push(Change {
                    drift: Drift::Orphaned,
                    path: format!("{folder}/{path}"),
                    on_disk: String::from_utf8(bytes.clone()).ok(),
                    expected: None,
                });
            }
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Self { changes }
    }
}

impl Change {
    /// Returns a unified diff from the file on disk to the expected one, which is labeled `expected`, e.g. `generated`.
    #[must_use]
    pub fn diff(&self, expected: &str) -> String {
        let (Some(old), Some(new)) = (&self.on_disk, &self.expected) else {
            return String::new();
        };
        similar::TextDiff::from_lines(old.as_str(), new.as_str())
            .unified_diff()
            .context_radius(2)
            .header(
                &format!("{} (on disk)", self.path),
                &format!("{} ({expected})", self.path),
            )
            .to_string()
    }
}
