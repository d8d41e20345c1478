//! What exactly this build of the generator has found to be up to date on this machine.
//!
//! The manifest contains the version that wrote the crates; during development of the generator,
//! that does not guarantee that it would write the same again. So a file in the build output stores
//! a fingerprint of the generator's sources and the manifest that they agreed with. It is optional:
//! without it, crates are generated for comparison.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::manifest::hash;
use super::project_paths::ProjectPaths;

/// A fingerprint of the sources of the generator, computed when it was built.
const SOURCES: &str = env!("CLIENT_GENERATOR_SOURCES");

#[derive(Serialize, Deserialize)]
struct Seen {
    /// See [`SOURCES`].
    sources: String,
    /// The hash of the manifest.
    manifest: String,
    /// The crates without anything to report. Others are generated on every run, to report it
    /// again.
    quiet: BTreeSet<String>,
}

/// The cache file of a project.
pub(super) struct Cache {
    path: Option<PathBuf>,
}

impl Cache {
    pub(super) fn of(paths: &ProjectPaths) -> Self {
        // Several projects may share a build output folder.
        let root = paths.root.canonicalize();
        let root = root.unwrap_or_else(|_| paths.root.clone());
        let name = hash(root.to_string_lossy().as_bytes());
        let file = |folder: &PathBuf| folder.join(format!("{name}.toml"));
        Self {
            path: paths.cache.as_ref().map(file),
        }
    }

    /// The crates in this manifest that match the output of this generator and have nothing to
    /// report; `None` if this build of the generator has not checked the manifest.
    pub(super) fn known(&self, manifest: &str) -> Option<BTreeSet<String>> {
        let text = fs::read_to_string(self.path.as_ref()?).ok()?;
        let seen = toml::from_str::<Seen>(&text).ok()?;
        let agrees = seen.sources == SOURCES && seen.manifest == hash(manifest.as_bytes());
        agrees.then_some(seen.quiet)
    }

    /// Stores that the manifest is up to date. If that fails, the next run takes longer.
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
