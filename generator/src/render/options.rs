//! The options of a generated crate: those of a client in `clients.toml`.

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

/// The number of operations from which a crate has tag features by default.
const LARGE: usize = 100;

/// The options of one generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateOptions {
    /// Name of the package, e.g. `petstore-client`.
    pub name: String,
    /// Version of the package.
    pub version: String,
    /// Other metadata of the package in the manifest.
    pub package: PackageMetadata,
    /// The dependency on the runtime in the manifest, as inline TOML, e.g. `{ path = "../../runtime" }`.
    pub runtime: String,
    /// Whether equal inline schemas become one type; see [`dedup`](crate::api::dedup). Enabled by
    /// default. Changing one of the schemas gives it a separate type again.
    pub share_equal_types: bool,
    /// Whether the crate has a feature for each tag, all enabled by default; if `None`, from 100
    /// operations on. For modules only if enabled.
    pub tag_features: Option<bool>,
    /// Security schemes in addition to those of the specification; see [`add_security`](crate::api::add_security).
    pub security: AddedSecurity,
    /// The types of numbers for which the document specifies nothing else.
    pub number_types: NumberTypes,
    /// Whether the crate is its own workspace, so that it builds inside the folder of another one.
    pub standalone: bool,
    /// The engine that generates the client.
    pub engine: Engine,
    /// The released names of the crate.
    pub released: NamesLock,
    /// Folders that documents may refer to, in addition to that of the specification. Relative ones
    /// are relative to the current folder, or in a project, to the folder of `clients.toml`.
    pub allow_read: Vec<PathBuf>,
    /// The levels of diagnostics.
    pub lints: LintLevels,
    /// The settings of the project for the document: which part of it is generated, and how.
    pub custom: Customization,
    /// How documentation refers to the place where something is defined.
    pub places: Places,
    /// Whether a command line is generated with the crate, which makes the API descriptions accessible to it.
    pub has_command_line: bool,
    /// Additional options of a command line; if present, the crate is a command line instead of a client.
    pub command_line: Option<CommandLineOptions>,
}

/// The options of a command line crate, which is next to the crate of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLineOptions {
    /// The package name of the client.
    pub client: String,
    /// The dependency on the client in the manifest, as inline TOML.
    pub client_dependency: String,
    /// The dependency on `clientwright-cli-runtime` in the manifest, as inline TOML.
    pub runtime: String,
}

/// The base of the path in *Defined at `shop.yaml#/components/schemas/Order`*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Places {
    /// The folder of the specification, so that the current folder of the generator does not matter.
    #[default]
    Specification,
    /// The base of all paths, e.g. the root of a project.
    Base,
}

impl CommandLineOptions {
    /// The name of the client's library.
    pub(super) fn client_library(&self) -> String {
        self.client.replace('-', "_")
    }
}

impl CrateOptions {
    /// Creates options with defaults for everything but the name.
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

    /// Whether a crate with this number of operations has a feature for each tag.
    pub(crate) fn has_tag_features(&self, operations: usize) -> bool {
        self.tag_features.unwrap_or(operations >= LARGE)
    }

    /// Whether anything is named after the tags for this number of operations: features, clients or commands.
    pub(crate) fn names_tags(&self, operations: usize) -> bool {
        self.has_tag_features(operations)
            || self.custom.layout == Layout::Tags
            || self.has_command_line
            || self.command_line.is_some()
    }

    /// Like [`new`](Self::new), for a name from user input.
    ///
    /// # Errors
    ///
    /// Returns an error if a package cannot have the name.
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
    fn the_runtime_version_is_that_of_the_workspace() {
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
