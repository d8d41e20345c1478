//! The clients that a command looks into: one document, or those of a project.

use std::path::{Path, PathBuf};

use clientwright_generator::project::read_clients;
use clientwright_generator::source::{DiskFiles, Sources};
use clientwright_generator::{Basis, CrateOptions, Generated, trace_crate};

use crate::Program;
use crate::paths::{package_name, split};

/// Which clients.
#[derive(Debug, clap::Args)]
pub(crate) struct Which {
    /// An OpenAPI document; if omitted, the documents of the project.
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
    pub(crate) basis: Basis,
}

impl Which {
    /// Generates the clients in memory; diagnostics go to standard error.
    pub(crate) fn load(&self, program: &Program) -> Result<Vec<Loaded>, String> {
        if let Some(spec) = &self.spec {
            let (folder, file) = split(spec)?;
            let stem = spec.with_extension("");
            let options = CrateOptions::new(package_name(&stem));
            return Ok(vec![load(&folder, &file, options)?]);
        }
        let layout = crate::project::find(program.name, self.project.as_deref())?;
        let clients = read_clients(&layout).map_err(|error| error.to_string())?;
        let wanted = |name: &str| self.client.as_deref().is_none_or(|client| client == name);
        let loaded: Vec<Loaded> = clients
            .clients
            .into_iter()
            .filter(|client| wanted(&client.options.name))
            .map(|client| load(&layout.root, &layout.in_specs(&client.spec), client.options))
            .collect::<Result<_, String>>()?;
        match (&self.client, loaded.is_empty()) {
            (Some(client), true) => Err(format!("no client of the project is called `{client}`")),
            _ => Ok(loaded),
        }
    }
}

fn load(folder: &Path, file: &str, options: CrateOptions) -> Result<Loaded, String> {
    let name = options.name.clone();
    let outcome = trace_crate(&DiskFiles::new(folder), file, &options, &mut ())
        .map_err(|error| format!("{error}; please report it"))?;
    let Some(traced) = outcome.generated else {
        return Err(format!(
            "{}\n{file} has errors",
            outcome.diagnostics.render(&outcome.sources, false)
        ));
    };
    let basis = traced.basis.ok_or_else(|| {
        format!("`{name}` is written by another engine, whose decisions are not known")
    })?;
    Ok(Loaded {
        name,
        sources: outcome.sources,
        generated: traced.generated,
        basis,
    })
}
