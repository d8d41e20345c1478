// Generated from an OpenAPI specification; change the specification instead.

//! [`Catalogue`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `xml.yaml#/components/schemas/Catalogue`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Catalogue {
    pub title: String,
    pub language: Option<String>,
    pub markup: Option<String>,
    pub entries: Vec<String>,
    pub size: Option<CatalogueSize>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Catalogue {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        entries: impl IntoIterator<Item = impl Into<String>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            language: None,
            markup: None,
            entries: entries.into_iter().map(Into::into).collect(),
            size: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    #[must_use]
    pub fn with_markup(mut self, markup: impl Into<String>) -> Self {
        self.markup = Some(markup.into());
        self
    }

    #[must_use]
    pub fn with_size(mut self, size: CatalogueSize) -> Self {
        self.size = Some(size);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Catalogue {
    title: required("title", String),
    language: optional("language", String),
    markup: optional("markup", String),
    entries: required("entries", Vec<String>),
    size: optional("size", CatalogueSize),
    ..additional_properties
});

/// Defined at `xml.yaml#/components/schemas/Catalogue/properties/size`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogueSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CatalogueSize {
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(CatalogueSize {
    width: optional("width"),
    height: optional("height"),
    ..additional_properties
});
