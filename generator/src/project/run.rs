//! One run over all clients: compare, or bring up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::api::Losses;
use crate::diagnostics::Diagnostics;
use crate::pipeline;
use crate::render::{Crate, RenderError};
use crate::source::{DiskFiles, Files, Sources};

use super::clients::{Client, Clients, ClientsError};
use super::comparison::{Change, Comparison, Drift};
use super::layout::Layout;
use super::manifest::{Manifest, ManifestEntry, hash};
use super::size::{OverBudget, Size, over_budget};
use super::write::{Access, Disk, RealDisk, Ways, WriteError};

/// A fingerprint of the sources of the generator, made when it was built.
const GENERATOR: &str = env!("CLIENT_GENERATOR_SOURCES");

/// Files in a generated crate that Cargo makes and nobody generates.
const CARGO_FILES: [&str; 2] = ["Cargo.lock", "target"];

/// What a run does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Brings the disk up to date.
    Write,
    /// Compares only.
    Check,
    /// Compares, and generates even where the manifest says that nothing changed.
    CheckFully,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// By client, in the order of `clients.toml`.
    pub clients: Vec<ClientReport>,
    /// Crates on disk that no client is for, and a manifest that is not up to date.
    pub others: Vec<Change>,
    /// A run before this one was interrupted while it replaced files. Where this one writes, they were
    /// put back first; where it compares, some are old and some new.
    pub interrupted: bool,
}

/// What came of one client.
#[derive(Debug)]
pub struct ClientReport {
    /// Name of the crate.
    pub name: String,
    /// Operations, types; `None` where nothing had to be generated to know that nothing changed.
    pub counts: Option<(usize, usize)>,
    /// What was not generated exactly, as far as something was generated.
    pub losses: Losses,
    /// Files and lines of the crate.
    pub files: usize,
    /// Lines of the crate.
    pub lines: usize,
    /// What differs, or differed before it was written.
    pub changes: Vec<Change>,
    /// Files that nothing generates and that were left alone, because the generator did not write
    /// them.
    pub left_alone: Vec<String>,
    /// The files that were read; `None` where nothing had to be read.
    pub sources: Option<Sources>,
    /// What was found in the specification.
    pub diagnostics: Diagnostics,
    /// How long it took.
    pub took: Duration,
    /// Whether there is a crate; without one the old files are untouched.
    pub generated: bool,
    /// Where the crate is larger than its budget allows.
    pub over_budget: Vec<OverBudget>,
}

/// Why a run could not be made at all.
#[derive(Debug)]
pub enum ProjectError {
    /// `clients.toml` cannot be used.
    Clients(String, ClientsError),
    /// A file or folder cannot be read.
    Read(PathBuf, io::Error),
    /// A crate cannot be written.
    Write(WriteError),
    /// A defect of the generator.
    Render(String, RenderError),
}

impl std::fmt::Display for ProjectError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Clients(path, error) => write!(f, "{path}: {error}"),
            Self::Read(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Write(error) => write!(f, "{error}"),
            Self::Render(name, error) => write!(f, "{name}: {error}; please report it"),
        }
    }
}

impl std::error::Error for ProjectError {}

/// Reads the list of clients of a project.
///
/// # Errors
///
/// It cannot be read, or says what makes no sense.
pub fn read_clients(layout: &Layout) -> Result<Clients, ProjectError> {
    let path = layout.clients();
    let full = layout.root.join(&path);
    let text =
        fs::read_to_string(&full).map_err(|error| ProjectError::Read(full.clone(), error))?;
    Clients::parse(&text, &layout.up()).map_err(|error| ProjectError::Clients(path, error))
}

/// Runs over all clients. A client whose specification has errors does not keep the others from
/// being generated, and its own crate stays as it is. `elapsed` is the caller's stopwatch.
///
/// # Errors
///
/// What keeps the run from being made: see [`ProjectError`].
pub fn run(
    layout: &Layout,
    mode: Mode,
    elapsed: &dyn Fn() -> Duration,
) -> Result<Report, ProjectError> {
    run_on(&RealDisk, layout, mode, elapsed)
}

fn run_on(
    disk: &dyn Disk,
    layout: &Layout,
    mode: Mode,
    elapsed: &dyn Fn() -> Duration,
) -> Result<Report, ProjectError> {
    let clients = read_clients(layout)?;
    // Before anything is read that an interrupted run has replaced.
    let access = match mode {
        Mode::Write => Some(Access::on(disk, &layout.root).map_err(ProjectError::Write)?),
        Mode::Check | Mode::CheckFully => None,
    };
    let interrupted = match &access {
        Some(access) => access.recovered(),
        None => Access::was_interrupted(&layout.root).map_err(ProjectError::Write)?,
    };
    let manifest_path = layout.manifest();
    let manifest_text = fs::read_to_string(layout.root.join(&manifest_path)).ok();
    let old = manifest_text
        .as_deref()
        .map(Manifest::parse)
        .unwrap_or_default();
    let mut new = Manifest {
        generator: GENERATOR.to_owned(),
        ..Manifest::default()
    };
    let files = DiskFiles::new(&layout.root);
    let mut report = Report {
        interrupted,
        ..Report::default()
    };
    for client in &clients.clients {
        let name = &client.options.name;
        let recorded = old.crates.get(name);
        let same_generator = old.generator == GENERATOR && mode != Mode::CheckFully;
        let run = One {
            layout,
            client,
            files: &files,
            recorded,
        };
        let started = elapsed();
        let on_disk = run.on_disk()?;
        let (mut one, entry) = match recorded {
            Some(entry) if same_generator && run.is_untouched(entry, &on_disk) => {
                (run.unchanged(&on_disk), Some(entry.clone()))
            }
            _ => run.generate(&on_disk)?,
        };
        one.took = elapsed().saturating_sub(started);
        if let (Some(budget), Some(entry)) = (client.budget, &entry) {
            let before = recorded.map(|entry| &entry.sizes);
            let none = BTreeMap::new();
            one.over_budget = over_budget(budget, before.unwrap_or(&none), &entry.sizes);
        }
        // A crate that could not be generated keeps its record, so that its files stay known.
        if let Some(entry) = entry.or_else(|| recorded.cloned()) {
            new.crates.insert(name.clone(), entry);
        }
        report.clients.push(one);
    }
    report.others = others(layout, &clients, &old)?;
    let expected = new.to_text();
    if manifest_text.as_deref().map(|text| hash(text.as_bytes())) != Some(hash(expected.as_bytes()))
    {
        report.others.push(Change {
            drift: if manifest_text.is_none() {
                Drift::Missing
            } else {
                Drift::Stale
            },
            path: manifest_path,
            on_disk: manifest_text,
            expected: Some(expected),
        });
    }
    if let Some(access) = access {
        access
            .write(&wanted(&report))
            .map_err(ProjectError::Write)?;
    }
    Ok(report)
}

/// All changes that are ours to make.
fn wanted(report: &Report) -> Vec<&Change> {
    let mut wanted = Vec::new();
    for client in &report.clients {
        let foreign: BTreeSet<&String> = client.left_alone.iter().collect();
        let ours = |change: &&Change| !foreign.contains(&change.path);
        wanted.extend(client.changes.iter().filter(ours));
    }
    wanted.extend(&report.others);
    wanted
}

struct One<'a> {
    layout: &'a Layout,
    client: &'a Client,
    files: &'a DiskFiles,
    recorded: Option<&'a ManifestEntry>,
}

impl One<'_> {
    fn folder(&self) -> String {
        format!("{}/{}", self.layout.generated, self.client.options.name)
    }

    fn on_disk(&self) -> Result<BTreeMap<String, Vec<u8>>, ProjectError> {
        let mut found = BTreeMap::new();
        read_folder(&self.layout.root.join(self.folder()), "", &mut found)?;
        Ok(found)
    }

    fn options_hash(&self) -> String {
        hash(format!("{:?}", self.client).as_bytes())
    }

    /// Whether neither the inputs nor the outputs differ from what was recorded.
    fn is_untouched(&self, entry: &ManifestEntry, on_disk: &BTreeMap<String, Vec<u8>>) -> bool {
        entry.options == self.options_hash()
            && !entry.inputs.is_empty()
            && entry.inputs.iter().all(|(path, known)| {
                self.files
                    .read(path)
                    .is_ok_and(|bytes| hash(&bytes) == *known)
            })
            && entry.outputs.len() == on_disk.len()
            && entry
                .outputs
                .iter()
                .all(|(path, known)| on_disk.get(path).is_some_and(|bytes| hash(bytes) == *known))
    }

    fn unchanged(&self, on_disk: &BTreeMap<String, Vec<u8>>) -> ClientReport {
        ClientReport {
            name: self.client.options.name.clone(),
            counts: None,
            losses: Losses::default(),
            files: on_disk.len(),
            lines: on_disk.values().map(|bytes| lines(bytes)).sum(),
            changes: Vec::new(),
            left_alone: Vec::new(),
            sources: None,
            diagnostics: Diagnostics::default(),
            took: Duration::ZERO,
            generated: true,
            over_budget: Vec::new(),
        }
    }

    fn generate(
        &self,
        on_disk: &BTreeMap<String, Vec<u8>>,
    ) -> Result<(ClientReport, Option<ManifestEntry>), ProjectError> {
        let options = &self.client.options;
        let path = self.layout.in_specs(&self.client.spec);
        let outcome = pipeline::generate_crate(self.files, &path, options)
            .map_err(|error| ProjectError::Render(options.name.clone(), error))?;
        let Some(generated) = outcome.generated else {
            let report = ClientReport {
                sources: Some(outcome.sources),
                diagnostics: outcome.diagnostics,
                generated: false,
                ..self.unchanged(on_disk)
            };
            return Ok((report, None));
        };
        let comparison = Comparison::of(&self.folder(), &generated.files, on_disk, self.recorded);
        let mut ways = Ways::below(&self.layout.root);
        for change in &comparison.changes {
            ways.check(&change.path).map_err(ProjectError::Write)?;
        }
        let entry = self.entry(&outcome.sources, &generated.files);
        let report = ClientReport {
            name: options.name.clone(),
            counts: Some((generated.operations, generated.types)),
            losses: generated.losses,
            files: generated.files.len(),
            lines: generated
                .files
                .values()
                .map(|text| lines(text.as_bytes()))
                .sum(),
            left_alone: self.foreign(&comparison),
            changes: comparison.changes,
            sources: Some(outcome.sources),
            diagnostics: outcome.diagnostics,
            took: Duration::ZERO,
            generated: true,
            over_budget: Vec::new(),
        };
        Ok((report, Some(entry)))
    }

    /// Orphaned files that the generator did not write.
    fn foreign(&self, comparison: &Comparison) -> Vec<String> {
        let prefix = format!("{}/", self.folder());
        let ours = |path: &str| {
            let inside = path.strip_prefix(&prefix).unwrap_or(path);
            self.recorded
                .is_some_and(|entry| entry.outputs.contains_key(inside))
        };
        comparison
            .changes
            .iter()
            .filter(|change| change.drift == Drift::Orphaned && !ours(&change.path))
            .map(|change| change.path.clone())
            .collect()
    }

    fn entry(&self, sources: &Sources, outputs: &Crate) -> ManifestEntry {
        ManifestEntry {
            options: self.options_hash(),
            inputs: sources
                .files()
                .map(|file| (file.path().to_owned(), hash(file.text().as_bytes())))
                .collect(),
            outputs: outputs
                .iter()
                .map(|(path, text)| (path.clone(), hash(text.as_bytes())))
                .collect(),
            sizes: Size::by_file(outputs),
        }
    }
}

fn lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// Files of crates that no client is for any more.
fn others(layout: &Layout, clients: &Clients, old: &Manifest) -> Result<Vec<Change>, ProjectError> {
    let mut changes = Vec::new();
    for (name, entry) in &old.crates {
        if clients
            .clients
            .iter()
            .any(|client| client.options.name == *name)
        {
            continue;
        }
        let folder = format!("{}/{name}", layout.generated);
        let mut found = BTreeMap::new();
        read_folder(&layout.root.join(&folder), "", &mut found)?;
        found.retain(|path, _| entry.outputs.contains_key(path));
        changes.extend(Comparison::of(&folder, &Crate::new(), &found, Some(entry)).changes);
    }
    Ok(changes)
}

/// All files below a folder, by path with `/`; nothing where the folder is not there.
fn read_folder(
    folder: &Path,
    prefix: &str,
    found: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), ProjectError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(ProjectError::Read(folder.to_owned(), error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| ProjectError::Read(folder.to_owned(), error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if prefix.is_empty() && CARGO_FILES.contains(&name.as_str()) {
            continue;
        }
        let path = entry.path();
        let kind = entry
            .file_type()
            .map_err(|error| ProjectError::Read(path.clone(), error))?;
        if kind.is_dir() {
            read_folder(&path, &format!("{prefix}{name}/"), found)?;
        } else {
            let bytes = if kind.is_file() {
                fs::read(&path).map_err(|error| ProjectError::Read(path.clone(), error))?
            } else {
                // A link or a device is never ours; its name is enough to report it.
                Vec::new()
            };
            found.insert(format!("{prefix}{name}"), bytes);
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "run_tests.rs"]
mod tests;
