//! Document: one OpenAPI description, version differences gone, positions kept.
//!
//! [`read`] loads the files and builds the [`Document`]; `parse/` knows the versions. [`emit()`] goes
//! the other way and makes one self-contained document of it.

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
/// Everything that is found is added to `diagnostics`. The sources are always given, for showing
/// the diagnostics; the document is there unless nothing of one could be read. It holds whatever
/// could be read even if there are errors: ask [`Diagnostics::has_errors`] before going on.
pub fn read(
    files: &dyn Files,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> (Sources, Option<Document>) {
    read_from(files, Input::of(path), diagnostics)
}

/// The same with what else is read; see [`Input`].
pub fn read_from(
    files: &dyn Files,
    input: Input<'_>,
    diagnostics: &mut Diagnostics,
) -> (Sources, Option<Document>) {
    let loaded = load_from(files, input);
    let main = crate::source::path::normalize(input.path);
    if let Some(error) = loaded.sources.failure(&main) {
        // A path from the root of the file system says more than a diagnostic should show.
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
