// Generated from an OpenAPI specification; change the specification instead.

//! [`Files`].

use std::collections::BTreeMap;
use clientwright_runtime::{Base64, Binary, Value};

/// Files as OpenAPI 3.1 describes them, without `format`.
///
/// Defined at `types.yaml#/components/schemas/Files`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Files {
    pub photo: Binary,
    pub pages: Vec<Binary>,
    pub clip: Option<Binary>,
    pub text: Option<String>,
    pub cover: Option<Binary>,
    pub scans: Option<Vec<Binary>>,
    pub stamp: Option<Base64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Files {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        pages: impl IntoIterator<Item = impl Into<Binary>>,
        photo: impl Into<Binary>,
    ) -> Self {
        Self {
            photo: photo.into(),
            pages: pages.into_iter().map(Into::into).collect(),
            clip: None,
            text: None,
            cover: None,
            scans: None,
            stamp: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_clip(mut self, clip: impl Into<Binary>) -> Self {
        self.clip = Some(clip.into());
        self
    }

    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn with_cover(mut self, cover: impl Into<Binary>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    #[must_use]
    pub fn with_scans(mut self, scans: impl IntoIterator<Item = impl Into<Binary>>) -> Self {
        self.scans = Some(scans.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_stamp(mut self, stamp: impl Into<Base64>) -> Self {
        self.stamp = Some(stamp.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Files {
    photo: required("photo", Binary),
    pages: required("pages", Vec<Binary>),
    clip: optional("clip", Binary),
    text: optional("text", String),
    cover: optional("cover", Binary),
    scans: optional("scans", Vec<Binary>),
    stamp: optional("stamp", Base64),
    ..additional_properties
});
