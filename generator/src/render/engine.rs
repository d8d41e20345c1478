//! Which client is generated.

use serde::{Deserialize, Serialize};

/// Who writes the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The renderers of this library.
    #[default]
    Native,
    /// progenitor; needs the feature `progenitor` of this library.
    Progenitor(ProgenitorOptions),
}

/// Options of progenitor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgenitorOptions {
    /// How arguments are given.
    pub interface: Interface,
    /// What tags do.
    pub tags: Tags,
}

/// How arguments are given.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interface {
    /// All as arguments of one function.
    #[default]
    Positional,
    /// One by one, by methods.
    Builder,
}

/// What tags do.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tags {
    /// Nothing: all operations are methods of the client.
    #[default]
    Merged,
    /// One trait for each tag; with [`Interface::Builder`] only.
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
    /// The engine of a name with options.
    ///
    /// # Errors
    ///
    /// The options are those of another engine, or do not go together.
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
