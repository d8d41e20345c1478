//! Why files could not be written, and the state of the existing ones.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why files could not be written.
#[derive(Debug)]
pub struct WriteError {
    /// The cause.
    pub problem: WriteProblem,
    /// Files that were replaced and could not be restored; their former text is in the staging
    /// folder, and the next run tries again.
    pub not_restored: Vec<PathBuf>,
}

/// The cause of a failed write.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteProblem {
    /// An error of the system for a file or folder.
    Io(PathBuf, io::Error),
    /// Another run writes to the folder.
    Busy(PathBuf),
    /// A folder has the name of the staging folder, but is not one.
    NotOurs(PathBuf),
    /// A folder that would be written to is a symbolic link, with its target.
    Link(PathBuf, PathBuf),
    /// A folder is in the place of a file, or a file in the place of a folder.
    InTheWay(PathBuf, &'static str),
    /// The journal of an interrupted run cannot be read.
    Journal(PathBuf, String),
    /// Files that an interrupted run replaced and that were changed since, and the folder with
    /// their former text.
    Changed(Vec<PathBuf>, PathBuf),
}

impl WriteError {
    /// Creates an error; the files are unchanged.
    pub(super) fn new(problem: WriteProblem) -> Self {
        Self {
            problem,
            not_restored: Vec::new(),
        }
    }

    /// Creates an I/O error for a file or folder; the files are unchanged.
    pub(super) fn io(path: &Path, error: io::Error) -> Self {
        Self::new(WriteProblem::Io(path.to_owned(), error))
    }
}

impl fmt::Display for WriteProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::Busy(folder) => write!(
                f,
                "another run is generating into {}: wait until it is done",
                folder.display()
            ),
            Self::NotOurs(folder) => write!(
                f,
                "{} is not empty and was not made by the generator, which needs a folder of that name: move it away",
                folder.display()
            ),
            Self::Link(path, target) => write!(
                f,
                "{} is a symbolic link (to {}), and the generator does not write through links: replace it with a folder",
                path.display(),
                target.display()
            ),
            Self::InTheWay(path, what) => {
                write!(f, "cannot write {}: {what}", path.display())
            }
            Self::Journal(path, why) => write!(
                f,
                "an earlier run was interrupted, and its journal {} cannot be read: {why}; the files that it replaced are in the folder `old` next to it: restore them and delete the folder",
                path.display()
            ),
            Self::Changed(files, old) => {
                f.write_str(
                    "an earlier run was interrupted while it replaced files, and these were changed since:",
                )?;
                for file in files {
                    write!(f, "\n  {}", file.display())?;
                }
                write!(
                    f,
                    "\ntheir contents before that run are in {}: of each file keep one and delete the other, then run again",
                    old.display()
                )
            }
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)?;
        match self.problem {
            WriteProblem::Journal(..) | WriteProblem::Changed(..) => return Ok(()),
            _ if self.not_restored.is_empty() => return f.write_str("; nothing was changed"),
            _ => {}
        }
        f.write_str("; these files could not be restored; the next run retries:")?;
        for path in &self.not_restored {
            write!(f, "\n  {}", path.display())?;
        }
        Ok(())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            WriteProblem::Io(_, error) => Some(error),
            _ => None,
        }
    }
}
