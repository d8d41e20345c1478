//! Why a run over all clients failed.

use std::io;
use std::path::PathBuf;

use crate::names::NamesLockError;
use crate::render::RenderError;

use super::clients::ClientsError;
use super::generator_version::VERSION;
use super::manifest::ManifestError;
use super::write::WriteError;

/// Why a run failed as a whole.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectError {
    /// `clients.toml` is not valid.
    Clients(String, ClientsError),
    /// The released names are not valid.
    Names(String, NamesLockError),
    /// A file or folder cannot be read.
    Read(PathBuf, io::Error),
    /// The manifest in the folder of the generated crates is not valid.
    Manifest(String, ManifestError),
    /// A crate cannot be written.
    Write(WriteError),
    /// The observer canceled the run.
    Cancelled,
    /// A bug in the generator.
    Render(String, RenderError),
}

impl std::fmt::Display for ProjectError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Clients(path, error) => write!(f, "{path}: {error}"),
            Self::Names(path, error) => write!(f, "{path}: {error}"),
            Self::Read(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Manifest(path, ManifestError::Newer(version)) => write!(
                f,
                "{path} was written by clientwright {version}, which is newer than this one ({VERSION}): use that version, or delete the file to go back to this one"
            ),
            Self::Manifest(path, error) => write!(
                f,
                "{path} cannot be read: {error}\nrestore it from version control, or delete it, and regenerate"
            ),
            Self::Write(error) => write!(f, "{error}"),
            Self::Cancelled => f.write_str("the run was stopped; nothing was changed"),
            Self::Render(name, error) => write!(f, "{name}: {error}; please report it"),
        }
    }
}

impl std::error::Error for ProjectError {}
