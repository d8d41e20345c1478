//! From other people's builds: one call writes a crate, one a module for `OUT_DIR`.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostics;
use crate::pipeline::{self, Outcome};
use crate::project::{Access, Change, Comparison, Drift};
use crate::render::{CrateOptions, RenderError};
use crate::source::{DiskFiles, Sources};

/// What was written, and what is worth knowing about it.
#[derive(Debug)]
pub struct Written {
    /// The files of the specification that were read.
    pub inputs: Vec<PathBuf>,
    /// The files that were written, whether or not they changed.
    pub outputs: Vec<PathBuf>,
    /// The specification, for rendering the findings.
    pub sources: Sources,
    /// Warnings.
    pub diagnostics: Diagnostics,
}

/// Why nothing was written.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputError {
    /// The specification has errors; they are in the text, each with its place.
    Specification(String),
    /// The path of the specification or the name of the module cannot be used.
    Argument(String),
    /// The environment is not that of a build script.
    NoBuildScript,
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// A defect of the generator.
    Render(RenderError),
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Specification(text) | Self::Argument(text) => f.write_str(text),
            Self::NoBuildScript => {
                f.write_str("`OUT_DIR` is not set: this call belongs into a build script")
            }
            Self::Write(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::Render(error) => write!(f, "{error}; please report it"),
        }
    }
}

impl std::error::Error for OutputError {}

/// For a build script: writes the client of `spec` to `OUT_DIR/<module>.rs` and tells Cargo which
/// files it depends on.
///
/// The module is `options.name` with `_` for `-`, and stands at the root of the crate:
///
/// ```ignore
/// pub mod petstore {
///     include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
/// }
/// ```
///
/// # Errors
///
/// See [`OutputError`]. Warnings are shown by Cargo.
#[allow(
    clippy::print_stdout,
    reason = "this is how a build script talks to Cargo"
)]
pub fn build_script(
    spec: impl AsRef<Path>,
    options: &CrateOptions,
) -> Result<Written, OutputError> {
    let out = std::env::var_os("OUT_DIR").ok_or(OutputError::NoBuildScript)?;
    let root = format!("crate::{}", options.library());
    println!("cargo::rerun-if-changed={}", spec.as_ref().display());
    let written = write_module(spec, Path::new(&out), &root, options)?;
    for input in &written.inputs {
        println!("cargo::rerun-if-changed={}", input.display());
    }
    for record in written.diagnostics.records(&written.sources) {
        println!("cargo::warning={record}");
    }
    Ok(written)
}

/// Writes the client of `spec` as one file `<module>.rs` into `folder`, to be included in the
/// module at `root`, e.g. `crate::clients::petstore`.
///
/// # Errors
///
/// See [`OutputError`].
pub fn write_module(
    spec: impl AsRef<Path>,
    folder: &Path,
    root: &str,
    options: &CrateOptions,
) -> Result<Written, OutputError> {
    if syn::parse_str::<syn::Path>(root).is_err() || !root.starts_with("crate::") {
        return Err(OutputError::Argument(format!(
            "`{root}` is not the path of a module such as `crate::petstore`"
        )));
    }
    let (base, file) = split(spec.as_ref())?;
    let files = files(&base, options);
    let outcome =
        pipeline::generate_module(&files, &file, root, options).map_err(OutputError::Render)?;
    let (text, written) = parts(outcome, &base)?;
    let path = folder.join(format!("{}.rs", options.library()));
    // An unchanged file keeps its time, so that Cargo has nothing to build anew.
    if fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(Written {
            outputs: vec![path],
            ..written
        });
    }
    fs::create_dir_all(folder).map_err(|error| OutputError::Write(folder.to_owned(), error))?;
    fs::write(&path, text).map_err(|error| OutputError::Write(path.clone(), error))?;
    Ok(Written {
        outputs: vec![path],
        ..written
    })
}

/// Writes the client of `spec` as a crate into `folder`: all files or none. Files that are there
/// and not generated stay.
///
/// # Errors
///
/// See [`OutputError`].
pub fn write_crate(
    spec: impl AsRef<Path>,
    folder: &Path,
    options: &CrateOptions,
) -> Result<Written, OutputError> {
    let (base, file) = split(spec.as_ref())?;
    let files = files(&base, options);
    let outcome = pipeline::generate_crate(&files, &file, options).map_err(OutputError::Render)?;
    let (generated, written) = parts(outcome, &base)?;
    put(folder, &generated.files)?;
    Ok(Written {
        outputs: generated
            .files
            .keys()
            .map(|path| folder.join(path))
            .collect(),
        ..written
    })
}

/// The files of a specification in a folder.
fn files(base: &Path, options: &CrateOptions) -> DiskFiles {
    let files = DiskFiles::new(base);
    options.allow_read.iter().fold(files, DiskFiles::allow)
}

/// What was generated, or the errors of the specification as a text.
fn parts<T>(outcome: Outcome<T>, base: &Path) -> Result<(T, Written), OutputError> {
    let Some(generated) = outcome.generated else {
        return Err(OutputError::Specification(
            outcome.diagnostics.render(&outcome.sources, false),
        ));
    };
    let written = Written {
        inputs: outcome
            .sources
            .files()
            .map(|file| base.join(file.path()))
            .collect(),
        outputs: Vec::new(),
        sources: outcome.sources,
        diagnostics: outcome.diagnostics,
    };
    Ok((generated, written))
}

/// Writes all files of a crate at once.
///
/// # Errors
///
/// A folder that stands where a file has to be written, or what the file system says.
pub fn put(folder: &Path, files: &crate::render::Crate) -> Result<(), OutputError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| OutputError::Write(path, error)
    };
    fs::create_dir_all(folder).map_err(failed(folder))?;
    let mut on_disk = std::collections::BTreeMap::new();
    for path in files.keys() {
        let full = folder.join(path);
        if full.is_dir() {
            return Err(OutputError::Argument(format!(
                "{} is a folder, but a file has to be written there",
                full.display()
            )));
        }
        if full.exists() {
            let bytes = fs::read(&full).map_err(failed(&full))?;
            on_disk.insert(path.clone(), bytes);
        }
    }
    let comparison = Comparison::of(".", files, &on_disk, None);
    let changes: Vec<&Change> = comparison
        .changes
        .iter()
        .filter(|change| change.drift != Drift::Orphaned)
        .collect();
    Access::open(folder)
        .and_then(|access| access.write(&changes))
        .map_err(|error| OutputError::Argument(error.to_string()))
}

/// The folder of the document and its name in there.
fn split(spec: &Path) -> Result<(PathBuf, String), OutputError> {
    let name = spec
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| {
            OutputError::Argument(format!("{} is not the path of a file", spec.display()))
        })?;
    let folder = match spec.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    Ok((folder, name.to_owned()))
}
