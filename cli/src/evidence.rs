//! `evidence`: the evidence for each part of an API.

use std::path::PathBuf;

use clientwright_check::evidence::{Evidence, evidence};
use clientwright_generator::CrateOptions;
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document;
use clientwright_generator::source::Files;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::{Diagnosed, Failure};
use crate::out;
use crate::spec::Spec;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit code 0: success; 1: an error.\n\nExamples:\n  clientwright evidence                    the documents of the project\n  clientwright evidence shop.yaml --format markdown\n  clientwright diff                        shows which grades changed"
)]
pub struct Arguments {
    /// OpenAPI documents; `-` is standard input; by default, those of the project.
    specs: Vec<PathBuf>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR", conflicts_with = "specs")]
    project: Option<PathBuf>,
    /// The output format. For text, --verbose adds documented parts, and parts with inherited evidence.
    #[arg(long, value_enum, default_value_t)]
    format: crate::diff::Format,
}

impl Arguments {
    /// Whether the output is machine-readable.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == crate::diff::Format::Json
    }
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let mut all = Vec::new();
    if arguments.specs.is_empty() {
        let layout = crate::project::find(program, arguments.project.as_deref())?;
        let clients = crate::project::clients(console, &layout)?;
        let libraries = clients.clients.iter();
        for client in libraries.filter(|client| client.options.command_line.is_none()) {
            let files = layout.files(&client.options.allow_read);
            let path = layout.in_specs(&client.spec);
            all.push(read(&files, &path, Some(&client.options))?);
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
            console.line("## Evidence\n");
            all.iter().for_each(|one| console.print(one.markdown()));
        }
    }
    Ok(Outcome::Fine)
}

/// The evidence of a document, identified by its title if it has no crate.
fn read(
    files: &dyn Files,
    path: &str,
    options: Option<&CrateOptions>,
) -> Result<Evidence, Failure> {
    let mut diagnostics = Diagnostics::new();
    let (mut sources, document) = document::read(files, path, &mut diagnostics);
    if let Some(options) = options {
        let custom = &options.custom;
        custom.locate_unreadable(&mut sources, &mut diagnostics);
    }
    let name = options.map(|options| options.name.as_str());
    match document.filter(|_| !diagnostics.has_errors()) {
        Some(document) => {
            let name = name.unwrap_or(&document.info.title).to_owned();
            Ok(evidence(&name, &document, &sources))
        }
        None => Err(Failure::Diagnosed(Box::new(Diagnosed {
            summary: format!("`{path}` has errors"),
            sources,
            diagnostics,
        }))),
    }
}
