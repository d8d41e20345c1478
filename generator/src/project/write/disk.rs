//! What the writer does to the disk, one step per call.

use std::fs;
use std::io;
use std::path::Path;

/// The steps that change the disk. Whatever is changed goes through here, so that tests can make any
/// step fail, or be the last one of a process.
pub(crate) trait Disk {
    /// See [`fs::create_dir`].
    fn create_dir(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::create_dir_all`].
    fn create_dir_all(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::write`].
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// See [`fs::rename`].
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// See [`fs::remove_file`].
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::remove_dir`].
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
    /// See [`fs::remove_dir_all`].
    fn remove_dir_all(&self, path: &Path) -> io::Result<()>;
}

/// The disk itself.
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
