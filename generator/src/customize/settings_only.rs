//! Diagnostics about a settings file without a document.

use crate::load::{Input, load_from};
use crate::source::{MemoryFiles, Settings, Sources};

/// The path of the document that such diagnostics have; it is never shown.
const NO_DOCUMENT: &str = "openapi.json";

/// The sources of diagnostics that are only about the settings. A settings file belongs to a document, so this is an empty one.
pub(crate) fn settings_only(settings: &Settings) -> Sources {
    let input = Input {
        settings: Some(settings),
        ..Input::of(NO_DOCUMENT)
    };
    load_from(&MemoryFiles::new().with(NO_DOCUMENT, "{}"), input).sources
}
