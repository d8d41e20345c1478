//! The rooms of the repository, and their allowed dependencies.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The packages of this repository that each room may depend on, in its library or its program.
pub(crate) const MAY_KNOW: &[(&str, &[&str])] = &[
    ("openapi", &[]),
    ("runtime", &[]),
    ("loopback", &[]),
    ("values", &["clientwright-openapi"]),
    (
        "generator",
        &["clientwright-openapi", "clientwright-values"],
    ),
    (
        "change",
        &["clientwright-openapi", "clientwright-generator"],
    ),
    ("check", &["clientwright-openapi", "clientwright-values"]),
    (
        "cli",
        &[
            "clientwright-check",
            "clientwright-openapi",
            "clientwright-values",
            "clientwright-generator",
            "clientwright-change",
            "clientwright-macros",
        ],
    ),
    ("macros", &["clientwright-generator"]),
    ("cli-runtime", &["clientwright-runtime"]),
    ("sandbox", &["clientwright-loopback"]),
    (
        "orange",
        &[
            "clientwright-cli-runtime",
            "clientwright-runtime",
            "orange-erdv-cli",
            "orange-ordering-cli",
            "orange-sandbox",
            "orange-trouble-tickets-cli",
        ],
    ),
    (
        "xtask",
        &[
            "clientwright",
            "clientwright-change",
            "clientwright-check",
            "clientwright-openapi",
            "clientwright-values",
            "clientwright-generator",
        ],
    ),
];

/// Rooms that are independent of any particular API.
pub(crate) const OF_NO_API: &[&str] = &[
    "openapi",
    "runtime",
    "cli-runtime",
    "loopback",
    "values",
    "generator",
    "change",
    "check",
    "cli",
    "macros",
    "xtask",
];

/// The folders of rooms with hand-written sources.
pub(crate) fn with_sources(root: &Path) -> Vec<PathBuf> {
    MAY_KNOW
        .iter()
        .map(|(room, _)| root.join(room))
        .filter(|room| room.join("src").is_dir())
        .collect()
}

/// The dependencies of each room on this repository, except for those of tests.
pub(crate) fn dependencies(root: &Path) -> BTreeMap<String, Vec<String>> {
    let workspace = manifest(&root.join("Cargo.toml"));
    let members = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("members"))
        .and_then(toml::Value::as_array)
        .expect("the members of the workspace");
    let folders = members
        .iter()
        .filter_map(toml::Value::as_str)
        .filter(|member| !member.contains(['*', '/']) && *member != "tests");
    folders
        .map(|folder| {
            let manifest = manifest(&root.join(folder).join("Cargo.toml"));
            (folder.to_owned(), of_this_repository(&manifest))
        })
        .collect()
}

fn of_this_repository(manifest: &toml::Table) -> Vec<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let of_targets = targets
        .into_iter()
        .flat_map(toml::Table::values)
        .filter_map(toml::Value::as_table);
    let sections = ["dependencies", "build-dependencies"];
    std::iter::once(manifest)
        .chain(of_targets)
        .flat_map(|table| sections.iter().filter_map(|section| table.get(*section)))
        .filter_map(toml::Value::as_table)
        .flat_map(toml::Table::keys)
        .filter(|name| name.starts_with("clientwright") || name.starts_with("orange"))
        .cloned()
        .collect()
}

fn manifest(path: &Path) -> toml::Table {
    let text = fs::read_to_string(path).expect("a manifest of the workspace");
    text.parse().expect("a manifest is TOML")
}
