//! The documents that a command compares or lists, without generating anything: files, or those of a project.

use std::path::{Path, PathBuf};

use clientwright_generator::CrateOptions;
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document::{self, Document};
use clientwright_generator::source::{Files, Sources};

use crate::console::Console;
use crate::failure::{Diagnosed, Failure};
use crate::spec::Spec;

/// A document.
pub(crate) struct Named {
    /// The name of its crate, or its title if it has none.
    pub(crate) name: String,
    pub(crate) document: Document,
    pub(crate) sources: Sources,
}

/// Reads files. The errors of all are collected.
pub(crate) fn of_files(console: &Console, specs: &[PathBuf]) -> Result<Vec<Named>, Failure> {
    let mut documents = Documents::default();
    for spec in specs {
        let spec = Spec::open(console, spec, &[])?;
        documents.read(&spec, &spec.path, None);
    }
    documents.all()
}

/// Reads the documents of the clients of a project, or of one of them. The errors of all are collected.
pub(crate) fn of_project(
    program: &str,
    console: &Console,
    project: Option<&Path>,
    wanted: Option<&str>,
) -> Result<Vec<Named>, Failure> {
    let layout = crate::project::find(program, project)?;
    let clients = crate::project::clients(console, &layout)?;
    let mut documents = Documents::default();
    let libraries = clients.clients.iter();
    for client in libraries.filter(|client| client.options.command_line.is_none()) {
        let name = client.options.name.as_str();
        if wanted.is_none_or(|wanted| wanted == name) {
            let files = layout.files(&client.options.allow_read);
            documents.read(
                &files,
                &layout.in_specs(&client.spec),
                Some(&client.options),
            );
        }
    }
    documents.all()
}

/// What has been read.
#[derive(Default)]
struct Documents {
    valid: Vec<Named>,
    /// The paths of documents with errors.
    invalid: Vec<String>,
    found: Vec<(Sources, Diagnostics)>,
}

impl Documents {
    fn read(&mut self, files: &dyn Files, path: &str, options: Option<&CrateOptions>) {
        let mut diagnostics = Diagnostics::new();
        let (mut sources, document) = document::read(files, path, &mut diagnostics);
        if let Some(options) = options {
            let custom = &options.custom;
            custom.locate_unreadable(&mut sources, &mut diagnostics);
        }
        match document.filter(|_| !diagnostics.has_errors()) {
            Some(document) => {
                let name = options.map_or(&document.info.title, |options| &options.name);
                self.valid.push(Named {
                    name: name.clone(),
                    document,
                    sources,
                });
            }
            None => {
                self.invalid.push(format!("`{path}`"));
                self.found.push((sources, diagnostics));
            }
        }
    }

    fn all(self) -> Result<Vec<Named>, Failure> {
        let have = match self.invalid.len() {
            0 => return Ok(self.valid),
            1 => "has",
            _ => "have",
        };
        Err(Failure::Diagnosed(Diagnosed {
            summary: format!("{} {have} errors", self.invalid.join(", ")),
            found: self.found,
        }))
    }
}
