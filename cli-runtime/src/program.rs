//! A program: the command lines of one or more APIs, with additional commands and settings.

use std::any::Any;
use std::collections::BTreeMap;

use crate::describe::{Command, CommandLine};

/// A program that calls one API or several.
#[derive(Debug)]
pub struct Program {
    /// The name of the command.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// A description of the program.
    pub about: &'static str,
    /// The APIs.
    pub sections: Vec<Section>,
    /// Starts a substitute for the servers, for `--sandbox`.
    pub sandbox: Option<fn() -> Result<Sandbox, String>>,
    /// Settings of a profile that are specific to this program.
    pub settings: &'static [&'static str],
}

impl Program {
    /// Creates a program that calls one API.
    #[must_use]
    pub fn new(
        name: &'static str,
        version: &'static str,
        command_line: &'static CommandLine,
    ) -> Self {
        Self {
            name,
            version,
            about: command_line.about,
            sections: vec![Section {
                name: "",
                command_line,
                comfort: &[],
                groups: &[],
            }],
            sandbox: None,
            settings: &[],
        }
    }
}

/// An API of a program.
#[derive(Debug)]
pub struct Section {
    /// The command that contains its commands; `""` if they are commands of the program itself.
    pub name: &'static str,
    /// The generated commands.
    pub command_line: &'static CommandLine,
    /// Preferred names of commands.
    pub comfort: &'static [Comfort],
    /// The groups of these names, with their descriptions.
    pub groups: &'static [(&'static str, &'static str)],
}

impl Section {
    /// The preferred names of a command, if any.
    pub(crate) fn comfort(&self, command: &Command) -> Option<&Comfort> {
        let known = match command.waiting {
            Some(_) => command.name,
            None => command.operation.id,
        };
        self.comfort.iter().find(|it| it.operation == known)
    }
}

/// Preferred names of a generated command.
#[derive(Debug)]
pub struct Comfort {
    /// The id of the operation; for a command that waits, its generated name.
    pub operation: &'static str,
    /// The group of the command; `""` for none.
    pub group: &'static str,
    /// The name of the command.
    pub name: &'static str,
    /// Generated flags and their preferred names.
    pub flags: &'static [(&'static str, &'static str)],
}

/// A substitute for the servers.
pub struct Sandbox {
    /// The base URL of each section.
    pub base_urls: BTreeMap<&'static str, String>,
    /// The token URL.
    pub token_url: String,
    /// The accepted credentials, e.g. `CLIENT_ID`.
    pub credentials: BTreeMap<&'static str, String>,
    /// A handle that keeps the sandbox running.
    pub running: Box<dyn Any>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_urls", &self.base_urls)
            .finish_non_exhaustive()
    }
}
