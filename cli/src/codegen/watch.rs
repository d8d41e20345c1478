//! `codegen --watch`: regenerates whenever a document or the list of clients is saved.

use std::collections::BTreeSet;
use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use clientwright_generator::diagnostics::LintLevels;
use clientwright_generator::project::{Manifest, Mode, ProjectPaths, Report, read_clients};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::done::{Done, generate};
use super::human;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;

/// How long to wait for further changes: editors save in several steps.
const QUIET: Duration = Duration::from_millis(50);

/// The extensions of files that are watched.
const EXTENSIONS: [&str; 4] = ["yaml", "yml", "json", "toml"];

/// Clears a terminal and its scrollback.
const CLEAR: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// Generates until Ctrl-C.
pub(super) fn watch(
    program: &str,
    console: &Console,
    layout: &ProjectPaths,
    denied: &LintLevels,
) -> Result<Outcome, Failure> {
    let (sender, changes) = channel();
    let failed = |error: notify::Error| format!("cannot watch files: {error}");
    let mut watcher = notify::recommended_watcher(move |event| {
        // The receiver is dropped when the process ends.
        let _ = sender.send(event);
    })
    .map_err(failed)?;
    let mut watched = BTreeSet::new();
    // Before the first run, so that changes during the run are not missed.
    add(&mut watcher, &mut watched, folders(layout, None));
    let mut changed: Option<PathBuf> = None;
    loop {
        let run = generate(console, layout, Mode::Write, denied);
        // The old result stays visible until the new one is available.
        if stdout().is_terminal() {
            console.print(CLEAR);
        }
        if let Some(path) = &changed {
            let path = path.strip_prefix(&layout.root).unwrap_or(path);
            let path = path.to_string_lossy().replace('\\', "/");
            console.status(format_args!("changed: {}", console.path(&path)));
        }
        let report = match run {
            Ok(None) => return Ok(Outcome::Interrupted),
            Ok(Some(done)) => {
                human::show(program, console, &done);
                let Done { report, .. } = done;
                Some(report)
            }
            // Errors may be corrected while watching.
            Err(failure) => {
                console.failure(&failure);
                None
            }
        };
        add(&mut watcher, &mut watched, folders(layout, report.as_ref()));
        let s = if watched.len() == 1 { "" } else { "s" };
        console.status(format_args!(
            "\nwatching {} folder{s}; Ctrl-C ends",
            watched.len()
        ));
        changed = Some(next_change(&changes, layout)?);
    }
}

/// Watches folders that are not watched yet. A folder that cannot be watched is reported when its files are read.
fn add(
    watcher: &mut RecommendedWatcher,
    watched: &mut BTreeSet<PathBuf>,
    folders: BTreeSet<PathBuf>,
) {
    for folder in folders {
        if !watched.contains(&folder) && watcher.watch(&folder, RecursiveMode::NonRecursive).is_ok()
        {
            watched.insert(folder);
        }
    }
}

/// The folders of all inputs: of clients.toml, of the documents, and of the files that these
/// refer to.
fn folders(layout: &ProjectPaths, report: Option<&Report>) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::from([layout.clients()]);
    if let Ok(clients) = read_clients(layout) {
        files.extend(clients.clients.iter().map(|it| layout.in_specs(&it.spec)));
    }
    let manifest = fs::read_to_string(layout.root.join(layout.manifest())).ok();
    if let Some(manifest) = manifest.and_then(|text| Manifest::parse(&text).ok()) {
        let entries = manifest.crates.values();
        files.extend(entries.flat_map(|entry| entry.inputs.keys().cloned()));
    }
    let read = report.into_iter().flat_map(|report| &report.clients);
    for sources in read.filter_map(|client| client.sources.as_ref()) {
        files.extend(sources.files().map(|file| file.path().to_owned()));
    }
    files
        .iter()
        .filter_map(|file| Some(layout.root.join(file).parent()?.to_owned()))
        .filter_map(|folder| folder.canonicalize().ok())
        .collect()
}

/// Waits for a relevant change, and until no further ones follow.
fn next_change(
    changes: &Receiver<notify::Result<Event>>,
    layout: &ProjectPaths,
) -> Result<PathBuf, String> {
    let ended = || "files are not watched any more".to_owned();
    let mut changed = loop {
        let event = changes.recv().map_err(|_| ended())?;
        if let Some(path) = relevant(event, layout) {
            break path;
        }
    };
    loop {
        match changes.recv_timeout(QUIET) {
            Ok(event) => changed = relevant(event, layout).unwrap_or(changed),
            Err(RecvTimeoutError::Timeout) => return Ok(changed),
            Err(RecvTimeoutError::Disconnected) => return Err(ended()),
        }
    }
}

/// The file that was saved, if it may be an input. Our own output is not.
fn relevant(event: notify::Result<Event>, layout: &ProjectPaths) -> Option<PathBuf> {
    let event = event.ok()?;
    if !matches!(
        event.kind,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
    ) {
        return None;
    }
    let ours = layout.root.join(&layout.generated);
    let matters = |path: &Path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
            && !path.starts_with(&ours)
    };
    event.paths.into_iter().find(|path| matters(path))
}
