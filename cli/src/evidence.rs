//! `evidence`: the evidence for each part of an API.

use std::path::PathBuf;

use clientwright_check::evidence::{Evidence, evidence};

use crate::console::Console;
use crate::documents;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::out;

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
    let documents = match arguments.specs.as_slice() {
        [] => documents::of_project(program, console, arguments.project.as_deref(), None)?,
        specs => documents::of_files(console, specs)?,
    };
    let documents = documents.iter();
    let all: Vec<Evidence> = documents
        .map(|it| evidence(&it.name, &it.document, &it.sources))
        .collect();
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
