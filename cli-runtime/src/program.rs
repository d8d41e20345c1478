//! A program: one or more command lines of APIs, and what is around them.

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
    /// What it is for.
    pub about: &'static str,
    /// The APIs.
    pub sections: Vec<Section>,
    /// Starts a stand-in for the servers, for `--sandbox`.
    pub sandbox: Option<fn() -> Result<Sandbox, String>>,
    /// Settings of a profile that only this program has.
    pub settings: &'static [&'static str],
}

impl Program {
    /// A program that calls one API.
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
    /// The command that its commands are below; `""` if they are commands of the program itself.
    pub name: &'static str,
    /// Its generated commands.
    pub command_line: &'static CommandLine,
    /// Names that people prefer to the generated ones.
    pub comfort: &'static [Comfort],
    /// What groups of these names are for.
    pub groups: &'static [(&'static str, &'static str)],
}

impl Section {
    /// The preferred names of a command.
    pub(crate) fn comfort(&self, command: &Command) -> Option<&Comfort> {
        let known = match command.waiting {
            Some(_) => command.name,
            None => command.operation.id,
        };
        self.comfort.iter().find(|it| it.operation == known)
    }
}

/// Names that people prefer to those that were generated.
#[derive(Debug)]
pub struct Comfort {
    /// The id of the operation; of a command that waits, its generated name.
    pub operation: &'static str,
    /// The group of the command; `""` for none.
    pub group: &'static str,
    /// The name of the command.
    pub name: &'static str,
    /// Generated flags, and what they are called instead.
    pub flags: &'static [(&'static str, &'static str)],
}

/// A substitute for the servers.
pub struct Sandbox {
    /// Where each section is served.
    pub base_urls: BTreeMap<&'static str, String>,
    /// Where access tokens come from.
    pub token_url: String,
    /// The credentials that it accepts, by their words: `CLIENT_ID`.
    pub credentials: BTreeMap<&'static str, String>,
    /// What keeps it running.
    pub running: Box<dyn Any>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_urls", &self.base_urls)
            .finish_non_exhaustive()
    }
}
