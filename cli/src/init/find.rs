//! Finds documents, and determines the kind of folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::ci::Ci;

/// Only the beginning of larger files is inspected.
const HEAD_BYTES: usize = 64 * 1024;

/// The OpenAPI documents in a folder and in its folder `specs`, in the order of their names.
pub(super) fn documents(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [root.to_path_buf(), root.join("specs")] {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        let files = entries.filter_map(Result::ok).map(|entry| entry.path());
        found.extend(files.filter(|path| is_document(path)));
    }
    found.sort();
    found
}

/// Whether a file is an OpenAPI or Swagger document, by its name and its first lines.
fn is_document(path: &Path) -> bool {
    let by_name = path.extension().is_some_and(|extension| {
        ["yaml", "yml", "json"]
            .iter()
            .any(|known| extension == *known)
    });
    if !by_name || !path.is_file() {
        return false;
    }
    let Ok(bytes) = fs::read(path) else {
        return false;
    };
    let head = String::from_utf8_lossy(bytes.get(..HEAD_BYTES).unwrap_or(&bytes)).into_owned();
    ["openapi", "swagger"].iter().any(|key| {
        head.contains(&format!("\"{key}\""))
            || head.lines().any(|line| {
                line.strip_prefix(key)
                    .is_some_and(|rest| rest.starts_with(':'))
            })
    })
}

/// Whether a folder contains a package in one of its subfolders.
pub(super) fn has_crates(generated: &Path) -> bool {
    let entries = fs::read_dir(generated).into_iter().flatten();
    let mut folders = entries.filter_map(Result::ok).map(|entry| entry.path());
    folders.any(|folder| folder.join("Cargo.toml").is_file())
}

/// The root of the repository that contains a folder; the folder itself if there is none.
pub(super) fn repository(folder: &Path) -> PathBuf {
    let mut above = folder.ancestors();
    let root = above.find(|folder| folder.join(".git").exists());
    root.unwrap_or(folder).to_owned()
}

/// The CI system of a repository.
pub(super) fn ci(root: &Path) -> Ci {
    let config = fs::read_to_string(root.join(".git/config")).unwrap_or_default();
    if root.join(".gitlab-ci.yml").is_file() || config.contains("gitlab") {
        Ci::Gitlab
    } else {
        Ci::Github
    }
}
