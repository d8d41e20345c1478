//! Where files come from, and which files a document may refer to.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// The largest file that is read, in bytes (64 MiB).
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Reads files by their path relative to some base, with `/` between segments.
pub trait Files: Sync {
    /// Reads the bytes of a file that a document refers to.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read or must not be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError>;

    /// Reads the bytes of a file that the caller names, rather than a document: it may be anywhere.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    fn read_named(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        self.read(path)
    }
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// It is a directory.
    Directory,
    /// It is a device, a pipe or similar.
    NotAFile,
    /// Its permissions forbid reading it.
    Denied,
    /// It is outside the folders that documents may refer to. It was not read.
    Outside {
        /// Whether its path is inside these folders, but a symbolic link leads outside.
        by_link: bool,
    },
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// Another error, with the text of the operating system.
    Other(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Directory => f.write_str("it is a directory"),
            Self::NotAFile => f.write_str("it is not a regular file"),
            Self::Denied => f.write_str("permission denied"),
            Self::Outside { by_link: false } => {
                f.write_str("it is outside the folder that documents may refer to")
            }
            Self::Outside { by_link: true } => f.write_str(
                "it is a symbolic link that leads outside the folder that documents may refer to",
            ),
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

/// Reads a regular file of at most [`MAX_FILE_BYTES`]. A pipe, a socket or a device is an error:
/// opening one may never return.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub fn read_regular(path: &Path) -> Result<Vec<u8>, ReadError> {
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ReadError::Directory);
    }
    if !metadata.is_file() {
        return Err(ReadError::NotAFile);
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(ReadError::TooLarge);
    }
    Ok(bytes)
}

/// Files on disk.
///
/// A file that a document refers to must be below the base directory, or below a folder that was
/// [allowed](DiskFiles::allow); symbolic links are resolved first. A file that the caller names may
/// be anywhere.
#[derive(Clone, Debug)]
pub struct DiskFiles {
    base: PathBuf,
    root: PathBuf,
    allowed: Vec<PathBuf>,
}

impl DiskFiles {
    /// Creates files with paths relative to `base`; documents may refer to files below it.
    #[must_use]
    pub fn new(base: impl Into<PathBuf>) -> Self {
        let mut base = base.into();
        if base.as_os_str().is_empty() {
            base.push(".");
        }
        Self {
            root: base.clone(),
            base,
            allowed: Vec::new(),
        }
    }

    /// Creates files with paths relative to the current folder; a document at `path` may refer to
    /// files below its own folder.
    #[must_use]
    pub fn of_document(path: impl AsRef<Path>) -> Self {
        let folder = path.as_ref().parent().unwrap_or(Path::new(""));
        Self::new("").confined_to(folder)
    }

    /// Allows documents to refer to files below this folder instead of the base. A relative folder
    /// is relative to the base.
    #[must_use]
    pub fn confined_to(mut self, folder: impl AsRef<Path>) -> Self {
        self.root = self.base.join(folder);
        self
    }

    /// Also allows documents to refer to files below this folder. A relative folder is relative to
    /// the base.
    #[must_use]
    pub fn allow(mut self, folder: impl AsRef<Path>) -> Self {
        self.allowed.push(self.base.join(folder));
        self
    }

    /// The file at a path, if documents may refer to it.
    fn permitted(&self, path: &str) -> Result<PathBuf, ReadError> {
        let folders: Vec<PathBuf> = std::iter::once(&self.root)
            .chain(&self.allowed)
            .filter_map(|folder| folder.canonicalize().ok())
            .collect();
        let inside = |path: &Path| folders.iter().any(|folder| path.starts_with(folder));
        let full = self.base.join(Path::new(path));
        // As written, without accessing the file.
        let written = self
            .base
            .canonicalize()
            .is_ok_and(|base| inside(&lexical(&base.join(Path::new(path)))));
        match full.canonicalize() {
            Ok(real) if inside(&real) => Ok(real),
            Ok(_) => Err(ReadError::Outside { by_link: written }),
            Err(error) if written => Err(error.into()),
            // Whether a forbidden file exists is not disclosed.
            Err(_) => Err(ReadError::Outside { by_link: false }),
        }
    }
}

/// An absolute path without `.` and `..`.
fn lexical(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

impl Files for DiskFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        read_regular(&self.permitted(path)?)
    }

    fn read_named(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        read_regular(&self.base.join(Path::new(path)))
    }
}

/// Files in memory, for tests and build scripts.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryFiles {
    /// Creates an empty set of files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces the file at that path.
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
