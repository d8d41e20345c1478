//! The workspace that the folder of a crate is in.

use std::fs;
use std::path::Path;

use glob::{MatchOptions, Pattern};
use serde::Deserialize;

#[derive(Deserialize)]
struct Manifest {
    workspace: Option<Workspace>,
}

#[derive(Deserialize)]
struct Workspace {
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
}

/// What to do so that a crate builds where it is: nothing, unless it is inside of a workspace that does not
/// list it.
pub(crate) fn hint(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    for root in folder.ancestors().skip(1) {
        let path = root.join("Cargo.toml");
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let Ok(Manifest {
            workspace: Some(workspace),
        }) = toml::from_str(&text)
        else {
            continue;
        };
        let inside = folder.strip_prefix(root).ok()?;
        let inside = inside.to_string_lossy().replace('\\', "/");
        if workspace.knows(&inside) {
            return None;
        }
        return Some(format!(
            "note: the crate is inside of the workspace {}: add \"{inside}\" to `members` there (or to `exclude`), or generate it with --standalone",
            path.display()
        ));
    }
    None
}

impl Workspace {
    /// Whether a folder is a member, or is excluded.
    fn knows(&self, folder: &str) -> bool {
        let options = MatchOptions {
            require_literal_separator: true,
            ..MatchOptions::default()
        };
        let is_member = |pattern: &String| {
            Pattern::new(pattern.trim_end_matches('/'))
                .is_ok_and(|pattern| pattern.matches_with(folder, options))
        };
        let is_excluded = |excluded: &String| Path::new(folder).starts_with(excluded);
        self.members.iter().any(is_member) || self.exclude.iter().any(is_excluded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_patterns_and_excluded_are_folders() {
        let workspace = Workspace {
            members: vec!["a".to_owned(), "clients/*".to_owned()],
            exclude: vec!["old".to_owned()],
        };
        let known = |folder| workspace.knows(folder);
        assert!(known("a") && known("clients/b") && known("old/c"));
        assert!(!known("b") && !known("clients/b/c") && !known("older"));
    }
}
