//! A registry in a folder: the packages of this workspace as they would be published, and their dependencies. A
//! consumer that Cargo builds with it uses nothing else of this repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::tools::{self, cargo, workspace};

/// The packages to publish, in the order of their dependencies.
const PUBLISHED: [&str; 8] = [
    "clientwright-openapi",
    "clientwright-values",
    "clientwright-runtime",
    "clientwright-generator",
    "clientwright-change",
    "clientwright-check",
    "clientwright-macros",
    "clientwright",
];

/// Creates the registry in a folder, and returns the configuration that makes Cargo use it instead of crates.io.
///
/// It has the versions of `Cargo.lock` and only what this machine needs, so nothing is fetched.
pub(crate) fn make(folder: &Path) -> String {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    forget_earlier_packages();
    let archives = package();
    let metadata = metadata();
    let checksums = checksums();
    let resolved = resolved(&metadata);
    let mut index: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let (name, version) = (text(package, "name"), text(package, "version"));
        let file = format!("{name}-{version}.crate");
        let checksum = if PUBLISHED.contains(&name) {
            let bytes = fs::read(archives.join(&file)).unwrap();
            fs::write(folder.join(&file), &bytes).unwrap();
            Sha256::digest(&bytes)
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect()
        } else if package["source"].is_string() {
            let archive = downloaded(package, &file);
            fs::copy(&archive, folder.join(&file))
                .unwrap_or_else(|error| panic!("{}: {error}", archive.display()));
            checksums[&(name.to_owned(), version.to_owned())].clone()
        } else {
            continue;
        };
        let entry = entry(package, &checksum, &resolved[text(package, "id")]);
        index
            .entry(index_path(name))
            .or_default()
            .push(entry.to_string());
    }
    for (path, lines) in index {
        let path = folder.join("index").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, lines.join("\n") + "\n").unwrap();
    }
    format!(
        "[source.crates-io]\nreplace-with = \"packaged\"\n\n[source.packaged]\nlocal-registry = {:?}\n",
        folder.display().to_string()
    )
}

/// Cargo identifies a package by name and version: without this, it would use what an earlier run unpacked and
/// compiled.
fn forget_earlier_packages() {
    let _ = fs::remove_dir_all(tools::cargo_home());
    let fingerprints = tools::target().join("debug/.fingerprint");
    for entry in fs::read_dir(fingerprints).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if PUBLISHED
            .iter()
            .any(|published| name.starts_with(published))
        {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

/// Packages everything to publish, and returns the folder of the archives.
fn package() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
    let target_dir = format!("--target-dir={}", target.display());
    let mut arguments = vec![
        "package",
        "--offline",
        "--no-verify",
        "--allow-dirty",
        &target_dir,
    ];
    arguments.extend(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    let output = cargo(workspace(), &arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    target.join("package")
}

/// Cargo's metadata about the packages that this machine needs.
fn metadata() -> Value {
    let version = cargo(workspace(), &["-vV"]);
    let version = String::from_utf8(version.stdout).unwrap();
    let mut lines = version.lines();
    let host = lines.find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = cargo(
        workspace(),
        &[
            "metadata",
            "--format-version=1",
            "--offline",
            "--filter-platform",
            host,
        ],
    );
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

/// The checksums in `Cargo.lock`.
fn checksums() -> BTreeMap<(String, String), String> {
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).unwrap();
    let lock: toml::Table = lock.parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let text = |package: &toml::Value, key: &str| Some(package.get(key)?.as_str()?.to_owned());
    packages
        .iter()
        .filter_map(|package| {
            let key = (text(package, "name")?, text(package, "version")?);
            Some((key, text(package, "checksum")?))
        })
        .collect()
}

/// The names of the available dependencies in the manifest, by package.
fn resolved(metadata: &Value) -> BTreeMap<String, Vec<String>> {
    let packages = metadata["packages"].as_array().unwrap();
    let names: BTreeMap<&str, &str> = packages
        .iter()
        .map(|package| (text(package, "id"), text(package, "name")))
        .collect();
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| {
            let found = node["deps"].as_array().unwrap().iter();
            let found = found.map(|dependency| names[text(dependency, "pkg")].to_owned());
            (text(node, "id").to_owned(), found.collect())
        })
        .collect()
}

/// The archive that Cargo downloaded.
fn downloaded(package: &Value, file: &str) -> PathBuf {
    // …/registry/src/<registry>/<package>/Cargo.toml
    let manifest = Path::new(text(package, "manifest_path"));
    let registry = manifest.ancestors().nth(2).unwrap();
    let cache = registry.ancestors().nth(2).unwrap().join("cache");
    cache.join(registry.file_name().unwrap()).join(file)
}

/// The line of the index. Dependencies that this machine does not need are missing, so nothing may refer to them.
fn entry(package: &Value, checksum: &str, resolved: &[String]) -> Value {
    let mut known = Vec::new();
    let mut dependencies = Vec::new();
    for dependency in package["dependencies"].as_array().unwrap() {
        let name = text(dependency, "name");
        if dependency["kind"] == "dev" || !resolved.iter().any(|found| found == name) {
            continue;
        }
        let renamed = dependency["rename"].as_str();
        known.push(renamed.unwrap_or(name));
        dependencies.push(json!({
            "name": renamed.unwrap_or(name),
            "package": renamed.map(|_| name),
            "req": dependency["req"],
            "features": dependency["features"],
            "optional": dependency["optional"],
            "default_features": dependency["uses_default_features"],
            "target": dependency["target"],
            "kind": dependency["kind"].as_str().unwrap_or("normal"),
        }));
    }
    let features = package["features"].as_object().unwrap();
    let features: Map<String, Value> = features
        .iter()
        .map(|(feature, enables)| {
            let enables = enables.as_array().unwrap().iter();
            let enables = enables.filter(|it| is_possible(it.as_str().unwrap(), features, &known));
            (feature.clone(), enables.cloned().collect())
        })
        .collect();
    json!({
        "name": package["name"],
        "vers": package["version"],
        "deps": dependencies,
        "cksum": checksum,
        "features": {},
        "features2": features,
        "yanked": false,
        "links": package["links"],
        "v": 2,
    })
}

/// Whether a feature or dependency that a feature enables is available.
fn is_possible(enabled: &str, features: &Map<String, Value>, known: &[&str]) -> bool {
    let dependency = enabled.strip_prefix("dep:").or_else(|| {
        enabled
            .split_once('/')
            .map(|(name, _)| name.trim_end_matches('?'))
    });
    match dependency {
        Some(name) => known.contains(&name),
        None => features.contains_key(enabled),
    }
}

/// The path of a package in the index, as defined by Cargo.
fn index_path(name: &str) -> String {
    let name = name.to_lowercase();
    match name.len() {
        1 | 2 => format!("{}/{name}", name.len()),
        3 => format!("3/{}/{name}", &name[..1]),
        _ => format!("{}/{}/{name}", &name[..2], &name[2..4]),
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("{key}: {value}"))
}
