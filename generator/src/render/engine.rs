//! The engine that generates the client.

use serde::{Deserialize, Serialize};

/// The engine that generates the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The renderers of this library.
    #[default]
    Native,
    /// progenitor; requires the feature `progenitor` of this library.
    Progenitor(ProgenitorOptions),
}

/// Options of progenitor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgenitorOptions {
    /// How arguments are passed.
    pub interface: Interface,
    /// The effect of tags.
    pub tags: Tags,
}

/// How arguments are passed.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interface {
    /// As arguments of one function.
    #[default]
    Positional,
    /// Individually, by methods.
    Builder,
}

/// The effect of tags.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tags {
    /// None: all operations are methods of the client.
    #[default]
    Merged,
    /// One trait for each tag; only with [`Interface::Builder`].
    Separate,
}

/// The engine by its name in `clients.toml` and on the command line.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EngineName {
    /// [`Engine::Native`].
    #[default]
    Native,
    /// [`Engine::Progenitor`].
    Progenitor,
}

impl Engine {
    /// Returns the engine with a name and options.
    ///
    /// # Errors
    ///
    /// Returns an error if the options belong to another engine or are incompatible.
    pub fn of(
        name: EngineName,
        interface: Option<Interface>,
        tags: Option<Tags>,
    ) -> Result<Self, String> {
        let options = ProgenitorOptions {
            interface: interface.unwrap_or_default(),
            tags: tags.unwrap_or_default(),
        };
        match name {
            EngineName::Native if interface.is_some() || tags.is_some() => {
                Err("`interface` and `tags` are options of `engine = \"progenitor\"`".to_owned())
            }
            EngineName::Native => Ok(Self::Native),
            EngineName::Progenitor
                if options.interface == Interface::Positional && options.tags == Tags::Separate =>
            {
                Err("`tags = \"separate\"` needs `interface = \"builder\"`".to_owned())
            }
            EngineName::Progenitor => Ok(Self::Progenitor(options)),
        }
    }
}
