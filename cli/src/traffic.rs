//! `traffic`: differences between recorded traffic and documents.

use std::fs;
use std::path::PathBuf;

use clientwright_check::traffic::{Api, Recording, Traffic, compare, read, suggestions};
use serde::Serialize;

use crate::console::Console;
use crate::diff::Format;
use crate::documents::{self, Named};
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::out;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Of a recording, only what is also in the document is printed, along with names chosen by developers, and words in the position and style of those that the document lists.\n\nExit code 0: traffic and documents agree; 3: they differ; 1: an error.\n\nExamples:\n  clientwright traffic staging.har\n  clientwright traffic local.har --client orders --server http://127.0.0.1:8080\n  clientwright traffic staging.har --spec shop.yaml --suggest > shop.patch"
)]
pub struct Arguments {
    /// Recordings in the format HAR 1.2, as exported by browsers and proxies.
    #[arg(required = true, value_name = "FILE")]
    recordings: Vec<PathBuf>,
    /// OpenAPI documents, `-` for standard input; by default, those of the project.
    #[arg(long, value_name = "SPEC")]
    spec: Vec<PathBuf>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR", conflicts_with = "spec")]
    project: Option<PathBuf>,
    /// One client of the project, by the name of its crate.
    #[arg(long, value_name = "CRATE", conflicts_with = "spec", alias = "api")]
    client: Option<String>,
    /// The base URL of the API in the recording, if it is not one of its servers.
    #[arg(long, value_name = "URL")]
    server: Option<String>,
    /// Prints suggested changes of the documents, as a patch that keeps comments and layout: values of enums,
    /// `null`, properties and statuses.
    #[arg(long)]
    suggest: bool,
    /// The output format. For text, --verbose adds the operations that were called, and assumptions that are
    /// part of others.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    /// Whether the output is machine-readable.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == Format::Json
    }
}

/// The JSON output.
#[derive(Serialize)]
struct Printed<'a> {
    #[serde(flatten)]
    traffic: &'a Traffic,
    #[serde(skip_serializing_if = "Option::is_none")]
    patch: Option<String>,
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    if let Some(server) = &arguments.server
        && !is_base_url(server)
    {
        // It may contain a password, so it is not shown.
        return Err(Failure::usage(
            "expected a URL such as `https://api.example.com/v1` after `--server`",
        ));
    }
    let documents = documents(program, console, arguments)?;
    let mut recordings: Vec<Recording> = Vec::new();
    let mut errors = Vec::new();
    for path in &arguments.recordings {
        let recorded = fs::read(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))
            .and_then(|file| read(file).map_err(|error| format!("{}: {error}", path.display())));
        match recorded {
            Ok(recording) => recordings.push(Recording {
                name: path.display().to_string(),
                ..recording
            }),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(errors.join("\nerror: ").into());
    }
    let apis: Vec<Api<'_>> = documents
        .iter()
        .map(|it| Api {
            name: &it.name,
            document: &it.document,
            sources: &it.sources,
            server: arguments.server.as_deref(),
        })
        .collect();
    let traffic = compare(&apis, &recordings);
    let suggested = match arguments.suggest {
        true => Some(suggestions(&apis, &traffic)),
        false => None,
    };
    let here = std::env::current_dir().unwrap_or_default();
    let patch = suggested.map(|all| {
        let from_here = all.into_iter().map(|one| one.below(&here));
        from_here.map(|one| one.diff()).collect::<String>()
    });
    match (arguments.format, patch) {
        (Format::Json, patch) => console.line(out::json(&Printed {
            traffic: &traffic,
            patch,
        })?),
        (Format::Human, None) => console.print(traffic.human(console.is_verbose())),
        (Format::Markdown, None) => console.print(traffic.markdown()),
        // A patch is for `git apply`: what it omits is reported separately.
        (Format::Human | Format::Markdown, Some(patch)) => {
            console.print(patch);
            console.note(traffic.human(console.is_verbose()).trim_end());
        }
    }
    Ok(match traffic.agrees() {
        true => Outcome::Fine,
        false => Outcome::Found,
    })
}

/// Whether requests can begin with this URL: with a host, or with a path on any host.
fn is_base_url(text: &str) -> bool {
    let after_scheme = text.split_once("://").filter(|(scheme, _)| {
        let mut known = ["http", "https"].iter();
        known.any(|known| scheme.eq_ignore_ascii_case(known))
    });
    match after_scheme {
        Some((_, rest)) => !rest.is_empty() && !rest.starts_with(['/', '?', '#']),
        None => text.starts_with('/') && !text.starts_with("//"),
    }
}

fn documents(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Vec<Named>, Failure> {
    if !arguments.spec.is_empty() {
        return documents::of_files(console, &arguments.spec);
    }
    let project = arguments.project.as_deref();
    let wanted = arguments.client.as_deref();
    let all = documents::of_project(program, console, project, wanted)?;
    match (all.is_empty(), wanted) {
        (false, _) => Ok(all),
        (true, Some(wanted)) => {
            Err(format!("the project has no client `{wanted}`: `{program} tree` lists them").into())
        }
        (true, None) => Err("the project has no clients".to_owned().into()),
    }
}
