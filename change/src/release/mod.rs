//! Releases: the version that a change requires, and the files to write.

mod cargo_lock;
mod changelog;
mod version;

use std::fmt;
use std::fs;
use std::io::ErrorKind;

use clientwright_generator::project::{Change, Drift, ProjectPaths};
use serde::Serialize;

use crate::level::Level;
use crate::project::{Comparison, CrateDiff, DiffError};
use version::Version;

/// The next release of a crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Release {
    /// The crate.
    #[serde(rename = "crate")]
    pub name: String,
    /// The base of the comparison.
    pub base: String,
    /// The old version; `None` if the crate did not exist.
    pub released: Option<String>,
    /// The version in `clients.toml`.
    pub stated: String,
    /// The version of the release.
    pub version: String,
    /// The level of the changes.
    pub level: Level,
    /// The tag of the release.
    pub tag: String,
    /// The entry of the changelog, without its heading.
    pub changelog: String,
    /// Why it cannot be released: the stated version is too low for a change, which the text contains.
    pub refused: Option<String>,
}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseError(String);

impl fmt::Display for ReleaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl std::error::Error for ReleaseError {}

impl From<DiffError> for ReleaseError {
    fn from(error: DiffError) -> Self {
        Self(error.to_string())
    }
}

/// The pending releases: of all crates of a project that changed since the base, or of one.
///
/// # Errors
///
/// There is no revision to compare with, or a document has errors.
pub fn plan(
    layout: &ProjectPaths,
    base: Option<&str>,
    only: Option<&str>,
) -> Result<Vec<Release>, ReleaseError> {
    let found = Comparison::new(layout, base)?.all(only)?;
    found.crates.iter().filter_map(of_crate).collect()
}

/// `None` if nothing changed, or the crate was removed.
fn of_crate(diff: &CrateDiff) -> Option<Result<Release, ReleaseError>> {
    let stated = diff.version.as_ref()?;
    let parse = |text: &str| {
        let invalid = || ReleaseError(format!("`{}`: `{text}` is not a version", diff.name));
        Version::parse(text).ok_or_else(invalid)
    };
    let chosen = match parse(stated) {
        Ok(chosen) => chosen,
        Err(error) => return Some(Err(error)),
    };
    let mut refused = None;
    let version = match &diff.released {
        None => chosen.to_string(),
        Some(released) => {
            if diff.verdict == Level::None && stated == released {
                return None;
            }
            let since = match parse(released) {
                Ok(since) => since,
                Err(error) => return Some(Err(error)),
            };
            let next = since.next(diff.verdict);
            if stated == released {
                next.to_string()
            } else {
                if !chosen.is_enough(&since, diff.verdict) {
                    refused = Some(too_small(diff, released, stated, &next));
                }
                stated.clone()
            }
        }
    };
    Some(Ok(Release {
        tag: format!("{}-v{version}", diff.name),
        name: diff.name.clone(),
        base: diff.base.clone(),
        released: diff.released.clone(),
        stated: stated.clone(),
        level: diff.verdict,
        changelog: changelog::entry(diff),
        version,
        refused,
    }))
}

fn too_small(diff: &CrateDiff, released: &str, stated: &str, next: &Version) -> String {
    let mut text = format!(
        "{stated} is too low after {released}: a {} change requires at least {next}",
        diff.verdict
    );
    let cause = diff
        .changes
        .iter()
        .find(|change| change.rust.level == diff.verdict);
    if let Some(cause) = cause {
        let place = cause.new.as_ref().or(cause.old.as_ref());
        let place = place.map_or(String::new(), |place| format!(" at {place}"));
        text.push_str(&format!(": {}{place}", crate::report::title(cause)));
    }
    text
}

/// The files to write for releases: versions, also those in a `Cargo.lock` in the root of the project, and changelogs. Pass
/// them to [`run_with`](clientwright_generator::project::run_with), which generates the crates and writes
/// everything in one step. Files that are up to date are omitted. `date` is that of the entries.
///
/// # Errors
///
/// A version is too low, or a file cannot be read.
pub fn edits(
    layout: &ProjectPaths,
    releases: &[Release],
    date: &str,
) -> Result<Vec<Change>, ReleaseError> {
    let refused: Vec<String> = releases
        .iter()
        .filter_map(|release| Some(format!("`{}`: {}", release.name, release.refused.as_ref()?)))
        .collect();
    if !refused.is_empty() {
        return Err(ReleaseError(refused.join("\n")));
    }
    let mut changes: Vec<Change> = Vec::new();
    let path = layout.clients();
    let text = read(layout, &path)?.unwrap_or_default();
    let edited =
        with_versions(&text, releases).map_err(|error| ReleaseError(format!("{path}: {error}")))?;
    changes.extend(change(path, Some(text), edited));
    let path = "Cargo.lock".to_owned();
    if let Some(text) = read(layout, &path)? {
        let versions = releases.iter();
        let versions = versions.map(|it| (it.name.as_str(), it.version.as_str()));
        let edited = cargo_lock::with_versions(&text, &versions.collect::<Vec<_>>())
            .map_err(|error| ReleaseError(format!("{path}: {error}")))?;
        changes.extend(change(path, Some(text), edited));
    }
    for release in releases {
        let path = format!("{}/{}/CHANGELOG.md", layout.generated, release.name);
        let before = read(layout, &path)?;
        let now = changelog::with_entry(
            before.as_deref(),
            &release.version,
            date,
            &release.changelog,
        );
        changes.extend(change(path, before, now));
    }
    Ok(changes)
}

fn read(layout: &ProjectPaths, path: &str) -> Result<Option<String>, ReleaseError> {
    match fs::read_to_string(layout.root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(ReleaseError(format!("cannot read {path}: {error}"))),
    }
}

fn change(path: String, on_disk: Option<String>, expected: String) -> Option<Change> {
    if on_disk.as_ref() == Some(&expected) {
        return None;
    }
    let drift = match on_disk {
        None => Drift::Missing,
        Some(_) => Drift::Stale,
    };
    Some(Change {
        drift,
        path,
        on_disk,
        expected: Some(expected),
    })
}

/// `clients.toml` with the versions of the releases, preserving comments and layout.
fn with_versions(text: &str, releases: &[Release]) -> Result<String, String> {
    let mut file: toml_edit::DocumentMut = text.parse().map_err(|error| format!("{error}"))?;
    let clients = file
        .get_mut("client")
        .and_then(toml_edit::Item::as_array_of_tables_mut);
    for client in clients.into_iter().flat_map(|clients| clients.iter_mut()) {
        let name = client.get("crate").and_then(toml_edit::Item::as_str);
        let release = releases
            .iter()
            .find(|release| Some(release.name.as_str()) == name);
        if let (Some(release), Some(value)) = (
            release,
            client
                .get_mut("version")
                .and_then(toml_edit::Item::as_value_mut),
        ) && value.as_str() != Some(&release.version)
        {
            let decor = value.decor().clone();
            *value = toml_edit::Value::from(release.version.as_str());
            *value.decor_mut() = decor;
        }
    }
    Ok(file.to_string())
}
