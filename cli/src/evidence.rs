//! `evidence`: how well each part of an API is known.

use std::path::PathBuf;

use clientwright_check::evidence::{Evidence, evidence};
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document;
use clientwright_generator::project::read_clients;
use clientwright_generator::source::Files;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::out;
use crate::spec::Spec;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit code 0: it was listed; 1: an error.\n\nExamples:\n  clientwright evidence                    the documents of the project\n  clientwright evidence shop.yaml --format markdown\n  clientwright diff                        tells which grades changed"
)]
pub struct Arguments {
    /// OpenAPI documents; `-` is standard input; if omitted, those of the project.
    specs: Vec<PathBuf>,
    /// The folder of the project; if omitted, the nearest one upwards from the current folder.
    #[arg(long, value_name = "DIR", conflicts_with = "specs")]
    project: Option<PathBuf>,
    /// How to print it. For people, --verbose adds what is documented, and what says nothing itself.
    #[arg(long, value_enum, default_value_t)]
    format: crate::diff::Format,
}

impl Arguments {
    /// Whether a program reads the result.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == crate::diff::Format::Json
    }
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, String> {
    let mut all = Vec::new();
    if arguments.specs.is_empty() {
        let layout = crate::project::find(program, arguments.project.as_deref())?;
        let clients = read_clients(&layout).map_err(|error| error.to_string())?;
        let libraries = clients.clients.iter();
        for client in libraries.filter(|client| client.options.command_line.is_none()) {
            let files = layout.files(&client.options.allow_read);
            let path = layout.in_specs(&client.spec);
            all.push(read(&files, &path, Some(&client.options.name))?);
        }
    }
    for spec in &arguments.specs {
        let spec = Spec::open(console, spec, &[])?;
        all.push(read(&spec, &spec.path, None)?);
    }
    match arguments.format {
        crate::diff::Format::Json => console.line(out::json(&all)?),
        crate::diff::Format::Human => all
            .iter()
            .for_each(|one| console.print(one.human(console.is_verbose()))),
        crate::diff::Format::Markdown => {
            console.line("## How well the APIs are known\n");
            all.iter().for_each(|one| console.print(one.markdown()));
        }
    }
    Ok(Outcome::Fine)
}

/// The evidence of a document; of one without a crate under its title.
fn read(files: &dyn Files, path: &str, name: Option<&str>) -> Result<Evidence, String> {
    let mut diagnostics = Diagnostics::new();
    let (sources, document) = document::read(files, path, &mut diagnostics);
    match document.filter(|_| !diagnostics.has_errors()) {
        Some(document) => {
            let name = name.unwrap_or(&document.info.title).to_owned();
            Ok(evidence(&name, &document, &sources))
        }
        None => Err(format!(
            "{}\n`{path}` has errors",
            diagnostics.render(&sources, false)
        )),
    }
}
