//! `vendor`: third-party documents, fetched once and pinned by hash. Nothing else fetches anything.

mod fetch;
mod pins;

use std::path::PathBuf;

use clientwright_generator::project::{Change, Drift, ProjectPaths, sha256};

use crate::changes;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use fetch::{Fetched, check_scheme, fetch, sibling};
use pins::{Pin, Pins, check_name, is_inside, put};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright vendor https://example.com/openapi.yaml\n  clientwright vendor --update           fetches all documents again, and shows the changes\n  clientwright vendor --check            exit code 3 if a file was changed since it was fetched"
)]
pub struct Arguments {
    /// The URL of the document, `https://…` or `file://…`. With --update, the name of a vendored file; by default,
    /// all.
    #[arg(required_unless_present_any = ["update", "check"])]
    source: Option<String>,
    /// The file to write, relative to the folder of clients.toml; by default, the name in the URL.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["update", "check"])]
    name: Option<String>,
    /// Fetches vendored documents again, and shows the changes.
    #[arg(long)]
    update: bool,
    /// Writes and fetches nothing, and reports files that were changed since they were fetched. Exit code 3: some
    /// were.
    #[arg(long, conflicts_with_all = ["update", "force"])]
    check: bool,
    /// Replaces files that were changed by hand or were not fetched.
    #[arg(long)]
    force: bool,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let layout = crate::project::find(program, arguments.project.as_deref())?;
    let mut pins = Pins::read(&layout)?;
    if arguments.check {
        let changed = pins.changed()?;
        changed.iter().for_each(|line| console.line(line));
        return Ok(match changed.is_empty() {
            true => Outcome::Fine,
            false => Outcome::Found,
        });
    }
    if arguments.update {
        return update(console, arguments, &mut pins);
    }
    let url = arguments.source.as_deref().unwrap_or_default();
    check_scheme(url).map_err(Failure::Usage)?;
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => name_of(url),
    };
    check_name(&name).map_err(|why| {
        Failure::usage(format!(
            "--name {}: {why}\nhelp: choose another --name",
            name.escape_debug()
        ))
    })?;
    if let Some(known) = pins.pins.get(&name).filter(|_| !arguments.force) {
        return Err(format!(
            "{name} has already been vendored from {}\nhelp: fetch it again with `{} vendor --update {name}`",
            known.url, program
        )
        .into());
    }
    let fetched = fetch(url, &name)?;
    for path in fetched.keys() {
        let stays = pins.content(path)?.is_some() && !arguments.force;
        let is_other = |pin: &Pin| pin.part_of != name;
        if stays && pins.pins.get(path).is_none_or(is_other) {
            return Err(format!(
                "{path} exists already and was not vendored\nhelp: choose another --name, or use --force to replace it"
            )
            .into());
        }
    }
    store(&mut pins, url, &name, &fetched)?;
    for path in fetched.keys() {
        console.line(format_args!("vendored: {path}"));
    }
    console.line(format_args!(
        "write `spec = \"{name}\"` in clients.toml; changes to the document belong in an overlay"
    ));
    Ok(Outcome::Fine)
}

/// Checks that vendored documents are unchanged; must be called before they are used.
pub(crate) fn verify(program: &str, layout: &ProjectPaths) -> Result<(), String> {
    let changed = Pins::read(layout)?.changed()?;
    if changed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\nhelp: vendored documents must not be changed: use an overlay (docs/configuration.md), or fetch them again with `{} vendor --update --force`; to maintain a document yourself, remove it from sources.toml",
        changed.join("\n"),
        program
    ))
}

fn update(console: &Console, arguments: &Arguments, pins: &mut Pins) -> Result<Outcome, Failure> {
    let names: Vec<String> = pins
        .pins
        .iter()
        .filter(|(name, pin)| match &arguments.source {
            Some(wanted) => *name == wanted,
            None => pin.part_of.is_empty(),
        })
        .map(|(name, _)| name.clone())
        .collect();
    if let (Some(wanted), true) = (&arguments.source, names.is_empty()) {
        return Err(format!("{wanted} was not vendored").into());
    }
    let changed = pins.changed()?;
    if !changed.is_empty() && !arguments.force {
        return Err(format!(
            "{}\nhelp: move the changes into an overlay, or use --force to replace them",
            changed.join("\n")
        )
        .into());
    }
    for name in names {
        let Some(url) = pins.pins.get(&name).map(|pin| pin.url.clone()) else {
            continue;
        };
        let fetched = fetch(&url, &name)?;
        let mut differences = Vec::new();
        for (path, bytes) in &fetched {
            let old = pins.content(path)?;
            if old.as_deref().map(sha256) != Some(sha256(bytes)) {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                differences.push(Change {
                    drift: match old {
                        Some(_) => Drift::Stale,
                        None => Drift::Missing,
                    },
                    path: path.clone(),
                    on_disk: old.as_deref().map(text),
                    expected: Some(text(bytes)),
                });
            }
        }
        if differences.is_empty() {
            console.line(format_args!("{name}: no changes"));
            continue;
        }
        let all: Vec<&Change> = differences.iter().collect();
        changes::diffs(console, &all, "fetched");
        store(pins, &url, &name, &fetched)?;
        for change in all {
            console.line(format_args!("updated: {}", change.path));
        }
    }
    Ok(Outcome::Fine)
}

/// Writes the fetched files and their origin.
fn store(pins: &mut Pins, url: &str, name: &str, fetched: &Fetched) -> Result<(), String> {
    // Files that the document no longer refers to stay on disk, unpinned.
    pins.pins.retain(|_, pin| pin.part_of != name);
    for (path, bytes) in fetched {
        put(&pins.on_disk(path), bytes)?;
        let is_main = path == name;
        let pin = Pin {
            url: match is_main {
                true => url.to_owned(),
                false => sibling(url, path),
            },
            part_of: match is_main {
                true => String::new(),
                false => name.to_owned(),
            },
            sha256: sha256(bytes),
        };
        pins.pins.insert(path.clone(), pin);
    }
    pins.write()
}

/// The file name in a URL.
fn name_of(url: &str) -> String {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let path = url.get(..end).unwrap_or(url);
    let rest = path.split_once("://").map_or(path, |(_, rest)| rest);
    let last = rest.rsplit_once('/').map(|(_, last)| last);
    let last = last.filter(|last| last.contains('.') && is_inside(last));
    last.unwrap_or("openapi.yaml").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_document_is_taken_from_its_url() {
        for (url, name) in [
            (
                "https://a.example/v1/openapi.json?x=/y.yaml",
                "openapi.json",
            ),
            ("https://a.example/docs", "openapi.yaml"),
            ("https://a.example", "openapi.yaml"),
            ("file:///tmp/pets.yaml", "pets.yaml"),
        ] {
            assert_eq!(name_of(url), name, "{url}");
        }
    }
}
