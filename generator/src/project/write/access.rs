//! One run at a time writes below a folder, and first restores what an interrupted run left.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use fs4::{FileExt, TryLockError};

use crate::project::comparison::Change;

use super::disk::{Disk, RealDisk};
use super::error::{WriteError, WriteProblem};
use super::journal::{JOURNAL, Journal, UNFINISHED};
use super::replace::replace;
use super::restore::put_back;

/// The staging folder, next to the files that are written.
const FOLDER: &str = ".clientwright-staging";

/// The file in it that is locked.
const LOCK: &str = "lock";

/// The file in it that marks it as ours. Its name keeps the folder out of version control if a run
/// is interrupted.
const MARK: &str = ".gitignore";

/// The text of that file.
const MARK_TEXT: &str = "\
# Here clientwright prepares generated files, and removes the folder when it is done. If none is running,
# the last one was interrupted: the next one puts things right.
*
";

/// How often to wait for another run, and how long each time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    pub(super) times: u32,
    pub(super) pause: Duration,
}

/// As long as a run that generates a few large crates may take.
const PATIENCE: Patience = Patience {
    times: 200,
    pause: Duration::from_millis(50),
};

/// Exclusive access to a folder for writing: no other run has it while this value exists. The lock
/// is advisory.
pub struct Access<'d> {
    root: PathBuf,
    folder: PathBuf,
    disk: &'d dyn Disk,
    /// Folders that were created for it, outermost first.
    made: Vec<PathBuf>,
    recovered: bool,
    /// Held until it is dropped.
    _lock: File,
}

impl Access<'static> {
    /// Waits briefly for other runs, then restores the files that an interrupted run was replacing.
    /// A missing folder is created, and removed again if nothing is written.
    ///
    /// # Errors
    ///
    /// Returns an error if another run keeps writing, or if files cannot be restored; see [`WriteProblem`].
    pub fn open(root: &Path) -> Result<Self, WriteError> {
        Self::on(&RealDisk, root)
    }

    /// Whether an interrupted run left files partially replaced. Waits briefly for running ones,
    /// and changes nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if another run keeps writing.
    pub fn was_interrupted(root: &Path) -> Result<bool, WriteError> {
        let folder = root.join(FOLDER);
        for _ in 0..PATIENCE.times {
            // Without the file there is no run; if it cannot be locked, it is checked anyway.
            let Ok(file) = File::open(folder.join(LOCK)) else {
                break;
            };
            match FileExt::try_lock_shared(&file) {
                Err(TryLockError::WouldBlock) => thread::sleep(PATIENCE.pause),
                Ok(()) | Err(TryLockError::Error(_)) => {
                    return Ok(folder.join(JOURNAL).exists() && is_ours(&folder));
                }
            }
        }
        if File::open(folder.join(LOCK)).is_ok() {
            return Err(WriteError::new(WriteProblem::Busy(root.to_owned())));
        }
        Ok(folder.join(JOURNAL).exists() && is_ours(&folder))
    }
}

impl<'d> Access<'d> {
    /// Like [`Access::open`], with the operations of `disk`.
    pub(crate) fn on(disk: &'d dyn Disk, root: &Path) -> Result<Self, WriteError> {
        Self::with_patience(disk, root, PATIENCE)
    }

    pub(super) fn with_patience(
        disk: &'d dyn Disk,
        root: &Path,
        patience: Patience,
    ) -> Result<Self, WriteError> {
        let made = make_folders(disk, root)?;
        let locked = root
            .canonicalize()
            .map_err(|error| WriteError::io(root, error))
            .and_then(|root| Ok((lock(disk, &root, patience)?, root)));
        let (lock, root) = match locked {
            Ok(locked) => locked,
            Err(error) => {
                remove_folders(disk, &made);
                return Err(error);
            }
        };
        let mut access = Self {
            folder: root.join(FOLDER),
            root,
            disk,
            made,
            recovered: false,
            _lock: lock,
        };
        access.recover()?;
        Ok(access)
    }

    /// Whether files of an interrupted run were restored.
    #[must_use]
    pub fn recovered(&self) -> bool {
        self.recovered
    }

    /// Applies changes, whose paths are relative to the folder: writes and removes all files, or none.
    ///
    /// # Errors
    ///
    /// Returns an error if something is in the way, or if the system reports one. The files are
    /// unchanged, unless the error lists some that could not be restored.
    pub fn write(&self, changes: &[&Change]) -> Result<(), WriteError> {
        if changes.is_empty() {
            return Ok(());
        }
        let written = replace(self.disk, &self.root, &self.folder, changes);
        self.tidy();
        written
    }

    fn recover(&mut self) -> Result<(), WriteError> {
        if let Some(journal) = Journal::read(&self.folder)? {
            put_back(self.disk, &self.root, &self.folder, &journal)?;
            let path = self.folder.join(JOURNAL);
            self.disk
                .remove_file(&path)
                .map_err(|error| WriteError::io(&path, error))?;
            self.recovered = true;
        }
        self.tidy();
        Ok(())
    }

    /// Removes the staging folder. While there is a journal, the backups are needed.
    fn tidy(&self) {
        if self.folder.join(JOURNAL).exists() {
            return;
        }
        for name in ["new", "old"] {
            let path = self.folder.join(name);
            if path.exists() {
                let _ = self.disk.remove_dir_all(&path);
            }
        }
        let unfinished = self.folder.join(UNFINISHED);
        if unfinished.exists() {
            let _ = self.disk.remove_file(&unfinished);
        }
    }
}

impl Drop for Access<'_> {
    fn drop(&mut self) {
        self.tidy();
        let left = |name: &str| self.folder.join(name).exists();
        if left(JOURNAL) || left("new") || left("old") {
            return;
        }
        // The mark before the lock: after that, the folder may belong to another run.
        let _ = self.disk.remove_file(&self.folder.join(MARK));
        let _ = self.disk.remove_file(&self.folder.join(LOCK));
        let _ = self.disk.remove_dir(&self.folder);
        remove_folders(self.disk, &self.made);
    }
}

impl std::fmt::Debug for Access<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access")
            .field("root", &self.root)
            .field("recovered", &self.recovered)
            .finish_non_exhaustive()
    }
}

/// Creates a folder and its parents, and returns those that were created.
fn make_folders(disk: &dyn Disk, root: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let missing = root
        .ancestors()
        .filter(|folder| !folder.as_os_str().is_empty())
        .take_while(|folder| !folder.exists());
    let mut made: Vec<PathBuf> = missing.map(Path::to_owned).collect();
    made.reverse();
    if made.is_empty() && !root.is_dir() {
        return Err(WriteError::new(WriteProblem::InTheWay(
            root.to_owned(),
            "expected a folder, found a file",
        )));
    }
    disk.create_dir_all(root).map_err(|error| {
        remove_folders(disk, &made);
        WriteError::io(root, error)
    })?;
    Ok(made)
}

/// Removes created folders if they are empty.
fn remove_folders(disk: &dyn Disk, made: &[PathBuf]) {
    for folder in made.iter().rev() {
        // Fails if the folder is not empty, and then so are its parents.
        let _ = disk.remove_dir(folder);
    }
}

/// Creates the staging folder, if it does not exist, and locks it.
fn lock(disk: &dyn Disk, root: &Path, patience: Patience) -> Result<File, WriteError> {
    let folder = root.join(FOLDER);
    for _ in 0..patience.times {
        if let Some(lock) = try_lock(disk, &folder)? {
            return Ok(lock);
        }
        thread::sleep(patience.pause);
    }
    Err(WriteError::new(WriteProblem::Busy(root.to_owned())))
}

/// Returns `None` if another run has the lock.
fn try_lock(disk: &dyn Disk, folder: &Path) -> Result<Option<File>, WriteError> {
    match disk.create_dir(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if !is_ours(folder) {
                return Err(WriteError::new(WriteProblem::NotOurs(folder.to_owned())));
            }
        }
        Err(error) => return Err(WriteError::io(folder, error)),
    }
    let path = folder.join(LOCK);
    let file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path);
    let file = match file {
        Ok(file) => file,
        // The run that had the folder has since removed it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let _ = disk.remove_dir(folder);
            return Err(WriteError::io(&path, error));
        }
    };
    match FileExt::try_lock(&file) {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        // Some file systems have no locks. Running without one is better than failing.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(WriteError::io(&path, error)),
    }
    // The run that had the lock may have removed the file, and others may have locked a new one.
    if !is_at(&file, &path) {
        return Ok(None);
    }
    let mark = folder.join(MARK);
    if !fs::read(&mark).is_ok_and(|text| text == MARK_TEXT.as_bytes())
        && let Err(error) = disk.write(&mark, MARK_TEXT.as_bytes())
    {
        let _ = disk.remove_file(&mark);
        let _ = disk.remove_file(&path);
        let _ = disk.remove_dir(folder);
        return Err(WriteError::io(&mark, error));
    }
    Ok(Some(file))
}

/// Whether an open file is the one at a path.
fn is_at(file: &File, path: &Path) -> bool {
    let open = file.try_clone().and_then(same_file::Handle::from_file);
    match (open, same_file::Handle::from_path(path)) {
        (Ok(open), Ok(there)) => open == there,
        _ => false,
    }
}

/// Whether we created a folder: it has our mark, or only the files that exist before the mark is
/// complete.
fn is_ours(folder: &Path) -> bool {
    // Another run may be creating or removing it concurrently.
    (0..LOOKS).any(|_| looks_ours(folder))
}

/// How often a folder is checked before it is treated as foreign.
const LOOKS: usize = 10;

fn looks_ours(folder: &Path) -> bool {
    let is_folder = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir());
    if !is_folder {
        // A folder that has been removed is equivalent to an empty one.
        return fs::symlink_metadata(folder).is_err();
    }
    // Before the mark is read: everything else in the folder is created after it.
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    let mut names = entries.map(|entry| entry.map(|entry| entry.file_name()));
    let is_new = names.all(|name| name.is_ok_and(|name| name == MARK || name == LOCK));
    let mark = fs::read(folder.join(MARK)).unwrap_or_default();
    mark == MARK_TEXT.as_bytes() || is_new && MARK_TEXT.as_bytes().starts_with(&mark)
}
