//! The API for other builds: functions that write a crate, or a module for `OUT_DIR`.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostics;
use crate::pipeline::{self, Generation};
use crate::project::{Foreign, PlaceError, is_later_version, place, url, version_in};
use crate::render::{CrateOptions, RenderError};
use crate::source::{DiskFiles, Sources};

/// The result of writing.
#[derive(Debug)]
pub struct Written {
    /// The files of the specification that were read.
    pub inputs: Vec<PathBuf>,
    /// The files that were written, whether or not they changed.
    pub outputs: Vec<PathBuf>,
    /// Files that were kept because they are hand-written: the manifest of the package and its README.
    pub kept: Vec<PathBuf>,
    /// The features that the crate of a module must have; see [`Module`](crate::Module).
    pub features: Vec<String>,
    /// The specification, for rendering the diagnostics.
    pub sources: Sources,
    /// Warnings.
    pub diagnostics: Diagnostics,
}

/// Why nothing was written.
///
/// Its `Debug` output equals `Display`: build scripts `unwrap` or return from `main`, which use `Debug`.
#[non_exhaustive]
pub enum OutputError {
    /// The specification has errors, which are in the text with their positions.
    Specification(String),
    /// The path of the specification or the name of the module is not valid.
    Argument(String),
    /// The environment is not that of a build script.
    NoBuildScript,
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// The crate could not be written.
    Place(PlaceError),
    /// A bug in the generator.
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
            Self::Place(error) => error.fmt(f),
            Self::Render(error) => write!(f, "{error}; please report it"),
        }
    }
}

impl fmt::Debug for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for OutputError {}

/// Writes the client of `spec` to `OUT_DIR/<module>.rs` in a build script, and reports its input
/// files to Cargo.
///
/// The module is `options.name` with `_` for `-`, and must be at the root of the crate:
///
/// ```ignore
/// #[doc = include_str!(concat!(env!("OUT_DIR"), "/petstore.md"))]
/// pub mod petstore {
///     include!(concat!(env!("OUT_DIR"), "/petstore.rs"));
/// }
/// ```
///
/// The module has everything that a crate has: the examples of the document are tests of the
/// package, the trait `Api` requires the feature `fake` of the runtime, and with `tag_features:
/// Some(true)` each tag has a feature of the same name, which the package must declare.
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
    if let Some(lines) = missing_features(&written.features) {
        return Err(OutputError::Argument(format!(
            "`tag_features` is set, and the package lacks features of tags: without them no operation is there. Add to `[features]` in Cargo.toml:\n{lines}"
        )));
    }
    for record in written.diagnostics.records(&written.sources) {
        println!("cargo::warning={record}");
    }
    Ok(written)
}

/// Writes the client of `spec` as one file `<module>.rs` to `folder`, to be included in the module
/// at `root`, e.g. `crate::clients::petstore`.
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
    let spec = self::spec(spec.as_ref())?;
    let files = files(spec, options);
    let outcome =
        pipeline::generate_module(&files, spec, root, options).map_err(OutputError::Render)?;
    let (module, written) = parts(outcome)?;
    fs::create_dir_all(folder).map_err(|error| OutputError::Write(folder.to_owned(), error))?;
    let mut outputs = Vec::new();
    for (extension, text) in [("rs", &module.code), ("md", &module.documentation)] {
        let path = folder.join(format!("{}.{extension}", options.library()));
        // The modification time of an unchanged file is preserved, so that Cargo does not rebuild.
        if !fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            fs::write(&path, text).map_err(|error| OutputError::Write(path.clone(), error))?;
        }
        outputs.push(path);
    }
    Ok(Written {
        outputs,
        features: module.features,
        ..written
    })
}

/// The tag features that the package of a build script lacks, as lines for its manifest.
fn missing_features(features: &[String]) -> Option<String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR")?;
    let text = fs::read_to_string(Path::new(&folder).join("Cargo.toml")).ok()?;
    let manifest: toml::Table = text.parse().ok()?;
    let known = manifest.get("features").and_then(toml::Value::as_table);
    let missing = features
        .iter()
        .filter(|feature| known.is_none_or(|known| !known.contains_key(*feature)));
    let lines: Vec<String> = missing.map(|feature| format!("{feature} = []")).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Writes the client of `spec` as a crate to `folder`: all files or none. Existing files that were
/// not generated are kept, see [`place`], and so is a version that was raised by hand.
///
/// # Errors
///
/// See [`OutputError`].
pub fn write_crate(
    spec: impl AsRef<Path>,
    folder: &Path,
    options: &CrateOptions,
) -> Result<Written, OutputError> {
    let mut options = options.clone();
    if let Some(version) = version_in(folder).filter(|it| is_later_version(it, &options.version)) {
        options.version = version;
    }
    let spec = self::spec(spec.as_ref())?;
    let files = files(spec, &options);
    let outcome = pipeline::generate_crate(&files, spec, &options).map_err(OutputError::Render)?;
    let (generated, written) = parts(outcome)?;
    let placement = place(folder, &generated.files, Foreign::Keep).map_err(OutputError::Place)?;
    let (kept, outputs) = generated
        .files
        .keys()
        .partition(|path| placement.kept.contains(path));
    let in_folder = |paths: Vec<&String>| -> Vec<PathBuf> {
        paths.iter().map(|path| folder.join(path)).collect()
    };
    Ok(Written {
        outputs: in_folder(outputs),
        kept: in_folder(kept),
        ..written
    })
}

/// The files that a specification may refer to.
fn files(spec: &str, options: &CrateOptions) -> DiskFiles {
    let files = DiskFiles::of_document(spec);
    options.allow_read.iter().fold(files, DiskFiles::allow)
}

/// The output, or the errors of the specification as text.
fn parts<T>(outcome: Generation<T>) -> Result<(T, Written), OutputError> {
    let Some(generated) = outcome.generated else {
        return Err(OutputError::Specification(
            outcome.diagnostics.render(&outcome.sources, false),
        ));
    };
    let written = Written {
        inputs: outcome
            .sources
            .files()
            .map(|file| PathBuf::from(file.path()))
            .collect(),
        outputs: Vec::new(),
        kept: Vec::new(),
        features: Vec::new(),
        sources: outcome.sources,
        diagnostics: outcome.diagnostics,
    };
    Ok((generated, written))
}

/// The path of the document as shown in diagnostics.
fn spec(path: &Path) -> Result<&str, OutputError> {
    let spec = path
        .to_str()
        .ok_or_else(|| OutputError::Argument(format!("{} is not UTF-8", path.display())))?;
    match url(spec) {
        None => Ok(spec),
        Some(why) => Err(OutputError::Argument(why)),
    }
}
