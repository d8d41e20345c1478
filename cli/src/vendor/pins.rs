//! `sources.toml`: the URLs of third-party documents, and their hashes.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clientwright_generator::names::is_device;
use clientwright_generator::project::{ProjectPaths, sha256};
use serde::{Deserialize, Serialize};

const FILE: &str = "sources.toml";

const HEAD: &str = "\
# Third-party documents, with their URLs and hashes. Written by `clientwright vendor`, the only command that fetches
# anything; `clientwright vendor --update` fetches them again and shows the changes.
";

/// The origin of a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pin {
    /// Its URL.
    pub(super) url: String,
    /// The file that refers to it; empty for the main file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) part_of: String,
    /// SHA-256 of the fetched content, ignoring line endings.
    pub(super) sha256: String,
}

/// The pins of a project, by file, relative to the folder of its specifications.
pub(super) struct Pins {
    path: PathBuf,
    folder: PathBuf,
    pub(super) pins: BTreeMap<String, Pin>,
}

impl Pins {
    pub(super) fn read(layout: &ProjectPaths) -> Result<Self, String> {
        let folder = layout.root.join(&layout.specs);
        let path = folder.join(FILE);
        let pins = match fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text)
                .map_err(|error| format!("{}: {}", path.display(), error.to_string().trim_end()))?,
            Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        };
        let pins = Self { path, folder, pins };
        match pins.pins.keys().find(|name| !is_inside(name)) {
            Some(name) => Err(format!(
                "{}: `{name}` must be below the folder of this file",
                pins.path.display()
            )),
            None => Ok(pins),
        }
    }

    pub(super) fn write(&self) -> Result<(), String> {
        let body =
            toml::to_string(&self.pins).map_err(|error| format!("cannot write {FILE}: {error}"))?;
        put(&self.path, format!("{HEAD}\n{body}").as_bytes())
    }

    /// The path of a file on disk.
    pub(super) fn on_disk(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The current content of a file; `None` if it does not exist.
    pub(super) fn content(&self, name: &str) -> Result<Option<Vec<u8>>, String> {
        let path = self.on_disk(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("cannot read {}: {error}", path.display())),
        }
    }

    /// The files that were changed since they were fetched.
    pub(super) fn changed(&self) -> Result<Vec<String>, String> {
        let mut changed = Vec::new();
        for (name, pin) in &self.pins {
            match self.content(name)? {
                Some(bytes) if sha256(&bytes) == pin.sha256 => {}
                Some(_) => changed.push(format!("{name} was changed since it was fetched")),
                None => changed.push(format!("{name} is missing")),
            }
        }
        Ok(changed)
    }
}

/// Whether a path stays below the folder that it is relative to.
pub(super) fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// Checks that a file name is valid on all operating systems.
pub(super) fn check_name(name: &str) -> Result<(), String> {
    if !is_inside(name) {
        return Err("it must be below the folder of clients.toml".to_owned());
    }
    if name.eq_ignore_ascii_case(FILE) {
        return Err(format!("{FILE} is reserved for the URLs of documents"));
    }
    for part in name.split('/') {
        let stem = part.split('.').next().unwrap_or_default();
        if is_device(&stem.trim_end().to_ascii_lowercase()) {
            return Err(format!("`{stem}` is a reserved device name on Windows"));
        }
        if part.ends_with(['.', ' ']) {
            return Err(format!(
                "`{part}` must not end with a dot or a space, which Windows removes"
            ));
        }
        if let Some(c) = part
            .chars()
            .find(|c| c.is_control() || "<>\"|?*".contains(*c))
        {
            return Err(format!(
                "`{}` is not allowed in file names on Windows",
                c.escape_debug()
            ));
        }
    }
    Ok(())
}

/// Writes a file atomically, and creates its parent folders.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut staged = path.as_os_str().to_owned();
    staged.push(".new");
    let staged = PathBuf::from(staged);
    fs::write(&staged, bytes)
        .and_then(|()| fs::rename(&staged, path))
        .map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn document_names_must_be_portable_unreserved_and_inside_the_folder() {
        for name in [
            "api.yaml",
            "v1/api.json",
            "console.yaml",
            "com.yaml",
            "a b.yaml",
            "theirs/sources.toml",
        ] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        for (name, why) in [
            ("con.yaml", "device"),
            ("parts/AUX.v1.json", "device"),
            ("Lpt1", "device"),
            ("nul .yaml", "device"),
            ("com9/api.yaml", "device"),
            ("api.yaml.", "dot"),
            ("v1 /api.yaml", "space"),
            ("what?.yaml", "`?`"),
            ("a\u{7}.yaml", "Windows"),
            ("Sources.toml", "reserved for the URLs"),
            ("../api.yaml", "below the folder"),
            ("c:api.yaml", "below the folder"),
        ] {
            let error = check_name(name).err().unwrap_or_default();
            assert!(error.contains(why), "{name}: {error}");
        }
    }
}
