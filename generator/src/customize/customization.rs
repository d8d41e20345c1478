//! All that the options say of a document and of its crate.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::api::Api;
use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::source::{Settings, Sources};

use super::derives::{ForTypes, MapKind};
use super::paging::Paging;
use super::placed::Placed;
use super::renames::Renames;
use super::selection::Selection;
use super::types::TypeMap;
use super::{derives, inbound, paging, renames, selection, types};

/// How operations are arranged.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// All are methods of the client.
    #[default]
    Flat,
    /// Those of a tag are also methods of a separate client: `client.orders().list()`.
    Tags,
}

impl Layout {
    /// Whether it is the default.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        *self == Self::Flat
    }
}

/// What a project says of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Customization {
    /// What generated maps are.
    #[serde(skip_serializing_if = "MapKind::is_default")]
    pub maps: MapKind,
    /// How operations are arranged.
    #[serde(skip_serializing_if = "Layout::is_flat")]
    pub layout: Layout,
    /// Overlays that are applied to it, in order: paths like that of the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<Placed<String>>,
    /// Which operations are generated.
    #[serde(skip_serializing_if = "Selection::is_empty")]
    pub selection: Selection,
    /// Patterns of paths whose operations the API calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inbound: Vec<Placed<String>>,
    /// How operations page that do not say it themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Placed<Paging>>,
    /// What parts of the document are called.
    #[serde(skip_serializing_if = "Renames::is_empty")]
    pub renames: Renames,
    /// Dependencies of the crate, as written in its manifest, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dependencies: BTreeMap<String, String>,
    /// Which types stand for formats and schemas.
    #[serde(skip_serializing_if = "TypeMap::is_empty")]
    pub types: TypeMap,
    /// The same for all clients; [`types`](Self::types) come first.
    #[serde(skip_serializing_if = "TypeMap::is_empty")]
    pub shared_types: TypeMap,
    /// What is derived for types, besides.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub derives: ForTypes,
    /// Additional attributes above types: the text between `#[` and `]`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: ForTypes,
    /// The file that says so, for diagnostics about it.
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
        inbound::turn(&self.inbound, document, sources, diagnostics);
        selection::select(&self.selection, document, sources, diagnostics);
    }

    /// Writes the types that stand for schemas into them.
    pub(crate) fn map_types(
        &self,
        document: &mut Document,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        types::apply(
            &self.types,
            &self.shared_types,
            document,
            sources,
            diagnostics,
        );
    }

    /// Writes how operations page into the document.
    pub(crate) fn page(&self, document: &mut Document, sources: &Sources) {
        if let Some(paging) = &self.paging {
            paging::apply(paging, document, sources);
        }
    }

    /// Reports a way to page that no operation has.
    pub(crate) fn report_paging(
        &self,
        document: &Document,
        api: &Api,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        paging::report(self.paging.as_ref(), document, api, sources, diagnostics);
    }

    /// Says what is derived for which types.
    pub(crate) fn derive(&self, api: &mut Api, sources: &Sources, diagnostics: &mut Diagnostics) {
        let (derives, attributes) = (&self.derives, &self.attributes);
        derives::apply(derives, attributes, self.maps, api, sources, diagnostics);
    }

    /// Gives parts of an API the names that were chosen for them. `has_tags` says whether anything is called after
    /// tags.
    pub(crate) fn rename(
        &self,
        api: &mut Api,
        has_tags: bool,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        renames::apply(&self.renames, api, has_tags, sources, diagnostics);
    }
}
