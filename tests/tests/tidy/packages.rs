//! Checks the packages of the workspace: published ones have all metadata that a registry shows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::root;

/// Cargo's metadata of a package.
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
    pub(crate) is_published: bool,
    /// The packages of this repository that it cannot be built without.
    pub(crate) needs: Vec<String>,
    /// The complete metadata.
    pub(crate) metadata: Value,
}

/// The packages of the workspace, as Cargo sees them.
pub(crate) fn packages() -> BTreeMap<String, Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(root())
        .output()
        .expect("cargo");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("the metadata");
    let mut packages = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().unwrap_or_default();
        let manifest = Path::new(package["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().unwrap_or(manifest).to_owned();
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let needs = dependencies
            .filter(|it| it["path"].is_string() && it["kind"] != "dev")
            .filter_map(|it| it["name"].as_str())
            .map(str::to_owned)
            .collect();
        let package = Package {
            is_published: package["publish"].is_null() && !folder.starts_with(root().join("tests")),
            folder,
            needs,
            metadata: package.clone(),
        };
        packages.insert(name.to_owned(), package);
    }
    packages
}

#[test]
fn published_packages_have_all_metadata_that_a_registry_shows() {
    let mut missing = Vec::new();
    for (name, package) in packages() {
        if !package.is_published {
            continue;
        }
        let metadata = &package.metadata;
        for key in ["description", "license", "readme", "rust_version"] {
            if metadata[key].as_str().is_none_or(str::is_empty) {
                missing.push(format!("{name}: {key}"));
            }
        }
        for key in ["keywords", "categories"] {
            if metadata[key].as_array().is_none_or(Vec::is_empty) {
                missing.push(format!("{name}: {key}"));
            }
        }
        if metadata["metadata"]["docs"]["rs"]["all-features"] != true {
            missing.push(format!("{name}: package.metadata.docs.rs"));
        }
        for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"] {
            if !package.folder.join(file).exists() {
                missing.push(format!("{name}: {file}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_library_is_compiled_twice_with_different_features() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--workspace", "--duplicates", "--depth=0"])
        .args(["--edges=normal,build,dev", "--prefix=none", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo");
    let printed = String::from_utf8_lossy(&output.stdout);
    let mut lines: Vec<&str> = printed.lines().filter(|line| !line.is_empty()).collect();
    lines.sort_unstable();
    let twice = lines.windows(2).filter(|pair| pair[0] == pair[1]);
    let twice: Vec<&str> = twice.map(|pair| pair[0]).collect();
    assert!(
        output.status.success() && twice.is_empty(),
        "compiled several times with different features, see `tests/from-build-script/Cargo.toml`: {twice:#?}"
    );
}
