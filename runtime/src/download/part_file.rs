//! A file that is renamed to its final name when it is complete.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;

/// A temporary file next to its destination, renamed when it is complete; removed otherwise.
pub(super) struct PartFile {
    file: Option<File>,
    part: PathBuf,
    place: PathBuf,
}

impl PartFile {
    /// Creates a file next to `place`; `number` makes its name unique.
    pub(super) fn next_to(place: &Path, number: u64) -> io::Result<Self> {
        let Some(name) = place.file_name() else {
            let problem = "the path has no file name";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        };
        let mut part = std::ffi::OsString::from(".");
        part.push(name);
        part.push(format!(".{number:016x}.part"));
        let part = place.with_file_name(part);
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&part)?;
        Ok(Self {
            file: Some(file),
            part,
            place: place.to_owned(),
        })
    }

    fn file(&mut self) -> io::Result<&mut File> {
        self.file
            .as_mut()
            .ok_or_else(|| io::Error::other("the file is closed"))
    }

    pub(super) fn write(&mut self, pieces: &[Bytes]) -> io::Result<()> {
        let file = self.file()?;
        pieces.iter().try_for_each(|bytes| file.write_all(bytes))
    }

    /// Empties the file.
    pub(super) fn restart(&mut self) -> io::Result<()> {
        let file = self.file()?;
        file.set_len(0)?;
        file.rewind()
    }

    /// Syncs the file to disk and renames it to its final name.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.file()?.sync_all()?;
        // Some platforms cannot rename open files.
        self.file = None;
        std::fs::rename(&self.part, &self.place)?;
        self.part = PathBuf::new();
        #[cfg(unix)]
        {
            let folder = self
                .place
                .parent()
                .filter(|path| !path.as_os_str().is_empty());
            let folder = File::open(folder.unwrap_or(Path::new(".")));
            // The file is complete; some file systems cannot sync a folder.
            let _ = folder.and_then(|folder| folder.sync_all());
        }
        Ok(())
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        self.file = None;
        if !self.part.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.part);
        }
    }
}
