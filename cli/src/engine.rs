//! Options of the engine, as in `clients.toml`.

use clientwright_generator::render::{Engine, EngineName, Interface, Tags};

/// The options.
#[derive(Debug, clap::Args)]
pub struct EngineArguments {
    /// The engine that generates the client. `progenitor` requires the feature of
    /// that name.
    #[arg(long, value_parser = ["native", "progenitor"], default_value = "native")]
    engine: String,
    /// With --engine progenitor: how arguments are passed.
    #[arg(long, value_parser = ["positional", "builder"])]
    interface: Option<String>,
    /// With --engine progenitor: the effect of tags.
    #[arg(long, value_parser = ["merged", "separate"])]
    tags: Option<String>,
}

impl EngineArguments {
    /// The selected engine.
    ///
    /// # Errors
    ///
    /// Conflicting options.
    pub fn engine(&self) -> Result<Engine, String> {
        let name = match self.engine.as_str() {
            "progenitor" => EngineName::Progenitor,
            _ => EngineName::Native,
        };
        let interface = self.interface.as_deref().map(|name| match name {
            "builder" => Interface::Builder,
            _ => Interface::Positional,
        });
        let tags = self.tags.as_deref().map(|name| match name {
            "separate" => Tags::Separate,
            _ => Tags::Merged,
        });
        Engine::of(name, interface, tags)
    }

    /// The arguments for another process.
    #[must_use]
    pub fn arguments(&self) -> Vec<&str> {
        let mut arguments = vec!["--engine", self.engine.as_str()];
        for (name, value) in [("--interface", &self.interface), ("--tags", &self.tags)] {
            if let Some(value) = value {
                arguments.extend([name, value.as_str()]);
            }
        }
        arguments
    }
}
