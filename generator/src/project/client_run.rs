//! One client: checks whether anything changed, and generates it if necessary.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use crate::api::Degradations;
use crate::diagnostics::{Diagnostics, LintLevels};
use crate::names::{NamesLock, NamesLocks};
use crate::pipeline;
use crate::render::{Crate, CrateOptions};
use crate::source::{DiskFiles, Files, Sources};

use super::clients::Client;
use super::comparison::{Comparison, Drift};
use super::error::ProjectError;
use super::manifest::{ManifestEntry, hash};
use super::progress::RunObserver;
use super::project_paths::ProjectPaths;
use super::report::ClientReport;
use super::size::Size;
use super::write::Ways;

/// Entries of a generated crate that do not come from the generator: Cargo's files, and the changelog of releases.
const NOT_OURS: [&str; 3] = ["Cargo.lock", "target", "CHANGELOG.md"];

/// A client that is compared or generated.
pub(super) struct ClientRun<'a> {
    pub(super) paths: &'a ProjectPaths,
    pub(super) client: &'a Client,
    pub(super) files: DiskFiles,
    pub(super) recorded: Option<&'a ManifestEntry>,
    /// Whether this build of the generator wrote the record: another one may count sizes differently.
    pub(super) is_recorded_by_this_build: bool,
    /// The hash of the options.
    pub(super) options: String,
    /// The names that the crate was released with.
    pub(super) released: NamesLock,
    /// Diagnostics that are denied in this run, in addition to those that the project denies.
    pub(super) denied: &'a LintLevels,
}

impl ClientRun<'_> {
    fn folder(&self) -> String {
        format!("{}/{}", self.paths.generated, self.client.options.name)
    }

    pub(super) fn on_disk(&self) -> Result<BTreeMap<String, Vec<u8>>, ProjectError> {
        let mut found = BTreeMap::new();
        read_folder(&self.paths.root.join(self.folder()), "", &mut found)?;
        Ok(found)
    }

    /// The inputs of the crate other than the specification: its options and its names.
    fn basis(&self, names: &NamesLock) -> String {
        let name = self.client.options.name.clone();
        let names = NamesLocks {
            crates: BTreeMap::from([(name, names.clone())]),
        };
        hash(format!("{}\n{}", self.options, names.to_text()).as_bytes())
    }

    /// Whether the inputs and outputs are unchanged since they were recorded.
    pub(super) fn is_untouched(
        &self,
        entry: &ManifestEntry,
        on_disk: &BTreeMap<String, Vec<u8>>,
    ) -> bool {
        entry.options == self.basis(&self.released)
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

    pub(super) fn unchanged(&self, on_disk: &BTreeMap<String, Vec<u8>>) -> ClientReport {
        ClientReport {
            name: self.client.options.name.clone(),
            counts: None,
            degradations: Degradations::default(),
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

    pub(super) fn generate(
        &self,
        on_disk: &BTreeMap<String, Vec<u8>>,
        observer: &mut dyn RunObserver,
    ) -> Result<(ClientReport, Option<(ManifestEntry, NamesLock)>), ProjectError> {
        let options = &CrateOptions {
            released: self.released.clone(),
            lints: self.client.options.lints.clone().with(self.denied),
            ..self.client.options.clone()
        };
        let path = self.paths.in_specs(&self.client.spec);
        let mut outcome = pipeline::generate_crate_observed(&self.files, &path, options, observer)
            .map_err(|error| ProjectError::Render(options.name.clone(), error))?;
        let Some(generated) = outcome.generated else {
            let (sources, found) = (&mut outcome.sources, &mut outcome.diagnostics);
            options.custom.locate_unreadable(sources, found);
            let report = ClientReport {
                sources: Some(outcome.sources),
                diagnostics: match &options.command_line {
                    None => outcome.diagnostics,
                    Some(_) => Diagnostics::default(),
                },
                generated: false,
                ..self.unchanged(on_disk)
            };
            return Ok((report, None));
        };
        let diagnostics = match &options.command_line {
            None => outcome.diagnostics,
            // They are those of the client, which is generated from the same document.
            Some(_) => Diagnostics::default(),
        };
        let comparison = Comparison::of(&self.folder(), &generated.files, on_disk, self.recorded);
        let mut ways = Ways::below(&self.paths.root);
        for change in &comparison.changes {
            ways.check(&change.path).map_err(ProjectError::Write)?;
        }
        let entry = self.entry(&outcome.sources, &generated.files, &generated.names);
        let report = ClientReport {
            name: options.name.clone(),
            counts: Some((generated.operations, generated.types)),
            degradations: match &options.command_line {
                None => generated.degradations,
                // They are those of the client.
                Some(_) => Degradations::default(),
            },
            files: generated.files.len(),
            lines: generated
                .files
                .values()
                .map(|text| lines(text.as_bytes()))
                .sum(),
            left_alone: self.foreign(&comparison),
            changes: comparison.changes,
            sources: Some(outcome.sources),
            diagnostics,
            took: Duration::ZERO,
            generated: true,
            over_budget: Vec::new(),
        };
        Ok((report, Some((entry, generated.names))))
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

    /// The recorded size of a file, if this build of the generator wrote it.
    fn known_size(&self, path: &str, hash: &str) -> Option<Size> {
        let recorded = self.recorded.filter(|_| self.is_recorded_by_this_build)?;
        let is_same = recorded.outputs.get(path)? == hash;
        recorded.sizes.get(path).copied().filter(|_| is_same)
    }

    fn entry(&self, sources: &Sources, outputs: &Crate, names: &NamesLock) -> ManifestEntry {
        let hashes: BTreeMap<String, String> = outputs
            .iter()
            .map(|(path, text)| (path.clone(), hash(text.as_bytes())))
            .collect();
        ManifestEntry {
            options: self.basis(names),
            inputs: sources
                .files()
                .map(|file| (file.path().to_owned(), hash(file.text().as_bytes())))
                .collect(),
            sizes: Size::by_file(outputs, &|path| self.known_size(path, hashes.get(path)?)),
            outputs: hashes,
        }
    }
}

fn lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// Reads all files below a folder, by path with `/`; nothing if the folder does not exist.
pub(super) fn read_folder(
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
        if prefix.is_empty() && NOT_OURS.contains(&name.as_str()) {
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
                // A link or a device is never generated; its name is enough to report it.
                Vec::new()
            };
            found.insert(format!("{prefix}{name}"), bytes);
        }
    }
    Ok(())
}
