//! One OpenAPI description, independent of its version, with positions.
//!
//! [`read`] loads the files and builds the [`Document`]; `parse/` handles the versions. [`emit()`]
//! is the inverse and writes one self-contained document.

pub mod emit;
mod model;
mod parse;
mod sent_path;

pub use emit::{Bundle, emit};
pub use model::*;
pub use sent_path::sent_path;

pub use parse::any_schema;

use crate::diagnostics::{Diagnostics, codes};
use crate::load::{Input, load_from};
use crate::source::{Files, Sources};

/// Reads the OpenAPI description at `path` and all files that it refers to.
///
/// All diagnostics are added to `diagnostics`. The sources are always returned, so that the diagnostics can
/// be shown; the document is `None` only if nothing could be read. Even if there are errors, it contains
/// everything that could be read: check [`Diagnostics::has_errors`] before continuing.
pub fn read(
    files: &dyn Files,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> (Sources, Option<Document>) {
    read_from(files, Input::of(path), diagnostics)
}

/// Like [`read`], with additional input; see [`Input`].
pub fn read_from(
    files: &dyn Files,
    input: Input<'_>,
    diagnostics: &mut Diagnostics,
) -> (Sources, Option<Document>) {
    let loaded = load_from(files, input);
    let main = crate::source::path::normalize(input.path);
    if let Some(error) = loaded.sources.failure(&main) {
        // An absolute path reveals more than a diagnostic should show.
        let shown = match main.starts_with('/') {
            _ if main.is_empty() => ".",
            true => main.rsplit('/').next().unwrap_or_default(),
            false => main.as_str(),
        };
        diagnostics.error(
            codes::UNREADABLE_FILE,
            None,
            format!("cannot read `{shown}`: {error}"),
        );
        return (loaded.sources, None);
    }
    let document = parse::parse(&loaded, diagnostics);
    (loaded.sources, document)
}
