//! `--runtime`: how generated crates depend on the runtime.

use std::path::Path;

use clientwright_generator::project::{Dependency, check_runtime_folder};

use crate::paths::relative;

/// A version, the folder of the package or the URL of a repository. Paths in manifests are relative to `from`.
pub(crate) fn dependency(given: &str, from: &Path) -> Result<Dependency, String> {
    if is_requirement(given) {
        Ok(Dependency::version(given))
    } else if is_url(given) {
        Ok(Dependency::git(given))
    } else {
        in_folder(Path::new(given), from)
    }
}

/// The package in a folder.
pub(crate) fn in_folder(folder: &Path, from: &Path) -> Result<Dependency, String> {
    check_runtime_folder(folder).map_err(|why| format!("--runtime {}: {why}", folder.display()))?;
    Ok(Dependency::path(&relative(from, folder)?))
}

/// Whether a text is the URL of a repository.
pub(crate) fn is_url(text: &str) -> bool {
    text.contains("://") || text.starts_with("git@")
}

/// Whether a text is a version, or a range of versions, rather than a path.
pub(crate) fn is_requirement(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c))
        && !text.contains(['/', '\\'])
}
