//! Files are replaced atomically: afterwards, either all of them are new, or none is.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use super::access::Patience;
use super::disk::RealDisk;
use super::faults::{Fault, FaultyDisk};
use super::{Access, WriteError, WriteProblem};
use crate::project::comparison::{Change, Drift};

type Files = BTreeMap<String, String>;

const STAGING: &str = ".clientwright-staging";

/// The files before.
const OLD: [(&str, &str); 5] = [
    ("a/Cargo.toml", "old"),
    ("a/src/edited.rs", "mine"),
    ("a/src/gone/one.rs", "old"),
    ("a/src/lib.rs", "old"),
    ("notes/mine.txt", "mine"),
];

/// The expected files afterwards; `None` for removed files.
const CHANGES: [(&str, Option<&str>); 6] = [
    ("a/Cargo.toml", Some("new")),
    ("a/src/edited.rs", Some("new")),
    ("a/src/gone/one.rs", None),
    ("a/src/lib.rs", Some("new")),
    ("a/src/types/pet.rs", Some("new")),
    ("b/src/lib.rs", Some("new")),
];

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(TempDir::new().unwrap());
        for (path, text) in OLD {
            folder.put(path, text);
        }
        folder
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// All files, including those in the staging folder.
    fn files(&self) -> Files {
        let mut found = Files::new();
        let mut folders = vec![self.root().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(self.root()).unwrap();
                    let text = fs::read_to_string(&path).unwrap();
                    found.insert(name.to_str().unwrap().to_owned(), text);
                }
            }
        }
        found
    }

    fn has_staging(&self) -> bool {
        self.root().join(STAGING).exists()
    }

    fn access(&self) -> Result<Access<'static>, WriteError> {
        Access::with_patience(&RealDisk, self.root(), SHORT)
    }

    /// A complete run.
    fn write(&self, disk: &FaultyDisk) -> Result<(), WriteError> {
        let changes = changes();
        let changes: Vec<&Change> = changes.iter().collect();
        Access::with_patience(disk, self.root(), SHORT)?.write(&changes)
    }
}

const SHORT: Patience = Patience {
    times: 2,
    pause: Duration::from_millis(1),
};

fn changes() -> Vec<Change> {
    let change = |(path, text): &(&str, Option<&str>)| Change {
        drift: Drift::Stale,
        path: (*path).to_owned(),
        on_disk: None,
        expected: text.map(str::to_owned),
    };
    CHANGES.iter().map(change).collect()
}

fn old() -> Files {
    OLD.iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

fn new() -> Files {
    let mut files = old();
    for (path, text) in CHANGES {
        match text {
            Some(text) => files.insert(path.to_owned(), text.to_owned()),
            None => files.remove(path),
        };
    }
    files
}

#[test]
fn files_are_written_replaced_and_removed() {
    let folder = Folder::new();
    let disk = FaultyDisk::new(usize::MAX, Fault::Killed);
    folder.write(&disk).unwrap();
    assert_eq!(folder.files(), new());
    assert!(!folder.has_staging());
    assert!(!folder.root().join("a/src/gone").exists());
}

#[test]
fn a_run_killed_at_any_step_is_recovered_to_the_old_or_the_new_files() {
    let (mut rolled_back, mut completed) = (0, 0);
    for step in 0.. {
        let folder = Folder::new();
        let disk = FaultyDisk::new(step, Fault::Killed);
        let written = folder.write(&disk);
        if !disk.struck() {
            assert!(step > 20, "{step} steps");
            break;
        }
        drop(written);
        let interrupted = Access::was_interrupted(folder.root()).unwrap();
        let access = folder.access().unwrap();
        assert_eq!(access.recovered(), interrupted, "step {step}");
        drop(access);
        let files = folder.files();
        if files == old() {
            rolled_back += 1;
        } else {
            assert_eq!(files, new(), "step {step}");
            completed += 1;
        }
        assert!(!folder.has_staging(), "step {step}");
    }
    assert!(rolled_back > 10 && completed > 2);
}

#[test]
fn a_recovery_killed_at_any_step_is_finished_by_the_next_run() {
    // Each step of a recovery, after some of the steps at which a run can be killed.
    for step in (0..).step_by(4) {
        let mut struck = false;
        for later in 0.. {
            let folder = Folder::new();
            let disk = FaultyDisk::new(step, Fault::Killed);
            let _ = folder.write(&disk);
            struck = disk.struck();
            let disk = FaultyDisk::new(later, Fault::Killed);
            drop(Access::with_patience(&disk, folder.root(), SHORT));
            drop(folder.access().unwrap());
            let files = folder.files();
            assert!(
                files == old() || files == new(),
                "steps {step} and {later}: {files:?}"
            );
            assert!(!folder.has_staging(), "steps {step} and {later}");
            if !disk.struck() {
                break;
            }
        }
        if !struck {
            break;
        }
    }
}

#[test]
fn a_failed_step_changes_nothing_or_only_delays_the_cleanup() {
    for step in 0.. {
        let folder = Folder::new();
        let disk = FaultyDisk::new(step, Fault::Failed(io::ErrorKind::StorageFull));
        let written = folder.write(&disk);
        if !disk.struck() {
            break;
        }
        match written {
            Err(error) => {
                let error = error.to_string();
                assert!(error.contains("; nothing was changed"), "{step}: {error}");
                assert_eq!(folder.files(), old(), "step {step}");
                assert!(!folder.has_staging(), "step {step}");
            }
            // Cleaning up failed; the next run does it.
            Ok(()) => {
                drop(folder.access().unwrap());
                assert_eq!(folder.files(), new(), "step {step}");
                assert!(!folder.has_staging(), "step {step}");
            }
        }
    }
}

#[test]
fn a_folder_created_by_a_failed_write_is_removed() {
    for step in 0.. {
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("made/deep");
        let disk = FaultyDisk::new(step, Fault::Failed(io::ErrorKind::StorageFull));
        let changes = changes();
        let changes: Vec<&Change> = changes
            .iter()
            .filter(|change| change.expected.is_some())
            .collect();
        let written = Access::on(&disk, &root).and_then(|access| access.write(&changes));
        if !disk.struck() {
            break;
        }
        assert_eq!(
            written.is_err(),
            !folder.path().join("made").exists(),
            "step {step}"
        );
    }
}

/// A folder whose run was killed after replacing some files.
fn interrupted() -> Folder {
    for step in 0.. {
        let folder = Folder::new();
        let _ = folder.write(&FaultyDisk::new(step, Fault::Killed));
        let text = |path: &str| fs::read_to_string(folder.root().join(path)).ok();
        if text("a/Cargo.toml").as_deref() == Some("new")
            && text("a/src/edited.rs").as_deref() == Some("new")
        {
            return folder;
        }
    }
    unreachable!()
}

#[test]
fn a_manually_restored_file_does_not_prevent_recovery() {
    let folder = interrupted();
    folder.put("a/Cargo.toml", "old");
    drop(folder.access().unwrap());
    assert_eq!(folder.files(), old());
}

#[test]
fn files_changed_after_an_interrupted_run_are_kept_until_the_user_decides() {
    let folder = interrupted();
    folder.put("a/src/edited.rs", "mine, changed");
    let error = folder.access().unwrap_err();
    assert!(matches!(error.problem, WriteProblem::Changed(..)));
    let text = error.to_string();
    assert!(
        text.contains("edited.rs") && !text.contains("Cargo.toml"),
        "{text}"
    );
    let kept = folder.root().join(STAGING).join("old/a/src/edited.rs");
    assert_eq!(fs::read_to_string(&kept).unwrap(), "mine");
    // The user decides to keep the current file.
    fs::remove_file(kept).unwrap();
    drop(folder.access().unwrap());
    let mut expected = old();
    expected.insert("a/src/edited.rs".to_owned(), "mine, changed".to_owned());
    assert_eq!(folder.files(), expected);
}

#[test]
fn an_unreadable_journal_is_an_error_and_nothing_is_deleted() {
    let folder = interrupted();
    folder.put(&format!("{STAGING}/journal"), "<<<<<<<");
    let before = folder.files();
    let error = folder.access().unwrap_err().to_string();
    assert!(
        error.contains("journal") && error.contains("`old`"),
        "{error}"
    );
    assert_eq!(folder.files(), before);
}

#[test]
fn two_runs_cannot_write_at_the_same_time() {
    let folder = Folder::new();
    let first = folder.access().unwrap();
    let error = folder.access().unwrap_err();
    assert!(matches!(error.problem, WriteProblem::Busy(_)));
    assert!(error.to_string().contains("another run"), "{error}");
    drop(first);
    folder.access().unwrap();
    assert!(!folder.has_staging());
}

#[test]
fn concurrent_runs_write_one_after_the_other() {
    let folder = Folder::new();
    std::thread::scope(|scope| {
        for text in ["1", "2", "3", "4"] {
            let root = folder.root();
            scope.spawn(move || {
                for _ in 0..10 {
                    let mut changes = changes();
                    for change in &mut changes {
                        change.expected = Some(text.to_owned());
                    }
                    let changes: Vec<&Change> = changes.iter().collect();
                    let access = Access::open(root).unwrap();
                    access.write(&changes).unwrap();
                    // No other run has written in the meantime.
                    for change in changes {
                        let found = fs::read_to_string(root.join(&change.path)).unwrap();
                        assert_eq!(found, text);
                    }
                }
            });
        }
    });
    assert!(!folder.has_staging());
}

#[test]
fn a_foreign_staging_folder_is_not_changed() {
    let folder = Folder::new();
    folder.put(&format!("{STAGING}/mine.txt"), "mine");
    folder.put(".staging/mine.txt", "mine");
    let before = folder.files();
    let error = folder.access().unwrap_err();
    assert!(matches!(error.problem, WriteProblem::NotOurs(_)));
    assert_eq!(folder.files(), before);
    assert!(!Access::was_interrupted(folder.root()).unwrap());
}

#[test]
fn folders_and_files_that_block_a_path_are_named() {
    for (path, wrong) in [
        ("a/src/types/pet.rs/x.txt", "a/src/types/pet.rs"),
        ("a/src/types", "a/src/types/pet.rs"),
    ] {
        let folder = Folder::new();
        folder.put(path, "mine");
        let before = folder.files();
        let disk = FaultyDisk::new(usize::MAX, Fault::Killed);
        let error = folder.write(&disk).unwrap_err();
        assert!(matches!(error.problem, WriteProblem::InTheWay(..)));
        let text = error.to_string();
        assert!(
            text.contains(wrong) && text.ends_with("; nothing was changed"),
            "{text}"
        );
        assert_eq!(folder.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_in_a_parent_folder_is_rejected_and_not_followed() {
    for link in ["a", "a/src"] {
        let folder = Folder::new();
        let outside = TempDir::new().unwrap();
        let target = outside.path().join("target");
        fs::rename(folder.root().join(link), &target).unwrap();
        std::os::unix::fs::symlink(&target, folder.root().join(link)).unwrap();
        let before = folder.files();
        let disk = FaultyDisk::new(usize::MAX, Fault::Killed);
        let error = folder.write(&disk).unwrap_err();
        assert!(matches!(error.problem, WriteProblem::Link(..)), "{error}");
        assert!(error.to_string().contains("symbolic link"), "{error}");
        assert_eq!(folder.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_instead_of_a_file_is_replaced_and_its_target_kept() {
    let folder = Folder::new();
    let outside = TempDir::new().unwrap();
    let target = outside.path().join("target");
    fs::write(&target, "outside").unwrap();
    let path = folder.root().join("a/src/lib.rs");
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&target, &path).unwrap();
    let disk = FaultyDisk::new(usize::MAX, Fault::Killed);
    folder.write(&disk).unwrap();
    assert_eq!(folder.files(), new());
    assert_eq!(fs::read_to_string(target).unwrap(), "outside");
}
