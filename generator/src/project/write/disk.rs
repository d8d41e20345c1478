//! The disk operations of the writer, one step per call.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::parallel;

/// The operations that change the disk. All changes go through this trait, so that tests can make
/// any step fail, or make it the last one of a process.
pub(crate) trait Disk {
    /// See [`fs::create_dir`].
    fn create_dir(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::create_dir_all`].
    fn create_dir_all(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::write`].
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Writes several files to existing folders; returns the first one that cannot be written.
    fn write_all(&self, files: &[(PathBuf, &[u8])]) -> Result<(), (PathBuf, io::Error)> {
        let failed = |(path, bytes): &(PathBuf, &[u8])| {
            let error = self.write(path, bytes).err()?;
            Some((path.clone(), error))
        };
        files.iter().find_map(failed).map_or(Ok(()), Err)
    }
    /// See [`fs::rename`].
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// See [`fs::remove_file`].
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::remove_dir`].
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::remove_dir_all`].
    fn remove_dir_all(&self, path: &Path) -> io::Result<()>;
}

/// The real disk.
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::write(path, bytes)
    }

    /// For a large crate, most of the time is spent creating files.
    fn write_all(&self, files: &[(PathBuf, &[u8])]) -> Result<(), (PathBuf, io::Error)> {
        let written = parallel::map(files, |(path, bytes)| {
            fs::write(path, bytes).map_err(|error| (path.clone(), error))
        });
        written.into_iter().collect()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn remove_dir_all(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }
}
