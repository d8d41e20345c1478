//! Where files come from.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes (64 MiB).
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Reads files by their path relative to some base, with `/` between segments.
pub trait Files: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// Says why the file cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError>;
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// It is a directory.
    Directory,
    /// It is a device, a pipe or the like.
    NotAFile,
    /// It may not be read.
    Denied,
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// Something else, in the words of the system.
    Other(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Directory => f.write_str("it is a directory"),
            Self::NotAFile => f.write_str("it is not a regular file"),
            Self::Denied => f.write_str("permission denied"),
            Self::TooLarge => write!(f, "it is larger than {} MiB", MAX_FILE_BYTES >> 20),
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::IsADirectory => Self::Directory,
            // The kind, not the message: messages differ between systems and may contain paths.
            kind => Self::Other(kind.to_string()),
        }
    }
}

/// Files on disk, below (or beside) a base directory.
#[derive(Clone, Debug)]
pub struct DiskFiles {
    base: PathBuf,
}

impl DiskFiles {
    /// Paths will be relative to `base`.
    #[must_use]
    pub fn new(base: impl Into<PathBuf>) -> Self {
        Self { base: base.into() }
    }
}

impl Files for DiskFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let full = self.base.join(Path::new(path));
        let metadata = std::fs::metadata(&full)?;
        if metadata.is_dir() {
            return Err(ReadError::Directory);
        }
        if !metadata.is_file() {
            return Err(ReadError::NotAFile);
        }
        let mut bytes = Vec::new();
        std::fs::File::open(&full)?
            .take(MAX_FILE_BYTES + 1)
            .read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MAX_FILE_BYTES {
            return Err(ReadError::TooLarge);
        }
        Ok(bytes)
    }
}

/// Files in memory, for tests and build scripts.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryFiles {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; an older one of that path is replaced.
    #[must_use]
    pub fn with(mut self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files
            .insert(super::path::normalize(path), content.into());
        self
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        if let Some(content) = self.files.get(path) {
            if content.len() as u64 > MAX_FILE_BYTES {
                return Err(ReadError::TooLarge);
            }
            return Ok(content.clone());
        }
        let folder = format!("{path}/");
        if self.files.keys().any(|known| known.starts_with(&folder)) {
            Err(ReadError::Directory)
        } else {
            Err(ReadError::NotFound)
        }
    }
}
