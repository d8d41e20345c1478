//! A run over all clients of a project.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::time::Duration;

use crate::diagnostics::LintLevels;
use crate::names::check_package_name;
use crate::project::cache::Cache;
use crate::project::client_run::{ClientRun, read_folder};
use crate::project::clients::{Client, Clients, ClientsError, Problem};
use crate::project::comparison::{Change, Comparison, Drift};
use crate::project::error::ProjectError;
use crate::project::generator_version::{Age, VERSION, age};
use crate::project::lint_places::unmatched_lint_places;
use crate::project::manifest::{Manifest, ManifestError, hash};
use crate::project::names::ReleasedNames;
use crate::project::progress::{RunObserver, Stopwatch};
use crate::project::project_paths::ProjectPaths;
use crate::project::regular;
use crate::project::report::Report;
use crate::project::size::over_budget;
use crate::project::stable_options::stable_text;
use crate::project::write::{Access, Disk, RealDisk};
use crate::render::Crate;
use crate::source::{Files as _, Settings, Sources};

/// The mode of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Writes the changes.
    Write,
    /// Only compares.
    Check,
    /// Compares, and generates even if the manifest indicates that nothing changed.
    CheckFully,
}

/// Reads the list of clients of a project.
///
/// # Errors
///
/// Returns an error if it cannot be read or has invalid settings.
pub fn read_clients(paths: &ProjectPaths) -> Result<Clients, ProjectError> {
    let full = paths.root.join(paths.clients());
    let text =
        regular::read_to_string(&full).map_err(|error| ProjectError::Read(full.clone(), error))?;
    clients_of(paths, text)
}

/// The list of clients in a text of `clients.toml`.
fn clients_of(paths: &ProjectPaths, text: String) -> Result<Clients, ProjectError> {
    let path = paths.clients();
    let (mut clients, mut problems) = Clients::parse_valid(&text, &paths.up());
    problems.extend(complete_valid(&mut clients, paths, &|path| {
        regular::read_to_string(&paths.root.join(path)).map_err(|error| error.to_string())
    }));
    problems.extend(clients.clients.iter().filter_map(|client| {
        let folder = client.derived_cli_runtime.as_ref()?;
        let is_there = paths.root.join(&folder.value).join("Cargo.toml").is_file();
        let why = format!(
            "`cli` requires the package `clientwright-cli-runtime`, which is not in `{}`, the folder alongside that of the runtime: set `cli-runtime` in [defaults]",
            folder.value
        );
        (!is_there).then(|| Problem::at(folder.at.clone().unwrap_or_default(), why))
    }));
    clients.written_in(&Settings {
        path: path.clone(),
        text: text.clone(),
    });
    if problems.is_empty() {
        return Ok(clients);
    }
    // Otherwise, these would only be reported once the errors are corrected.
    clients.clients.retain(|client| {
        let unreadable = unreadable_files(paths, client);
        let is_readable = unreadable.is_empty();
        problems.extend(unreadable);
        is_readable
    });
    let error = ClientsError::new(&text, problems, clients);
    Err(ProjectError::Clients(path, error))
}

/// Adds the inputs of clients other than `clients.toml`: the paths of their overlays, and the texts
/// of their licenses, which `read` reads by the path from the root of the project. `text` is that of `clients.toml`.
///
/// # Errors
///
/// Returns all errors of `read`, with the positions of the paths in `clients.toml`.
pub fn complete(
    clients: &mut Clients,
    paths: &ProjectPaths,
    text: &str,
    read: impl Fn(&str) -> Result<String, String>,
) -> Result<(), ClientsError> {
    let unreadable = complete_valid(clients, paths, &read);
    match unreadable.is_empty() {
        true => Ok(()),
        false => Err(ClientsError::new(text, unreadable, Clients::default())),
    }
}

/// Like [`complete`]; returns the errors.
fn complete_valid(
    clients: &mut Clients,
    paths: &ProjectPaths,
    read: &dyn Fn(&str) -> Result<String, String>,
) -> Vec<Problem> {
    let mut unreadable = Vec::new();
    for client in &mut clients.clients {
        let custom = &mut client.options.custom;
        *custom = std::mem::take(custom).with_overlays_at(|path| paths.in_specs(path));
        for path in &client.license_files {
            let license = match read(path) {
                Ok(license) => license,
                Err(why) => {
                    let why = format!("cannot read `{}`: {why}", path.value);
                    unreadable.push(Problem::at(path.at.clone().unwrap_or_default(), why));
                    continue;
                }
            };
            let name = path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
            client.options.package.license_files.insert(name, license);
        }
    }
    unreadable
}

/// The document and the overlays of a client that cannot be read.
fn unreadable_files(paths: &ProjectPaths, client: &Client) -> Vec<Problem> {
    let files = paths.files(&client.options.allow_read);
    let spec = [(
        "",
        paths.in_specs(&client.spec),
        client.spec.at.clone().unwrap_or_default(),
    )];
    let overlays = client.options.custom.overlays.iter();
    let overlays = overlays.map(|overlay| {
        let at = overlay.at.clone().unwrap_or_default();
        ("the overlay ", overlay.value.clone(), at)
    });
    let all = spec.into_iter().chain(overlays);
    all.filter_map(|(what, path, at)| {
        let error = files.read_named(&path).err()?;
        let why = format!("cannot read {what}`{path}`: {error}");
        Some(Problem::at(at, why))
    })
    .collect()
}

/// Runs over all clients. If the specification of a client has errors, its crate is left unchanged,
/// and the others are generated anyway. `elapsed` is a stopwatch of the caller.
///
/// # Errors
///
/// Returns an error if the run cannot be completed: see [`ProjectError`].
pub fn run(
    paths: &ProjectPaths,
    mode: Mode,
    elapsed: &(dyn Fn() -> Duration + Sync),
) -> Result<Report, ProjectError> {
    let levels = LintLevels::new();
    let observer = &mut Stopwatch(elapsed);
    run_on(&RealDisk, paths, mode, &levels, Vec::new(), observer)
}

/// Runs over all clients in write mode, together with other edits: of `clients.toml`, whose new
/// text is used, and of files that are not generated. Either everything is written or nothing; if a
/// client cannot be generated, nothing is.
///
/// # Errors
///
/// Returns an error if the run cannot be completed: see [`ProjectError`].
pub fn run_with(
    paths: &ProjectPaths,
    edits: Vec<Change>,
    observer: &mut dyn RunObserver,
) -> Result<Report, ProjectError> {
    let levels = LintLevels::new();
    run_on(&RealDisk, paths, Mode::Write, &levels, edits, observer)
}

/// Like [`run`], but reports progress to `observer`. Diagnostics that are additionally denied
/// prevent crates from being generated, but are not part of their inputs.
///
/// # Errors
///
/// Returns an error if the run cannot be completed: see [`ProjectError`].
pub fn run_observed(
    paths: &ProjectPaths,
    mode: Mode,
    denied: &LintLevels,
    observer: &mut dyn RunObserver,
) -> Result<Report, ProjectError> {
    run_on(&RealDisk, paths, mode, denied, Vec::new(), observer)
}

pub(super) fn run_on(
    disk: &dyn Disk,
    paths: &ProjectPaths,
    mode: Mode,
    denied: &LintLevels,
    edits: Vec<Change>,
    observer: &mut dyn RunObserver,
) -> Result<Report, ProjectError> {
    let list = paths.clients();
    let edited = edits.iter().find(|edit| edit.path == list);
    let clients = match edited.and_then(|edit| edit.expected.clone()) {
        Some(text) => clients_of(paths, text)?,
        None => read_clients(paths)?,
    };
    // Before reading any file that an interrupted run may have replaced.
    let access = match mode {
        Mode::Write => Some(Access::on(disk, &paths.root).map_err(ProjectError::Write)?),
        Mode::Check | Mode::CheckFully => None,
    };
    let interrupted = match &access {
        Some(access) => access.recovered(),
        None => Access::was_interrupted(&paths.root).map_err(ProjectError::Write)?,
    };
    let manifest_path = paths.manifest();
    let unusable = |error| ProjectError::Manifest(manifest_path.clone(), error);
    let manifest_text = match regular::read_to_string(&paths.root.join(&manifest_path)) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(ProjectError::Read(paths.root.join(&manifest_path), error)),
    };
    let old = match &manifest_text {
        Some(text) => Manifest::parse(text).map_err(unusable)?,
        None => Manifest::default(),
    };
    let cache = Cache::of(paths);
    // Generating is skipped only if exactly this generator has found the crates to be up to date.
    let known = match &manifest_text {
        Some(text) if mode != Mode::CheckFully => cache.known(text),
        _ => None,
    };
    let is_known = |name: &str| known.as_ref().is_some_and(|known| known.contains(name));
    let mut new = Manifest {
        generator: VERSION.to_owned(),
        ..Manifest::default()
    };
    let mut names = ReleasedNames::read(paths)?;
    let mut report = Report {
        interrupted,
        older_generator: manifest_text
            .as_ref()
            .filter(|_| age(&old.generator) == Age::Older)
            .map(|_| old.generator.clone()),
        ..Report::default()
    };
    for (index, client) in clients.clients.iter().enumerate() {
        if observer.is_cancelled() {
            return Err(ProjectError::Cancelled);
        }
        let name = &client.options.name;
        observer.client(name, index, clients.clients.len());
        let recorded = old.crates.get(name);
        // A command line uses the names of its client.
        let command_line = client.options.command_line.as_ref();
        let lock = command_line.map_or(name, |it| &it.client);
        let run = ClientRun {
            paths,
            client,
            files: paths.files(&client.options.allow_read),
            recorded,
            is_recorded_by_this_build: known.is_some(),
            released: names.of(lock),
            options: hash_of_options(client).map_err(unusable)?,
            denied,
        };
        let started = observer.elapsed();
        let on_disk = run.on_disk()?;
        let (mut one, entry) = match recorded {
            Some(entry) if is_known(name) && run.is_untouched(entry, &on_disk) => {
                (run.unchanged(&on_disk), Some(entry.clone()))
            }
            _ => {
                let (one, made) = run.generate(&on_disk, observer)?;
                let (entry, kept) = made.unzip();
                if command_line.is_none() {
                    names.keep(name, kept.unwrap_or_default());
                }
                (one, entry)
            }
        };
        one.took = observer.elapsed().saturating_sub(started);
        if let (Some(budget), Some(entry)) = (client.budget, &entry) {
            let before = recorded.map(|entry| &entry.sizes);
            let none = BTreeMap::new();
            one.over_budget = over_budget(budget, before.unwrap_or(&none), &entry.sizes);
        }
        // A crate that could not be generated keeps its entry, so that its files remain known.
        if let Some(entry) = entry.or_else(|| recorded.cloned()) {
            new.crates.insert(name.clone(), entry);
        }
        report.clients.push(one);
    }
    let read = report.clients.iter().map(|client| client.sources.as_ref());
    let read: Vec<Option<&Sources>> = read.collect();
    let (sources, mut found) = unmatched_lint_places(paths, &clients, &read);
    let levels = clients.clients.first().map(|it| it.options.lints.clone());
    let levels = levels.unwrap_or_default().with(denied);
    found.relax(&levels, &sources);
    found.enforce(&levels, &sources);
    report.settings = (sources, found);
    if report.settings.1.has_errors() {
        let clients = report.clients.iter_mut();
        clients.for_each(|client| client.generated = false);
        return Ok(report);
    }
    if !edits.is_empty() && report.clients.iter().any(|client| !client.generated) {
        return Ok(report);
    }
    report.others = others(paths, &clients, &old)?;
    report.others.extend(edits);
    report.others.extend(names.change());
    let expected = new.to_text().map_err(unusable)?;
    let is_same_manifest = manifest_text.as_ref() == Some(&expected);
    if !is_same_manifest {
        report.others.push(Change {
            drift: if manifest_text.is_none() {
                Drift::Missing
            } else {
                Drift::Stale
            },
            path: manifest_path.clone(),
            on_disk: manifest_text,
            expected: Some(expected.clone()),
        });
    }
    let is_up_to_date = match access {
        Some(access) => {
            let wanted = wanted(&report);
            if observer.is_cancelled() {
                return Err(ProjectError::Cancelled);
            }
            observer.writing();
            let written = access.write(&wanted);
            // Removes the staging folder.
            drop(access);
            observer.written();
            written.map_err(ProjectError::Write)?;
            true
        }
        None => wanted(&report).is_empty(),
    };
    if is_up_to_date && report.clients.iter().all(|client| client.generated) {
        let quiet = report.clients.iter().filter(|client| client.is_quiet());
        let quiet: BTreeSet<String> = quiet.map(|client| client.name.clone()).collect();
        if !is_same_manifest || known.as_ref() != Some(&quiet) {
            cache.remember(&expected, quiet);
        }
    }
    Ok(report)
}

fn hash_of_options(client: &Client) -> Result<String, ManifestError> {
    let text = stable_text(client).map_err(|error| ManifestError::Unwritable(error.to_string()))?;
    Ok(hash(text.as_bytes()))
}

/// All changes that the generator may make.
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

/// Files of crates that no longer have a client.
pub(super) fn others(
    paths: &ProjectPaths,
    clients: &Clients,
    old: &Manifest,
) -> Result<Vec<Change>, ProjectError> {
    let mut changes = Vec::new();
    for (name, entry) in &old.crates {
        // A name that is not valid could lead outside the folder.
        if check_package_name(name).is_err() {
            continue;
        }
        if clients
            .clients
            .iter()
            .any(|client| client.options.name == *name)
        {
            continue;
        }
        let folder = format!("{}/{name}", paths.generated);
        let mut found = BTreeMap::new();
        read_folder(&paths.root.join(&folder), "", &mut found)?;
        found.retain(|path, _| entry.outputs.contains_key(path));
        changes.extend(Comparison::of(&folder, &Crate::new(), &found, Some(entry)).changes);
    }
    Ok(changes)
}
