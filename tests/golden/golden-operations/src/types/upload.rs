// Generated from an OpenAPI specification; change the specification instead.

//! [`Upload`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};
use super::Rgb;

/// Defined at `operations.yaml#/components/schemas/Upload`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    pub title: String,
    pub photo: Binary,
    pub colour: Option<Rgb>,
    pub tags: Option<Vec<String>>,
    pub pages: Option<Vec<Binary>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Upload {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(photo: impl Into<Binary>, title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            photo: photo.into(),
            colour: None,
            tags: None,
            pages: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_colour(mut self, colour: Rgb) -> Self {
        self.colour = Some(colour);
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_pages(mut self, pages: impl IntoIterator<Item = impl Into<Binary>>) -> Self {
        self.pages = Some(pages.into_iter().map(Into::into).collect());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Upload {
    title: required("title", String),
    photo: required("photo", Binary),
    colour: optional("colour", Rgb),
    tags: optional("tags", Vec<String>),
    pages: optional("pages", Vec<Binary>),
    ..additional_properties
});
