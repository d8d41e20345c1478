//! What this very build of the generator has found up to date, on this machine.
//!
//! The manifest says which version has written the crates; while the generator is worked on, that is not
//! enough to know that it would write them again. So a file alongside other build output remembers the
//! sources of the generator and the manifest that they agreed with. It is never needed: without it,
//! crates are generated to be compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::manifest::hash;
use super::project_paths::ProjectPaths;

/// A fingerprint of the sources of the generator, made when it was built.
const SOURCES: &str = env!("CLIENT_GENERATOR_SOURCES");

#[derive(Serialize, Deserialize)]
struct Seen {
    /// See [`SOURCES`].
    sources: String,
    /// The hash of the manifest.
    manifest: String,
    /// The crates of which there is nothing to report: others are generated on every run, to report it
    /// again.
    quiet: BTreeSet<String>,
}

/// The file of one project.
pub(super) struct Cache {
    path: Option<PathBuf>,
}

impl Cache {
    pub(super) fn of(paths: &ProjectPaths) -> Self {
        // Several projects may share a folder of build output.
        let root = paths.root.canonicalize();
        let root = root.unwrap_or_else(|_| paths.root.clone());
        let name = hash(root.to_string_lossy().as_bytes());
        let file = |folder: &PathBuf| folder.join(format!("{name}.toml"));
        Self {
            path: paths.cache.as_ref().map(file),
        }
    }

    /// The crates of this manifest that were found to be what this generator makes of their inputs,
    /// without anything to report; `None` if this build of the generator has not agreed with the manifest.
    pub(super) fn known(&self, manifest: &str) -> Option<BTreeSet<String>> {
        let text = fs::read_to_string(self.path.as_ref()?).ok()?;
        let seen = toml::from_str::<Seen>(&text).ok()?;
        let agrees = seen.sources == SOURCES && seen.manifest == hash(manifest.as_bytes());
        agrees.then_some(seen.quiet)
    }

    /// Remembers that they are. Where that is not possible, the next run takes longer.
    pub(super) fn remember(&self, manifest: &str, quiet: BTreeSet<String>) {
        let seen = Seen {
            sources: SOURCES.to_owned(),
            manifest: hash(manifest.as_bytes()),
            quiet,
        };
        if let Some(path) = &self.path
            && let Ok(text) = toml::to_string(&seen)
            && path
                .parent()
                .is_some_and(|it| fs::create_dir_all(it).is_ok())
        {
            let _ = fs::write(path, text);
        }
    }
}
