//! The journal: the files that are being replaced, in case they must be restored.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::error::{WriteError, WriteProblem};

/// The name of the file. It exists only while files are being replaced.
pub(super) const JOURNAL: &str = "journal";

/// The name of the file before it is complete.
pub(super) const UNFINISHED: &str = "journal.part";

/// The format of the file.
const FORMAT: u32 = 1;

/// All files that are replaced together.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    format: u32,
    #[serde(default, rename = "step")]
    pub(super) steps: Vec<Step>,
}

/// One file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    /// The path relative to the root.
    pub(super) path: String,
    /// Whether the file existed, and is moved to the backup.
    pub(super) replaces: bool,
    /// The hash of the new text; `None` if the file is removed.
    pub(super) writes: Option<String>,
}

impl Journal {
    pub(super) fn new(steps: Vec<Step>) -> Self {
        Self {
            format: FORMAT,
            steps,
        }
    }

    /// Writes the journal to the staging folder atomically.
    pub(super) fn write(&self, disk: &dyn Disk, folder: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        let unfinished = folder.join(UNFINISHED);
        disk.write(&unfinished, text.as_bytes())?;
        disk.rename(&unfinished, &folder.join(JOURNAL))
    }

    /// Reads the journal in the staging folder; returns `None` if nothing is being replaced.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
        let path = folder.join(JOURNAL);
        let unreadable = |why| WriteError::new(WriteProblem::Journal(path.clone(), why));
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error.to_string())),
        };
        let journal: Self = toml::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        if journal.format == FORMAT {
            Ok(Some(journal))
        } else {
            Err(unreadable(format!(
                "its format is {}, expected {FORMAT}",
                journal.format
            )))
        }
    }
}
