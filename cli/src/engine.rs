//! Options of the engine, as `clients.toml` has them.

use clientwright_generator::render::{Engine, EngineName, Interface, Tags};

/// The options.
#[derive(Debug, clap::Args)]
pub struct EngineArguments {
    /// Who writes the client. `progenitor` is there if the program was built with its feature of
    /// that name.
    #[arg(long, value_parser = ["native", "progenitor"], default_value = "native")]
    engine: String,
    /// With --engine progenitor: how arguments are given.
    #[arg(long, value_parser = ["positional", "builder"])]
    interface: Option<String>,
    /// With --engine progenitor: what tags do.
    #[arg(long, value_parser = ["merged", "separate"])]
    tags: Option<String>,
}

impl EngineArguments {
    /// The engine that was chosen.
    ///
    /// # Errors
    ///
    /// The options do not go together.
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

    /// The same, for another process.
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
