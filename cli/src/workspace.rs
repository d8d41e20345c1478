//! The workspace that contains a folder.

use std::path::{Path, PathBuf};

use clientwright_generator::source::read_regular;
use glob::{MatchOptions, Pattern};
use serde::Deserialize;

#[derive(Deserialize)]
struct Manifest {
    workspace: Option<Workspace>,
    package: Option<toml::Table>,
}

#[derive(Deserialize)]
struct Workspace {
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
}

/// The workspace of a parent folder.
pub(crate) struct Around {
    /// Its folder.
    pub(crate) root: PathBuf,
    /// The text of its manifest.
    pub(crate) text: String,
    /// The relative path from there to the contained folder, with `/`.
    inside: String,
    workspace: Workspace,
}

/// The nearest workspace that contains a folder, which must be absolute.
pub(crate) fn around(folder: &Path) -> Option<Around> {
    for root in folder.ancestors().skip(1) {
        let bytes = read_regular(&root.join("Cargo.toml")).unwrap_or_default();
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let Ok(Manifest {
            workspace: Some(workspace),
            ..
        }) = toml::from_str(&text)
        else {
            continue;
        };
        let inside = folder.strip_prefix(root).ok()?;
        let inside = inside.to_string_lossy().replace('\\', "/");
        return Some(Around {
            root: root.to_owned(),
            text,
            inside,
            workspace,
        });
    }
    None
}

/// Whether a manifest defines a workspace.
pub(crate) fn is_root(manifest: &str) -> bool {
    toml::from_str(manifest).is_ok_and(|manifest: Manifest| manifest.workspace.is_some())
}

/// Whether a manifest defines a package.
pub(crate) fn has_package(manifest: &str) -> bool {
    toml::from_str(manifest).is_ok_and(|manifest: Manifest| manifest.package.is_some())
}

impl Around {
    /// The pattern of the crates that are generated into the contained folder.
    pub(crate) fn generated(&self) -> String {
        format!("{}/generated/*", self.inside)
    }

    /// Whether the folder is excluded.
    pub(crate) fn excludes(&self) -> bool {
        self.workspace.excludes(&self.inside)
    }

    /// Whether the generated crates are members already.
    pub(crate) fn has_generated(&self) -> bool {
        self.workspace
            .is_member(&format!("{}/generated/client", self.inside))
    }
}

/// What to do so that a crate can be built: nothing, unless it is inside a workspace that does not
/// list it.
pub(crate) fn hint(folder: &Path) -> Option<String> {
    let around = around(&folder.canonicalize().ok()?)?;
    let (inside, workspace) = (&around.inside, &around.workspace);
    if workspace.is_member(inside) || workspace.excludes(inside) {
        return None;
    }
    Some(format!(
        "note: the crate is inside the workspace {}: add \"{inside}\" to `members` there (or to `exclude`), or generate it with --standalone",
        around.root.join("Cargo.toml").display()
    ))
}

impl Workspace {
    fn is_member(&self, folder: &str) -> bool {
        let options = MatchOptions {
            require_literal_separator: true,
            ..MatchOptions::default()
        };
        self.members.iter().any(|pattern| {
            Pattern::new(pattern.trim_end_matches('/'))
                .is_ok_and(|pattern| pattern.matches_with(folder, options))
        })
    }

    fn excludes(&self, folder: &str) -> bool {
        let is_excluded = |excluded: &String| Path::new(folder).starts_with(excluded);
        self.exclude.iter().any(is_excluded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_match_patterns_and_exclude_matches_folders() {
        let workspace = Workspace {
            members: vec!["a".to_owned(), "clients/*".to_owned()],
            exclude: vec!["old".to_owned()],
        };
        let known = |folder| workspace.is_member(folder) || workspace.excludes(folder);
        assert!(known("a") && known("clients/b") && known("old/c"));
        assert!(!known("b") && !known("clients/b/c") && !known("older"));
    }
}
