//! What is generated: the options of a client in `clients.toml`.

use std::path::PathBuf;

use super::Engine;
use super::package::PackageMetadata;
use super::toml_string::quoted;
use crate::api::AddedSecurity;
use crate::api::NumberTypes;
use crate::customize::{Customization, Layout};
use crate::diagnostics::LintLevels;
use crate::names::NamesLock;

/// The version of `clientwright-runtime` that generated code is written for.
pub const RUNTIME_VERSION: &str = "0.1.0";

/// From this many operations on, a crate has features by tag unless the options say otherwise.
const LARGE: usize = 100;

/// The options of one generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateOptions {
    /// Name of the package, e.g. `petstore-client`.
    pub name: String,
    /// Version of the package.
    pub version: String,
    /// What else the manifest says about the package.
    pub package: PackageMetadata,
    /// How the manifest names the runtime, as inline TOML, e.g. `{ path = "../../runtime" }`.
    pub runtime: String,
    /// Whether inline schemas that say the same become one type; see [`dedup`](crate::api::dedup).
    /// On unless switched off. Changing one of the schemas gives it a type of its own again.
    pub share_equal_types: bool,
    /// Whether the crate has a feature for each tag, all on by default; if nothing is said, from 100
    /// operations on. Modules never have.
    pub tag_features: Option<bool>,
    /// Security schemes besides those of the specification; see [`add_security`](crate::api::add_security).
    pub security: AddedSecurity,
    /// Which types numbers and integers get where the document says nothing else.
    pub number_types: NumberTypes,
    /// Whether the crate is a workspace of its own, so that it builds inside another one's folder.
    pub standalone: bool,
    /// Who writes the client.
    pub engine: Engine,
    /// The names that the crate was released with.
    pub released: NamesLock,
    /// Folders that documents may refer to, besides that of the specification. Relative ones are
    /// relative to the current folder; in a project, to that of `clients.toml`.
    pub allow_read: Vec<PathBuf>,
    /// How bad diagnostics are.
    pub lints: LintLevels,
    /// What the project says of the document: which part of it is generated, and how.
    pub custom: Customization,
    /// How documentation says where something is defined.
    pub places: Places,
    /// Whether a command line is generated alongside the crate, which then shows it how it describes the API.
    pub has_command_line: bool,
    /// What a command line needs besides; with it, the crate is one, and not a client.
    pub command_line: Option<CommandLineOptions>,
}

/// The crate of a command line, which is alongside that of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLineOptions {
    /// The package of the client.
    pub client: String,
    /// How the manifest names it, as inline TOML.
    pub client_dependency: String,
    /// How the manifest names `clientwright-cli-runtime`, as inline TOML.
    pub runtime: String,
}

/// What the path in *Defined at `shop.yaml#/components/schemas/Order`* is relative to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Places {
    /// The folder of the specification, so that it does not matter where the generator is called.
    #[default]
    Specification,
    /// What all paths are relative to, e.g. the root of a project.
    Base,
}

impl CommandLineOptions {
    /// The name of the client's library.
    pub(super) fn client_library(&self) -> String {
        self.client.replace('-', "_")
    }
}

impl CrateOptions {
    /// Options with defaults for everything but the name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: "0.1.0".to_owned(),
            package: PackageMetadata::default(),
            runtime: quoted(RUNTIME_VERSION),
            share_equal_types: true,
            tag_features: None,
            security: AddedSecurity::new(),
            number_types: NumberTypes::default(),
            standalone: false,
            engine: Engine::Native,
            allow_read: Vec::new(),
            lints: LintLevels::new(),
            custom: Customization::default(),
            places: Places::default(),
            released: NamesLock::default(),
            has_command_line: false,
            command_line: None,
        }
    }

    /// Whether a crate of so many operations has a feature for each tag.
    pub(crate) fn has_tag_features(&self, operations: usize) -> bool {
        self.tag_features.unwrap_or(operations >= LARGE)
    }

    /// Whether anything is called after the tags of so many operations: features, clients or commands.
    pub(crate) fn names_tags(&self, operations: usize) -> bool {
        self.has_tag_features(operations)
            || self.custom.layout == Layout::Tags
            || self.has_command_line
            || self.command_line.is_some()
    }

    /// The same, for a name that was typed.
    ///
    /// # Errors
    ///
    /// Why a package cannot have the name.
    pub fn checked(name: &str) -> Result<Self, String> {
        crate::names::check_package_name(name)?;
        Ok(Self::new(name))
    }

    /// The name of the library: `petstore_client`.
    #[must_use]
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runtime is next to the generator, which does not depend on it.
    #[test]
    fn the_runtime_that_generated_code_is_written_for_is_the_one_beside() {
        #[derive(serde::Deserialize)]
        struct Manifest {
            workspace: Workspace,
        }
        #[derive(serde::Deserialize)]
        struct Workspace {
            package: Package,
        }
        #[derive(serde::Deserialize)]
        struct Package {
            version: String,
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
        let text = std::fs::read_to_string(path).unwrap();
        let manifest: Manifest = toml::from_str(&text).unwrap();
        assert_eq!(manifest.workspace.package.version, RUNTIME_VERSION);
    }
}
