//! The command line crate next to the crate of a client.

use super::client::Client;
use crate::project::dependency::Dependency;
use crate::render::{CommandLineOptions, CrateOptions, quoted};

impl Client {
    /// The command line crate next to the crate of the client.
    pub(super) fn command_line(&self, runtime: &Dependency, up: &str) -> Self {
        let client = &self.options;
        let mut options = CrateOptions {
            name: format!("{}-cli", client.name),
            command_line: Some(CommandLineOptions {
                client: client.name.clone(),
                client_dependency: format!(
                    "{{ path = {}, version = {} }}",
                    quoted(&format!("../{}", client.name)),
                    quoted(&client.version)
                ),
                runtime: runtime.to_toml(up),
            }),
            has_command_line: false,
            ..client.clone()
        };
        let package = &mut options.package;
        package.categories = vec!["command-line-utilities".to_owned()];
        if !package.description.is_empty() {
            let what = package.description.trim_start_matches("Client for ");
            package.description = format!("Command line for {what}");
        }
        Self {
            spec: self.spec.clone(),
            options,
            license_files: self.license_files.clone(),
            budget: None,
            derived_cli_runtime: None,
        }
    }
}
