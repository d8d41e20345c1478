//! Places in `[lints]` of `clients.toml` that match nothing.

use std::collections::BTreeSet;

use crate::customize::{Placed, settings_only};
use crate::diagnostics::{Diagnostics, codes};
use crate::load::{Input, OverlayPath, load_from};
use crate::source::{Node, NodeValue, Sources};

use super::clients::{Client, Clients};
use super::project_paths::ProjectPaths;
use super::suggestion::{did_you_mean, most_similar};

/// Reports places in `[lints]` that are neither a file of a document, a folder of one, nor a part of one; the positions are in
/// `clients.toml`. The levels of `[lints]` have not been applied. `known` are the files of each client, if they have been read.
#[must_use]
pub fn unmatched_lint_places(
    paths: &ProjectPaths,
    clients: &Clients,
    known: &[Option<&Sources>],
) -> (Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let mut settings = clients.clients.iter();
    let settings = settings.find_map(|it| it.options.custom.settings.as_ref());
    let (false, Some(settings)) = (clients.lint_places.is_empty(), settings) else {
        return (Sources::default(), diagnostics);
    };
    let sources = settings_only(settings);
    let mut read = Vec::new();
    for (index, client) in clients.clients.iter().enumerate() {
        // The crate of a command line has the document of its client.
        if client.options.command_line.is_none() && known.get(index).copied().flatten().is_none() {
            read.push(load(paths, client));
        }
    }
    let all: Vec<&Sources> = known.iter().copied().flatten().chain(&read).collect();
    let files: Vec<File<'_>> = all
        .iter()
        .flat_map(|sources| sources.files())
        .map(|file| (file.path(), file.root()))
        .collect();
    // A document that cannot be read or parsed has errors, which are reported; it may contain the places.
    let is_complete = all.iter().all(|it| it.files().next().is_some())
        && files.iter().all(|(_, root)| root.is_some());
    if !is_complete {
        return (sources, diagnostics);
    }
    for (code, place) in &clients.lint_places {
        let Some(meant) = unmatched(place, &settings.path, &files) else {
            continue;
        };
        let at = place.at.as_ref().and_then(|at| sources.in_settings(at));
        let message = format!(
            "the level of `{code}` has no effect at `{}`: it is neither a file or folder of a document nor a part of one",
            place.value
        );
        let found = diagnostics.warning(codes::SETTING_WITHOUT_EFFECT, at, message);
        drop(match meant {
            Some(meant) => found.help(did_you_mean(&meant)),
            None => found,
        });
    }
    (sources, diagnostics)
}

/// The path of a file, and its content.
type File<'s> = (&'s str, Option<&'s Node>);

fn load(paths: &ProjectPaths, client: &Client) -> Sources {
    let overlays = client.options.custom.overlays.iter();
    let overlays: Vec<OverlayPath<'_>> = overlays
        .map(|overlay| OverlayPath {
            path: overlay,
            at: None,
        })
        .collect();
    let path = paths.in_specs(&client.spec);
    let input = Input {
        overlays: &overlays,
        ..Input::of(&path)
    };
    load_from(&paths.files(&client.options.allow_read), input).sources
}

/// For a place that matches nothing: the place that was likely meant, if there is one.
fn unmatched(place: &Placed<String>, settings: &str, files: &[File<'_>]) -> Option<Option<String>> {
    let (path, pointer) = match place.split_once('#') {
        Some((path, pointer)) => (plain(path), pointer.trim_end_matches('/')),
        None => (plain(place), ""),
    };
    let inside: Vec<&File<'_>> = files
        .iter()
        .filter(|(file, _)| is_below(&path, file))
        .collect();
    if inside.is_empty() && !is_below(&path, settings) {
        let mut known = BTreeSet::new();
        for (file, _) in files {
            let folders = file.match_indices('/').map(|(at, _)| file.split_at(at).0);
            known.extend(folders.chain([*file]));
        }
        let meant = most_similar(&path, known.into_iter());
        return Some(meant.map(|meant| match pointer {
            "" => meant.to_owned(),
            pointer => format!("{meant}#{pointer}"),
        }));
    }
    if pointer.is_empty() {
        return None;
    }
    let mut meant = None;
    for (_, root) in inside {
        match root.map(|root| resolve(root, pointer)) {
            Some(Ok(())) => return None,
            Some(Err(near)) => meant = meant.or(near),
            None => {}
        }
    }
    Some(meant.map(|meant| format!("{path}#{meant}")))
}

/// Follows a pointer; if it has no target, returns a similar one that has.
fn resolve(root: &Node, pointer: &str) -> Result<(), Option<String>> {
    let mut node = root;
    let mut similar = String::new();
    let mut is_same = true;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        let (name, next) = match &node.value {
            NodeValue::Sequence(elements) => {
                let index = key.parse::<usize>().ok();
                (key, index.and_then(|index| elements.get(index)))
            }
            NodeValue::Mapping(entries) => match node.get(&key) {
                Some(next) => (key, Some(next)),
                None => {
                    is_same = false;
                    let names = entries.iter().filter_map(|(name, _)| name.as_str());
                    let name = most_similar(&key, names).unwrap_or_default();
                    (name.to_owned(), node.get(name))
                }
            },
            _ => (key, None),
        };
        node = next.ok_or(None)?;
        similar.push('/');
        similar.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
    match is_same && (pointer.is_empty() || pointer.starts_with('/')) {
        true => Ok(()),
        false => Err(Some(similar)),
    }
}

/// The path without redundant segments.
fn plain(path: &str) -> String {
    let path = path.replace('\\', "/");
    let segments = path.split('/').filter(|it| !matches!(*it, "" | "."));
    segments.collect::<Vec<_>>().join("/")
}

fn is_below(folder: &str, path: &str) -> bool {
    let rest = path.strip_prefix(folder);
    folder.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
