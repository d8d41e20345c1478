//! What is generated: the options of a client in `clients.toml`.

use super::Engine;
use crate::api::NumberTypes;

/// The options of one generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateOptions {
    /// Name of the package, e.g. `orange-erdv`.
    pub name: String,
    /// Version of the package.
    pub version: String,
    /// `description` of the package; the title of the specification where empty.
    pub description: String,
    /// `keywords` of the package.
    pub keywords: Vec<String>,
    /// `license` of the package; left out where empty.
    pub license: String,
    /// `repository` of the package; left out where empty.
    pub repository: String,
    /// How the manifest names the runtime, as inline TOML, e.g. `{ path = "../../runtime" }`.
    pub runtime: String,
    /// Whether inline schemas that say the same become one type; see [`share`](crate::api::share).
    /// On unless switched off. Changing one of the schemas gives it a type of its own again.
    pub share_equal_types: bool,
    /// Whether the crate has a feature for each tag, all on by default; if nothing is said, from 100
    /// operations on. Modules never have.
    pub tag_features: Option<bool>,
    /// Which types numbers and integers get where the document says nothing else.
    pub number_types: NumberTypes,
    /// Whether the crate is a workspace of its own, so that it builds inside another one's folder.
    pub standalone: bool,
    /// Who writes the client.
    pub engine: Engine,
}

impl CrateOptions {
    /// Options with defaults for everything but the name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: "0.1.0".to_owned(),
            description: String::new(),
            keywords: Vec::new(),
            license: String::new(),
            repository: String::new(),
            runtime: "\"0.1\"".to_owned(),
            share_equal_types: true,
            tag_features: None,
            number_types: NumberTypes::default(),
            standalone: false,
            engine: Engine::Native,
        }
    }

    /// The same, for a name that somebody typed.
    ///
    /// # Errors
    ///
    /// The name is not one that a package can have.
    pub fn checked(name: &str) -> Result<Self, String> {
        if crate::names::is_package_name(name) {
            Ok(Self::new(name))
        } else {
            Err(format!(
                "`{name}` is not a name for a crate: lower-case letters, digits and `-`, a letter first"
            ))
        }
    }

    /// The name of the library: `orange_erdv`.
    #[must_use]
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}
