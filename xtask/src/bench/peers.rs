//! Other generators for Rust, where they are installed.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A generator and how it is called.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// The program and its arguments; `{spec}` and `{out}` are filled in.
    arguments: &'static [&'static str],
    written: Written,
}

/// What a peer leaves in its folder.
enum Written {
    /// A crate.
    Crate,
    /// A module in `src/mod.rs`, and its dependencies in a file beside it.
    Module(&'static str),
}

const PEERS: [Peer; 4] = [
    Peer {
        name: "ploidy",
        arguments: &[
            "ploidy", "generate", "rust", "{spec}", "-o", "{out}", "--name", "client",
        ],
        written: Written::Crate,
    },
    Peer {
        name: "openapi-to-rust",
        arguments: &[
            "openapi-to-rust",
            "generate",
            "{spec}",
            "--output-dir",
            "{out}/src",
            "--module-name",
            "client",
        ],
        written: Written::Module("REQUIRED_DEPS.toml"),
    },
    Peer {
        name: "oas3-gen",
        arguments: &[
            "oas3-gen",
            "generate",
            "client-mod",
            "-i",
            "{spec}",
            "-o",
            "{out}",
            "--workspace",
        ],
        written: Written::Crate,
    },
    Peer {
        name: "cargo-progenitor",
        arguments: &[
            "cargo-progenitor",
            "progenitor",
            "-i",
            "{spec}",
            "-o",
            "{out}",
            "-n",
            "client",
            "-v",
            "0.1.0",
        ],
        written: Written::Crate,
    },
];

/// Those that are on the `PATH`.
pub(super) fn installed() -> impl Iterator<Item = &'static Peer> {
    PEERS.iter().filter(|peer| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(peer.name).is_file())
    })
}

impl Peer {
    pub(super) fn command(&self, spec: &Path, out: &Path) -> Command {
        let fill = |argument: &str| {
            argument
                .replace("{spec}", &spec.display().to_string())
                .replace("{out}", &out.display().to_string())
        };
        let mut arguments = self.arguments.iter().map(|argument| fill(argument));
        let mut command = Command::new(arguments.next().unwrap_or_default());
        command.args(arguments);
        command
    }

    /// Makes a crate of what was written, where it is none yet; its name.
    pub(super) fn complete(&self, out: &Path) -> Result<String, String> {
        let manifest = out.join("Cargo.toml");
        let text = match self.written {
            Written::Crate => read(&manifest)?,
            Written::Module(file) => {
                let dependencies = read(&out.join("src").join(file))?;
                format!(
                    "[package]\nname = \"client\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\npath = \"src/mod.rs\"\n\n{dependencies}"
                )
            }
        };
        let name = text
            .lines()
            .find_map(|line| line.strip_prefix("name = "))
            .map(|name| name.trim_matches('"').to_owned())
            .ok_or("the manifest has no name")?;
        // Not a member of the workspace around the folder.
        let own = match text.contains("[workspace]") {
            true => "",
            false => "\n[workspace]\n",
        };
        fs::write(&manifest, format!("{text}{own}"))
            .map_err(|error| format!("cannot write {}: {error}", manifest.display()))?;
        Ok(name)
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
