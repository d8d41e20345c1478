//! What a project says of a document that is not its own to change: which operations are generated, and
//! what their parts are called.
//!
//! All of it is data from the options. It is applied to the document before it is lowered
//! ([`selection`]), or to the API before it is named ([`renames`]); renderers do not know it.

mod glob;
mod placed;
mod reach;
mod renames;
mod selection;

use serde::Serialize;

use crate::api::Api;
use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::source::{Settings, Sources};

pub use placed::Placed;
pub use renames::{Members, Names, Renames};
pub use selection::{Selection, Selectors};

/// What a project says of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Customization {
    /// Overlays that are applied to it, in order: paths like that of the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<Placed<String>>,
    /// Which operations are generated.
    #[serde(skip_serializing_if = "Selection::is_empty")]
    pub selection: Selection,
    /// What parts of the document are called.
    #[serde(skip_serializing_if = "Renames::is_empty")]
    pub renames: Renames,
    /// The file that says so, for findings about it.
    #[serde(skip)]
    pub settings: Option<Settings>,
}

impl Customization {
    /// The same text for the same settings, wherever they were written; empty for none.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Strings, lists and maps of them: there is nothing that cannot be written.
        toml::to_string(self).unwrap_or_default()
    }

    /// The same with the paths of overlays changed.
    #[must_use]
    pub fn with_overlays_at(mut self, path: impl Fn(&str) -> String) -> Self {
        for overlay in &mut self.overlays {
            overlay.value = path(&overlay.value);
        }
        self
    }

    /// Drops what is not selected from a document, and what was found in it.
    pub(crate) fn select(
        &self,
        document: &mut Document,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        selection::select(&self.selection, document, sources, diagnostics);
    }

    /// Gives parts of an API the names that were chosen for them.
    pub(crate) fn rename(&self, api: &mut Api, sources: &Sources, diagnostics: &mut Diagnostics) {
        renames::apply(&self.renames, api, sources, diagnostics);
    }
}
