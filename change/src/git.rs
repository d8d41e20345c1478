//! A Git repository, accessed through the `git` command: files of a revision, and the revision to compare with.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use clientwright_openapi::source::{Files, MAX_FILE_BYTES, ReadError};

/// A repository.
#[derive(Clone, Debug)]
pub struct Git {
    /// The folder that paths are relative to.
    folder: PathBuf,
    /// The path from the root of the repository; empty, or ending with `/`.
    prefix: String,
}

/// An error reported by `git`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitError(String);

impl fmt::Display for GitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for GitError {}

impl Git {
    /// The repository that contains a folder; paths are relative to the folder.
    ///
    /// # Errors
    ///
    /// The folder is not in a repository, or `git` is not installed.
    pub fn of(folder: &Path) -> Result<Self, GitError> {
        let mut git = Self {
            folder: folder.to_owned(),
            prefix: String::new(),
        };
        let prefix = git.line(&["rev-parse", "--show-prefix"]);
        git.prefix = prefix.map_err(|error| match error.0.contains("not a git repository") {
            true => GitError(
                "the folder is not in a git repository, so there is no revision to compare with"
                    .to_owned(),
            ),
            false => error,
        })?;
        Ok(git)
    }

    fn run(&self, arguments: &[&str], input: Option<&str>) -> Result<Output, GitError> {
        let failed = |error: std::io::Error| GitError(format!("cannot run `git`: {error}"));
        let mut child = Command::new("git")
            .arg("-C")
            .arg(&self.folder)
            .args(arguments)
            // Messages are compared in English.
            .env("LC_ALL", "C")
            .stdin(if input.is_some() {
                Stdio::piped()
            } else {
                Stdio::null()
            })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let (Some(input), Some(mut stdin)) = (input, child.stdin.take()) {
            stdin.write_all(input.as_bytes()).map_err(failed)?;
        }
        child.wait_with_output().map_err(failed)
    }

    fn line(&self, arguments: &[&str]) -> Result<String, GitError> {
        let output = self.run(arguments, None)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(GitError(format!(
                "git {}: {}",
                arguments.join(" "),
                said.trim()
            )));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        Ok(text.trim_end_matches(['\n', '\r']).to_owned())
    }

    /// The commit of a revision.
    ///
    /// # Errors
    ///
    /// There is no such revision.
    pub fn commit(&self, revision: &str) -> Result<String, GitError> {
        if revision.starts_with('-') {
            return Err(GitError(format!("`{revision}` is not a revision")));
        }
        self.line(&[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("{revision}^{{commit}}"),
        ])
        .map_err(|_| GitError(format!("there is no revision `{revision}`")))
    }

    /// The last release before the working tree: the nearest tag of the crate, `crate-v1.2.3`, or else the nearest
    /// tag `v1.2.3`.
    #[must_use]
    pub fn last_release(&self, name: Option<&str>) -> Option<String> {
        let nearest = |pattern: &str| {
            let pattern = format!("--match={pattern}");
            self.line(&["describe", "--tags", "--abbrev=0", &pattern])
                .ok()
        };
        match name {
            Some(name) => nearest(&format!("{name}-v[0-9]*")).or_else(|| nearest("v[0-9]*")),
            None => nearest("v[0-9]*"),
        }
    }

    /// The default revision to compare the working tree with: the last release, or else the merge base with the main
    /// branch.
    ///
    /// # Errors
    ///
    /// Neither exists.
    pub fn default_base(&self, name: Option<&str>) -> Result<String, GitError> {
        if let Some(tag) = self.last_release(name) {
            return Ok(tag);
        }
        let branches = [
            "origin/HEAD",
            "origin/main",
            "origin/master",
            "main",
            "master",
        ];
        let mut bases = branches
            .iter()
            .filter_map(|branch| self.line(&["merge-base", "HEAD", branch]).ok());
        bases.next().ok_or_else(|| {
            GitError("there is no release tag such as `v1.2.3` and no main branch to compare with: pass a revision with --base".to_owned())
        })
    }

    /// The files of a revision.
    #[must_use]
    pub fn at(&self, commit: &str) -> Revision {
        Revision {
            git: self.clone(),
            commit: commit.to_owned(),
        }
    }

    /// Whether the working tree has a tag of that name.
    #[must_use]
    pub fn has_tag(&self, tag: &str) -> bool {
        let name = format!("refs/tags/{tag}");
        self.line(&["rev-parse", "--verify", "--quiet", &name])
            .is_ok()
    }
}

/// The files of one revision.
#[derive(Clone, Debug)]
pub struct Revision {
    git: Git,
    commit: String,
}

impl Revision {
    /// All files in a folder and its subfolders, by path relative to that folder; empty if it does not exist.
    ///
    /// # Errors
    ///
    /// `git` fails.
    pub fn below(&self, folder: &str) -> Result<Vec<(String, Vec<u8>)>, GitError> {
        let listed = self.git.line(&[
            "ls-tree",
            "-r",
            "--name-only",
            "-z",
            &self.commit,
            "--",
            &format!("{folder}/"),
        ])?;
        let start = format!("{folder}/");
        let mut files = Vec::new();
        for path in listed.split('\0').filter(|path| !path.is_empty()) {
            let inside = path.strip_prefix(&start).unwrap_or(path);
            if let Ok(bytes) = self.read(path) {
                files.push((inside.to_owned(), bytes));
            }
        }
        Ok(files)
    }

    /// The text of a file, if it exists.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.read(path).ok()?).ok()
    }
}

/// A path from the root of the repository, without `.` and `..`; `None` if it leads outside.
fn within(prefix: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in prefix.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

impl Files for Revision {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let path = within(&self.git.prefix, path).ok_or(ReadError::Outside { by_link: false })?;
        if path.contains('\n') {
            return Err(ReadError::NotFound);
        }
        let wanted = format!("{}:{path}\n", self.commit);
        let output = self
            .git
            .run(&["cat-file", "--batch", "--follow-symlinks"], Some(&wanted))
            .map_err(|error| ReadError::Other(error.to_string()))?;
        let bytes = output.stdout;
        let end = bytes
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(bytes.len());
        let (head, rest) = bytes.split_at(end);
        let head = String::from_utf8_lossy(head).into_owned();
        let words: Vec<&str> = head.split(' ').collect();
        match words.as_slice() {
            [_, "blob", size] => {
                let size: usize = size.parse().unwrap_or(0);
                if size as u64 > MAX_FILE_BYTES {
                    return Err(ReadError::TooLarge);
                }
                let content = rest.get(1..).unwrap_or_default();
                Ok(content.get(..size).unwrap_or(content).to_vec())
            }
            [_, "tree", _] => Err(ReadError::Directory),
            ["symlink", _] => Err(ReadError::Outside { by_link: true }),
            _ => Err(ReadError::NotFound),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_within_the_repository() {
        assert_eq!(within("a/b/", "../c.yaml").as_deref(), Some("a/c.yaml"));
        assert_eq!(within("", "./x/../y").as_deref(), Some("y"));
        assert_eq!(within("a/", "../../y"), None);
    }
}
