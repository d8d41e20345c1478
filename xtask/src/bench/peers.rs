//! Other generators for Rust, if they are installed. The command lines are those of ploidy 0.15, openapi-to-rust
//! 0.23, oas3-gen 0.29 and cargo-progenitor 0.15, and were tested with each of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Result;
use crate::files::{read, write};

use super::crates;

/// A generator and its command line.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// The arguments, with the placeholders `{spec}` and `{out}`.
    arguments: &'static [&'static str],
    shape: Shape,
    /// The type whose methods are the operations, if they can be called without further values.
    client: Option<&'static str>,
    /// The module that calls its client in the same way as the others. Without one, `cargo xtask bench runtime` does
    /// not measure the generator.
    pub(super) calls: Option<&'static str>,
}

enum Shape {
    Crate,
    /// Files for `src/api`, which need additional dependencies.
    Module,
}

const PEERS: [Peer; 4] = [
    Peer {
        name: "ploidy",
        arguments: &[
            "generate", "rust", "{spec}", "--output", "{out}", "--name", "measured",
        ],
        shape: Shape::Crate,
        client: Some("measured::Client"),
        calls: Some(include_str!("callers/ploidy.rs.txt")),
    },
    Peer {
        name: "openapi-to-rust",
        arguments: &["generate", "{spec}", "--output-dir", "{out}/src/api"],
        shape: Shape::Module,
        client: Some("measured::api::HttpClient"),
        calls: Some(include_str!("callers/openapi-to-rust.rs.txt")),
    },
    Peer {
        // The crate has the name of the folder.
        name: "oas3-gen",
        arguments: &[
            "generate",
            "client-mod",
            "--workspace",
            "--input",
            "{spec}",
            "--output",
            "{out}",
        ],
        shape: Shape::Crate,
        client: None,
        calls: None,
    },
    Peer {
        name: "cargo-progenitor",
        arguments: &[
            "progenitor",
            "--input",
            "{spec}",
            "--output",
            "{out}",
            "--name",
            "measured",
            "--version",
            "0.1.0",
        ],
        shape: Shape::Crate,
        client: None,
        calls: Some(include_str!("callers/cargo-progenitor.rs.txt")),
    },
];

/// The generators on the `PATH`; only the requested ones, if any.
pub(super) fn chosen(names: &[String]) -> Result<Vec<&'static Peer>> {
    if names == ["none"] {
        return Ok(Vec::new());
    }
    if let Some(unknown) = names
        .iter()
        .find(|name| !PEERS.iter().any(|peer| peer.name == *name))
    {
        let known = PEERS.map(|peer| peer.name).join(", ");
        return Err(format!("`{unknown}` is none of {known}").into());
    }
    let mut found = Vec::new();
    for peer in &PEERS {
        let wanted = names.iter().any(|name| name == peer.name);
        if peer.is_installed() && (wanted || names.is_empty()) {
            found.push(peer);
        } else if wanted {
            return Err(format!("`{}` is not on the PATH", peer.name).into());
        }
    }
    Ok(found)
}

impl Peer {
    fn is_installed(&self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(self.name).is_file())
    }

    pub(super) fn command(&self, spec: &Path, out: &Path) -> Command {
        let fill = |argument: &str| {
            argument
                .replace("{spec}", &spec.display().to_string())
                .replace("{out}", &out.display().to_string())
        };
        let mut command = Command::new(self.name);
        command.args(self.arguments.iter().map(|argument| fill(argument)));
        command
    }

    /// Completes the output to a crate named `measured`, outside of any workspace.
    pub(super) fn complete(&self, out: &Path) -> Result<()> {
        let manifest = out.join("Cargo.toml");
        let text = match self.shape {
            Shape::Crate => read(&manifest)?,
            Shape::Module => {
                write(&out.join("src/lib.rs"), "pub mod api;\n")?;
                let needed = read(&out.join("src/api/REQUIRED_DEPS.toml"))?;
                format!(
                    "[package]\nname = \"measured\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{needed}"
                )
            }
        };
        write(&manifest, &format!("{text}\n[workspace]\n"))
    }

    /// Writes a program that calls up to `most` operations without arguments, and returns the number of calls: 0 if
    /// every method takes more than the client.
    pub(super) fn caller(&self, out: &Path, program: &Path, most: usize) -> Result<usize> {
        let (client, calls) = match self.client {
            Some(client) => (client, methods_without_arguments(out, most)),
            None => ("()", Vec::new()),
        };
        crates::write_caller(out, "measured", client, &calls, program)?;
        Ok(calls.len())
    }
}

/// The number of methods of a generated client.
pub(super) fn methods(out: &Path) -> usize {
    crates::rust_files(out)
        .iter()
        .map(|path| in_file(path))
        .sum()
}

/// The file with most of the operations.
pub(super) fn operations_file(out: &Path) -> Option<PathBuf> {
    crates::rust_files(out)
        .into_iter()
        .max_by_key(|path| in_file(path))
}

fn in_file(path: &Path) -> usize {
    asynchronous(&fs::read_to_string(path).unwrap_or_default()).count()
}

/// The names of the asynchronous methods of a file, with their arguments after the receiver.
fn asynchronous(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("\n    pub async fn ")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once('(')?;
            let (arguments, _) = rest.split_once(')')?;
            let receiver = ["&self", "&'a self"]
                .iter()
                .find_map(|it| arguments.trim().strip_prefix(it))?;
            Some((name, receiver.trim_matches([',', ' ', '\n'])))
        })
}

fn methods_without_arguments(out: &Path, most: usize) -> Vec<String> {
    let mut found = Vec::new();
    for path in crates::rust_files(out) {
        let text = fs::read_to_string(path).unwrap_or_default();
        let alone = asynchronous(&text).filter(|(_, arguments)| arguments.is_empty());
        found.extend(alone.map(|(name, _)| name.to_owned()));
    }
    found.truncate(most);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asynchronous_methods_are_found_with_their_arguments() {
        let text = "impl C {\n    pub async fn plain(\n        &self,\n    ) -> R {}\n    pub async fn borrowed<'a>(&'a self, id: i64) -> R {}\n    pub async fn parse(response: R) -> R {}\n}\n";
        let found: Vec<_> = asynchronous(text).collect();
        assert_eq!(found, [("plain", ""), ("borrowed<'a>", "id: i64")]);
    }

    #[test]
    fn an_unknown_peer_is_rejected() {
        let result = chosen(&["unheard-of".to_owned()]);
        assert!(
            result
                .err()
                .is_some_and(|it| it.to_string().contains("unheard-of"))
        );
    }
}
