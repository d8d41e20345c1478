//! The locations of the parts of a project.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::source::DiskFiles;

/// The file that makes a folder a project.
const CLIENTS: &str = "clients.toml";

/// The folder that may contain it instead.
const SPECS: &str = "specs";

/// Entries that only a root folder has: a folder with one of them is not the specification folder
/// of the project above, even if its name is `specs`.
const ROOT_MARKS: [&str; 3] = [".git", "Cargo.toml", "generated"];

/// The locations of the parts of a project, relative to its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectPaths {
    /// The root.
    pub root: PathBuf,
    /// The folder of the specifications, with `clients.toml`; empty if it is the root.
    pub specs: String,
    /// The folder of the generated crates, with the manifest.
    pub generated: String,
    /// An absolute path of a folder for a cache on this machine: it allows a run to detect without
    /// generating that nothing changed. It can be deleted at any time.
    pub cache: Option<PathBuf>,
}

/// A project with two lists of clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoLists {
    /// The root of the project.
    pub root: PathBuf,
}

impl fmt::Display for TwoLists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} has both {CLIENTS} and {SPECS}/{CLIENTS}: keep one of them",
            self.root.display()
        )
    }
}

impl std::error::Error for TwoLists {}

impl ProjectPaths {
    /// Returns the project of exactly this folder: one with `clients.toml`, or with `specs/clients.toml`. A folder
    /// `specs` with a `clients.toml` belongs to its parent. Returns `None` if the folder is not a project.
    ///
    /// # Errors
    ///
    /// Returns an error if the project has two lists of clients.
    pub fn of(folder: &Path) -> Result<Option<Self>, TwoLists> {
        if folder.file_name().is_some_and(|name| name == SPECS)
            && is_there(&folder.join(CLIENTS))
            && !ROOT_MARKS.iter().any(|mark| folder.join(mark).exists())
            && let Some(root) = folder.parent()
        {
            return Self::at(root);
        }
        Self::at(folder)
    }

    /// Returns the nearest project of a folder or its ancestors.
    ///
    /// # Errors
    ///
    /// Returns an error if the project has two lists of clients.
    pub fn above(folder: &Path) -> Result<Option<Self>, TwoLists> {
        for folder in folder.ancestors() {
            if let Some(found) = Self::of(folder)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn at(root: &Path) -> Result<Option<Self>, TwoLists> {
        let in_root = is_there(&root.join(CLIENTS));
        let in_specs = is_there(&root.join(SPECS).join(CLIENTS));
        let specs = match (in_root, in_specs) {
            (false, false) => return Ok(None),
            (true, false) => "",
            (false, true) => SPECS,
            (true, true) => {
                return Err(TwoLists {
                    root: root.to_owned(),
                });
            }
        };
        Ok(Some(Self {
            root: root.to_owned(),
            specs: specs.to_owned(),
            generated: "generated".to_owned(),
            cache: None,
        }))
    }

    /// The path of `clients.toml`, relative to the root.
    #[must_use]
    pub fn clients(&self) -> String {
        self.in_specs(CLIENTS)
    }

    /// The path of the manifest, relative to the root.
    #[must_use]
    pub fn manifest(&self) -> String {
        format!("{}/manifest.toml", self.generated)
    }

    /// The files that documents may refer to: those below the folder of the specifications, and
    /// below the allowed folders, which are relative to it.
    #[must_use]
    pub fn files(&self, allowed: &[PathBuf]) -> DiskFiles {
        let specs = self.root.join(&self.specs);
        let files = DiskFiles::new(&self.root).confined_to(&self.specs);
        allowed
            .iter()
            .fold(files, |files, folder| files.allow(specs.join(folder)))
    }

    /// A path that is relative to the folder of the specifications, made relative to the root.
    #[must_use]
    pub fn in_specs(&self, path: &str) -> String {
        if self.specs.is_empty() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.specs)
        }
    }

    /// The path from a generated crate to the root.
    #[must_use]
    pub fn up(&self) -> String {
        "../".repeat(self.generated.split('/').count() + 1)
    }
}

/// Whether a file exists. A pipe or a device is reported as unreadable later.
fn is_there(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| !metadata.is_dir())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    /// A folder with these files.
    fn folder(files: &[&str]) -> (TempDir, PathBuf) {
        let folder = TempDir::new().unwrap();
        let root = folder.path().to_owned();
        for file in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        (folder, root)
    }

    #[test]
    fn a_project_is_found_from_any_folder_inside_it() {
        let (_folder, root) = folder(&["specs/clients.toml", "generated/a/src/lib.rs"]);
        for inside in ["", "specs", "generated/a/src"] {
            let found = ProjectPaths::above(&root.join(inside)).unwrap().unwrap();
            assert_eq!((found.root, found.specs.as_str()), (root.clone(), "specs"));
        }
    }

    #[test]
    fn the_nearest_project_is_found() {
        let (_folder, root) = folder(&["specs/clients.toml", "a/b/clients.toml"]);
        let found = ProjectPaths::above(&root.join("a/b")).unwrap().unwrap();
        assert_eq!((found.root, found.specs.as_str()), (root.join("a/b"), ""));
        assert_eq!(ProjectPaths::of(&root.join("a")).unwrap(), None);
    }

    #[test]
    fn a_repository_named_specs_is_a_project() {
        let (_folder, root) = folder(&["specs/clients.toml", "specs/.git"]);
        let found = ProjectPaths::above(&root.join("specs")).unwrap().unwrap();
        assert_eq!(found.root, root.join("specs"));
    }

    #[test]
    fn two_lists_of_clients_in_one_project_are_an_error() {
        let (_folder, root) = folder(&["specs/clients.toml", "clients.toml"]);
        for inside in ["", "specs"] {
            assert!(ProjectPaths::above(&root.join(inside)).is_err());
        }
    }
}
