//! The files that a document refers to.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use clientwright_generator::load::load;
use clientwright_generator::source::{DiskFiles, Files, ReadError};

/// The files that a document refers to, directly or through other files.
#[derive(Default)]
pub(super) struct Referenced {
    /// The contents of those in its folder and below, by path relative to the folder, without the document itself.
    pub(super) inside: BTreeMap<String, Vec<u8>>,
    /// Whether there is any reference to a file, even to one that does not exist.
    pub(super) any: bool,
    /// A file elsewhere, as a path relative to the folder.
    pub(super) outside: Option<String>,
}

/// The files that the document `name` in a folder refers to.
pub(super) fn by(folder: &Path, name: &str) -> Referenced {
    let files = Recorded {
        disk: DiskFiles::new(folder),
        document: name,
        found: Mutex::default(),
    };
    drop(load(&files, name));
    let found = files.found.into_inner();
    found.unwrap_or_else(PoisonError::into_inner)
}

/// Files that record what is read.
struct Recorded<'a> {
    disk: DiskFiles,
    document: &'a str,
    found: Mutex<Referenced>,
}

impl Files for Recorded<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let read = self.disk.read(path);
        if path == self.document {
            return read;
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.any = true;
        match &read {
            Ok(bytes) => drop(found.inside.insert(path.to_owned(), bytes.clone())),
            Err(ReadError::Outside { .. }) => {
                found.outside.get_or_insert_with(|| path.to_owned());
            }
            Err(_) => {}
        }
        read
    }
}
