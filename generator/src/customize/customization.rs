//! Everything that the options specify about a document and its crate.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::api::{AddedSecurity, Api};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::source::{Settings, Sources};

use super::derives::{ForTypes, MapKind};
use super::paging::Paging;
use super::placed::Placed;
use super::renames::Renames;
use super::selection::Selection;
use super::settings_only::settings_only;
use super::types::TypeMap;
use super::{derives, inbound, paging, renames, replaced_security, selection, types};

/// How operations are grouped.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// All operations are methods of the client.
    #[default]
    Flat,
    /// The operations of a tag are also methods of a separate client: `client.orders().list()`.
    Tags,
}

impl Layout {
    /// Whether it is the default.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        *self == Self::Flat
    }
}

/// The settings of a project for a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Customization {
    /// The type of generated maps.
    #[serde(skip_serializing_if = "MapKind::is_default")]
    pub maps: MapKind,
    /// How operations are grouped.
    #[serde(skip_serializing_if = "Layout::is_flat")]
    pub layout: Layout,
    /// Overlays that are applied to the document, in order; their paths are relative to the same folder as its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<Placed<String>>,
    /// The operations that are generated.
    #[serde(skip_serializing_if = "Selection::is_empty")]
    pub selection: Selection,
    /// Path patterns of operations that the API calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inbound: Vec<Placed<String>>,
    /// The pagination of operations that do not specify it themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Placed<Paging>>,
    /// The names of parts of the document.
    #[serde(skip_serializing_if = "Renames::is_empty")]
    pub renames: Renames,
    /// Dependencies of the crate, as written in its manifest, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dependencies: BTreeMap<String, String>,
    /// The types for formats and schemas.
    #[serde(skip_serializing_if = "TypeMap::is_empty")]
    pub types: TypeMap,
    /// The types for all clients; [`types`](Self::types) have priority.
    #[serde(skip_serializing_if = "TypeMap::is_empty")]
    pub shared_types: TypeMap,
    /// Additional derives for types.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub derives: ForTypes,
    /// Additional attributes for types: the text between `#[` and `]`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: ForTypes,
    /// The file that contains the settings, for diagnostics about them.
    #[serde(skip)]
    pub settings: Option<Settings>,
    /// Where that file contains each added security scheme.
    #[serde(skip)]
    pub security: BTreeMap<String, Range<usize>>,
    /// Where that file contains the path of the document.
    #[serde(skip)]
    pub document: Option<Range<usize>>,
}

impl Customization {
    /// The settings as text, independent of where they were written; empty if there are none.
    #[must_use]
    pub fn to_text(&self) -> String {
        // Strings, lists and maps of strings can always be serialized.
        toml::to_string(self).unwrap_or_default()
    }

    /// The same settings, with the paths of overlays changed.
    #[must_use]
    pub fn with_overlays_at(mut self, path: impl Fn(&str) -> String) -> Self {
        for overlay in &mut self.overlays {
            overlay.value = path(&overlay.value);
        }
        self
    }

    /// If the document could not be read: refers to the settings that contain its path. Levels must be applied
    /// before: without a position, this error cannot be lowered.
    pub fn locate_unreadable(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) {
        let (Some(settings), Some(at)) = (&self.settings, &self.document) else {
            return;
        };
        let sorted = diagnostics.sorted().into_iter().cloned();
        let (unreadable, others): (Vec<_>, Vec<_>) =
            sorted.partition(|it| it.code == codes::UNREADABLE_FILE && it.primary.is_none());
        // Other diagnostics with a position are about files that were read.
        if unreadable.is_empty() || others.iter().any(|it| it.primary.is_some()) {
            return;
        }
        *sources = settings_only(settings);
        let place = sources.in_settings(at);
        diagnostics.retain(|_| false);
        for mut found in unreadable {
            found.primary = place.map(|span| (span, String::new()));
            diagnostics.push(found);
        }
        others.into_iter().for_each(|found| diagnostics.push(found));
    }

    /// Drops the parts of a document that are not selected, and their diagnostics.
    pub(crate) fn select(
        &self,
        document: &mut Document,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        inbound::turn(&self.inbound, document, sources, diagnostics);
        selection::select(&self.selection, document, sources, diagnostics);
    }

    /// Reports security schemes of the document that added ones replace.
    pub(crate) fn report_replaced_security(
        &self,
        added: &AddedSecurity,
        document: &Document,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        replaced_security::report(added, &self.security, document, sources, diagnostics);
    }

    /// Writes the configured types into the schemas.
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

    /// Writes the pagination setting into the document.
    pub(crate) fn page(&self, document: &mut Document, sources: &Sources) {
        if let Some(paging) = &self.paging {
            paging::apply(paging, document, sources);
        }
    }

    /// Reports a pagination setting that applies to no operation.
    pub(crate) fn report_paging(
        &self,
        document: &Document,
        api: &Api,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        paging::report(self.paging.as_ref(), document, api, sources, diagnostics);
    }

    /// Adds derives and attributes to types.
    pub(crate) fn derive(&self, api: &mut Api, sources: &Sources, diagnostics: &mut Diagnostics) {
        let (derives, attributes) = (&self.derives, &self.attributes);
        derives::apply(derives, attributes, self.maps, api, sources, diagnostics);
    }

    /// Gives parts of an API the configured names. `has_tags` specifies whether anything is named
    /// after tags.
    pub(crate) fn rename(
        &self,
        api: &mut Api,
        has_tags: bool,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) {
        let is_whole = self.selection.is_empty();
        renames::apply(
            &self.renames,
            api,
            (has_tags, is_whole),
            sources,
            diagnostics,
        );
    }
}
