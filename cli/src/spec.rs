//! The document passed to a command: a file, or standard input.

use std::io::{IsTerminal, Read, stdin};
use std::path::{Path, PathBuf};

use clientwright_generator::project::url;
use clientwright_generator::source::{DiskFiles, Files, MAX_FILE_BYTES, ReadError};

use crate::console::Console;
use crate::failure::Failure;

/// The argument that means standard input.
const DASH: &str = "-";

/// Its name in messages and generated documentation.
const STANDARD_INPUT: &str = "<stdin>";

/// A document, and the files that it may refer to.
pub(crate) struct Spec {
    /// The path of the document, as used in messages.
    pub(crate) path: String,
    files: DiskFiles,
    /// The content of the document, if it is not a file.
    standard_input: Option<Vec<u8>>,
}

impl Spec {
    /// The document at a path, or from standard input if the path is `-`. It may refer to files
    /// in its own folder, which is the current one for standard input, and in allowed folders.
    pub(crate) fn open(
        console: &Console,
        path: &Path,
        allowed: &[PathBuf],
    ) -> Result<Self, Failure> {
        let path = path
            .to_str()
            .ok_or_else(|| Failure::usage(format!("{} is not UTF-8", path.display())))?;
        if let Some(why) = url(path) {
            return Err(Failure::Usage(why));
        }
        let standard_input = (path == DASH).then(|| read_all(console)).transpose()?;
        let path = match standard_input {
            Some(_) => STANDARD_INPUT,
            None => path,
        };
        let files = DiskFiles::of_document(path);
        Ok(Self {
            path: path.to_owned(),
            files: allowed.iter().fold(files, DiskFiles::allow),
            standard_input,
        })
    }
}

impl Files for Spec {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        match &self.standard_input {
            Some(bytes) if path == STANDARD_INPUT => Ok(bytes.clone()),
            _ => self.files.read(path),
        }
    }

    fn read_named(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        match &self.standard_input {
            Some(_) => self.read(path),
            None => self.files.read_named(path),
        }
    }
}

/// Whether a path means standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == DASH
}

fn read_all(console: &Console) -> Result<Vec<u8>, String> {
    if stdin().is_terminal() {
        console.note("reading a document from the terminal; press Ctrl-D at the end");
    }
    let mut bytes = Vec::new();
    stdin()
        .lock()
        .take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| format!("cannot read standard input: {error}"))?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(format!("standard input: {}", ReadError::TooLarge));
    }
    Ok(bytes)
}
