//! Checks that a folder contains the runtime that generated code requires.

use std::io;
use std::path::Path;

use semver::{Version, VersionReq};
use serde::Deserialize;

use super::regular;
use crate::render::RUNTIME_VERSION;

/// The name of the package.
const RUNTIME: &str = "clientwright-runtime";

#[derive(Deserialize)]
struct Manifest {
    package: Option<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: Option<String>,
    /// A string, or `{ workspace = true }`.
    version: Option<toml::Value>,
}

/// Checks that a folder contains the package of the runtime, in a version that generated code is compatible with. A version that
/// the package inherits from its workspace is not checked.
///
/// # Errors
///
/// Returns what was expected, and what was found.
pub fn check_runtime_folder(folder: &Path) -> Result<(), String> {
    let expected = format!("expected the package `{RUNTIME}`");
    let text = match regular::read_to_string(&folder.join("Cargo.toml")) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let found = match folder.is_dir() {
                true => "a folder without a package",
                false => "no such folder",
            };
            return Err(format!("{expected}, found {found}"));
        }
        Err(error) => return Err(format!("{expected}, but cannot read Cargo.toml: {error}")),
    };
    let manifest: Manifest = toml::from_str(&text).map_err(|error| {
        format!(
            "{expected}, but Cargo.toml is not valid: {}",
            error.message()
        )
    })?;
    let Some(package) = manifest.package else {
        return Err(format!("{expected}, found a workspace without a package"));
    };
    match package.name.as_deref() {
        Some(RUNTIME) => {}
        Some(name) => return Err(format!("{expected}, found `{name}`")),
        None => return Err(format!("{expected}, found a package without a name")),
    }
    let version = package.version.as_ref().and_then(toml::Value::as_str);
    let requirement = VersionReq::parse(RUNTIME_VERSION);
    match (version.map(Version::parse), requirement) {
        (Some(Ok(version)), Ok(requirement)) if !requirement.matches(&version) => Err(format!(
            "expected version {RUNTIME_VERSION} of `{RUNTIME}` or a compatible one, found {version}"
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_a_compatible_runtime_is_accepted() {
        let folder = tempfile::tempdir().unwrap();
        let check = |manifest: &str| {
            fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
            check_runtime_folder(folder.path())
        };
        let package =
            |name: &str, version: &str| format!("[package]\nname = \"{name}\"\nversion{version}\n");
        let right = format!(" = \"{RUNTIME_VERSION}\"");
        assert_eq!(check(&package(RUNTIME, &right)), Ok(()));
        assert_eq!(check(&package(RUNTIME, ".workspace = true")), Ok(()));
        for (manifest, found) in [
            (package("serde", &right), "found `serde`"),
            (package(RUNTIME, " = \"99.0.0\""), "found 99.0.0"),
            (String::new(), "a workspace without a package"),
            ("[package]\n".to_owned(), "a package without a name"),
            ("[package".to_owned(), "is not valid"),
        ] {
            let error = check(&manifest).unwrap_err();
            assert!(error.contains(found), "{error}");
        }
        let error = check_runtime_folder(&folder.path().join("no")).unwrap_err();
        assert!(error.contains("no such folder"), "{error}");
    }
}
