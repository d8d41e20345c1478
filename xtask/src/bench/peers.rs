//! Other generators for Rust, where they are installed.

use std::path::Path;
use std::process::Command;

/// A generator and how it is called.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// The program and its arguments; `{spec}` and `{out}` are filled in.
    arguments: &'static [&'static str],
}

const PEERS: [Peer; 4] = [
    Peer {
        name: "ploidy",
        arguments: &["ploidy", "codegen", "rust", "--spec", "{spec}", "{out}"],
    },
    Peer {
        name: "openapi-to-rust",
        arguments: &[
            "openapi-to-rust",
            "generate",
            "--spec",
            "{spec}",
            "--output",
            "{out}",
        ],
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
        ],
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
}
