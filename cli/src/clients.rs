//! The clients that a command looks into: one document, or those of a project.

use std::path::PathBuf;

use clientwright_generator::project::read_clients;
use clientwright_generator::source::{Files, Sources};
use clientwright_generator::{CrateOptions, Generated, Stages, trace_crate};

use crate::console::Console;
use crate::paths::package_name;
use crate::program::Program;
use crate::spec::{self, Spec};

/// Which clients.
#[derive(Debug, clap::Args)]
pub(crate) struct Which {
    /// An OpenAPI document, `-` for standard input; if omitted, the documents of the project.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["project", "client"])]
    spec: Option<PathBuf>,
    /// The folder of the project; if omitted, the nearest one upwards from the current folder.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// One client of the project, by the name of its crate.
    #[arg(long, value_name = "CRATE")]
    client: Option<String>,
}

/// A client, generated in memory.
pub(crate) struct Loaded {
    pub(crate) name: String,
    pub(crate) sources: Sources,
    pub(crate) generated: Generated,
    pub(crate) basis: Stages,
}

impl Which {
    /// Generates the clients in memory; diagnostics go to standard error.
    pub(crate) fn load(&self, program: &Program, console: &Console) -> Result<Vec<Loaded>, String> {
        if let Some(path) = &self.spec {
            let name = match spec::is_standard_input(path) {
                true => "client".to_owned(),
                false => package_name(&path.with_extension("")),
            };
            let spec = Spec::open(console, path, &[])?;
            let options = CrateOptions::new(name);
            return Ok(vec![load(console, &spec, &spec.path, options)?]);
        }
        let layout = crate::project::find(program.name, self.project.as_deref())?;
        console.paths_are_below(&layout.root);
        let clients = read_clients(&layout).map_err(|error| console.project_error(error))?;
        let wanted = |name: &str| self.client.as_deref().is_none_or(|client| client == name);
        let loaded: Vec<Loaded> = clients
            .clients
            .into_iter()
            .filter(|client| wanted(&client.options.name))
            .map(|client| {
                let files = layout.files(&client.options.allow_read);
                load(
                    console,
                    &files,
                    &layout.in_specs(&client.spec),
                    client.options,
                )
            })
            .collect::<Result<_, String>>()?;
        match (&self.client, loaded.is_empty()) {
            (Some(client), true) => Err(format!("no client of the project is called `{client}`")),
            _ => Ok(loaded),
        }
    }
}

fn load(
    console: &Console,
    files: &dyn Files,
    file: &str,
    options: CrateOptions,
) -> Result<Loaded, String> {
    let name = options.name.clone();
    let outcome = trace_crate(files, file, &options, &mut ())
        .map_err(|error| format!("{error}; please report it"))?;
    console.diagnostics(&outcome.diagnostics, &outcome.sources);
    let Some(traced) = outcome.generated else {
        return Err(format!("{} has errors", console.path(file)));
    };
    let basis = traced.stages.ok_or_else(|| {
        format!("`{name}` is written by another engine, whose decisions are not known")
    })?;
    Ok(Loaded {
        name,
        sources: outcome.sources,
        generated: traced.generated,
        basis,
    })
}
