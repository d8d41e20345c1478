//! A disk on which a step fails, or during which the process ends.

use std::cell::Cell;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::{Disk, RealDisk};

/// What happens at a step.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// The process ends in the middle of the step: nothing is done after it.
    Killed,
    /// The step fails halfway; later ones succeed.
    Failed(io::ErrorKind),
}

/// A disk with one fault.
pub(crate) struct FaultyDisk {
    /// The number of steps before it.
    left: Cell<usize>,
    fault: Fault,
    struck: Cell<bool>,
}

impl FaultyDisk {
    /// Creates a disk with a fault after a number of steps.
    pub(crate) fn new(after: usize, fault: Fault) -> Self {
        Self {
            left: Cell::new(after),
            fault,
            struck: Cell::new(false),
        }
    }

    /// Whether the fault has occurred.
    pub(crate) fn struck(&self) -> bool {
        self.struck.get()
    }

    fn step(&self, whole: impl FnOnce() -> io::Result<()>, half: impl FnOnce()) -> io::Result<()> {
        if self.struck.get() {
            return match self.fault {
                Fault::Killed => Err(io::Error::other("the process is gone")),
                Fault::Failed(_) => whole(),
            };
        }
        if let Some(left) = self.left.get().checked_sub(1) {
            self.left.set(left);
            return whole();
        }
        self.struck.set(true);
        half();
        Err(match self.fault {
            Fault::Killed => io::Error::other("the process ends"),
            Fault::Failed(kind) => kind.into(),
        })
    }
}

impl Disk for FaultyDisk {
    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.step(|| RealDisk.create_dir(path), || ())
    }

    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        let parent = || {
            let _ = path.parent().map(fs::create_dir_all);
        };
        self.step(|| RealDisk.create_dir_all(path), parent)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = || {
            let _ = fs::write(path, &bytes[..bytes.len() / 2]);
        };
        self.step(|| RealDisk.write(path, bytes), half)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| RealDisk.rename(from, to), || ())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(|| RealDisk.remove_file(path), || ())
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.step(|| RealDisk.remove_dir(path), || ())
    }

    fn remove_dir_all(&self, path: &Path) -> io::Result<()> {
        let some = || {
            let first = fs::read_dir(path).ok().and_then(|mut it| it.next());
            if let Some(Ok(first)) = first {
                let _ = fs::remove_dir_all(first.path());
                let _ = fs::remove_file(first.path());
            }
        };
        self.step(|| RealDisk.remove_dir_all(path), some)
    }
}
