//! A client and its options.

use crate::customize::Placed;
use crate::project::size::Size;
use crate::render::CrateOptions;
use crate::source::Settings;

/// The list of clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clients {
    /// The clients, in the order of the file.
    pub clients: Vec<Client>,
    /// The places of `[lints]`, each with its code.
    pub(in crate::project) lint_places: Vec<(String, Placed<String>)>,
}

/// One client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The specification, relative to the folder of `clients.toml`.
    pub spec: Placed<String>,
    /// Options of the crate.
    pub options: CrateOptions,
    /// Files with the text of the license, relative to the root of the project.
    pub license_files: Vec<Placed<String>>,
    /// The maximum size of the crate's code.
    pub budget: Option<Size>,
    /// For a command line, the folder of its runtime if it is derived from the runtime of the client, relative to the root
    /// of the project, with the position of `cli`.
    pub derived_cli_runtime: Option<Placed<String>>,
}

impl Clients {
    /// Sets the file that the clients were read from, so that diagnostics about its settings have a position.
    pub fn written_in(&mut self, file: &Settings) {
        for client in &mut self.clients {
            client.options.custom.settings = Some(file.clone());
        }
    }
}
