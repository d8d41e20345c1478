//! How far the files of a crate on disk are from what should be there.

use std::collections::BTreeMap;

use super::manifest::{ManifestEntry, hash};

/// Ways in which a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drift {
    /// As the generator wrote it once, but it would write it otherwise now.
    Stale,
    /// Not there.
    Missing,
    /// There, but nothing generates it.
    Orphaned,
    /// Changed by somebody else since the generator wrote it.
    HandEdited,
}

impl Drift {
    /// The word for it.
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
    /// How.
    pub drift: Drift,
    /// Path relative to the root of the project.
    pub path: String,
    /// The text on disk; `None` where there is none or it is not text.
    pub on_disk: Option<String>,
    /// The text that should be there.
    pub expected: Option<String>,
}

/// All files of one crate that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// In the order of their paths.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Compares what is on disk with what should be. `recorded` is what was written last.
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
    /// A unified diff from the disk to what should be, which is called so, e.g. `generated`.
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
