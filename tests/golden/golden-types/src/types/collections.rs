// Generated from an OpenAPI specification; change the specification instead.

//! [`Collections`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Strict;

/// Arrays and maps.
///
/// Defined at `types.yaml#/components/schemas/Collections`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Collections {
    /// At least `1` item, no duplicates.
    pub texts: Option<Vec<String>>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub matrix: Option<Vec<Vec<f64>>>,
    pub objects: Option<Vec<Strict>>,
    pub inline: Option<CollectionsInline>,
    /// `nullableItems` in JSON.
    pub nullable_items: Option<Vec<Option<String>>>,
    pub anything: Option<Vec<Value>>,
    pub map: Option<BTreeMap<String, String>>,
    /// `mapOfObjects` in JSON.
    pub map_of_objects: Option<BTreeMap<String, Strict>>,
    /// `mapOfLists` in JSON.
    pub map_of_lists: Option<BTreeMap<String, Vec<i64>>>,
    /// `freeMap` in JSON.
    pub free_map: Option<BTreeMap<String, Value>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Collections {
    #[must_use]
    pub fn with_texts(mut self, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.texts = Some(texts.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_matrix(mut self, matrix: Vec<Vec<f64>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    #[must_use]
    pub fn with_objects(mut self, objects: Vec<Strict>) -> Self {
        self.objects = Some(objects);
        self
    }

    #[must_use]
    pub fn with_inline(mut self, inline: CollectionsInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets `nullableItems`.
    #[must_use]
    pub fn with_nullable_items(mut self, nullable_items: Vec<Option<String>>) -> Self {
        self.nullable_items = Some(nullable_items);
        self
    }

    #[must_use]
    pub fn with_anything(mut self, anything: Vec<Value>) -> Self {
        self.anything = Some(anything);
        self
    }

    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets `mapOfObjects`.
    #[must_use]
    pub fn with_map_of_objects(mut self, map_of_objects: BTreeMap<String, Strict>) -> Self {
        self.map_of_objects = Some(map_of_objects);
        self
    }

    /// Sets `mapOfLists`.
    #[must_use]
    pub fn with_map_of_lists(mut self, map_of_lists: BTreeMap<String, Vec<i64>>) -> Self {
        self.map_of_lists = Some(map_of_lists);
        self
    }

    /// Sets `freeMap`.
    #[must_use]
    pub fn with_free_map(mut self, free_map: BTreeMap<String, Value>) -> Self {
        self.free_map = Some(free_map);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Collections {
    texts: optional("texts"),
    matrix: optional("matrix"),
    objects: optional("objects"),
    inline: optional("inline"),
    nullable_items: optional("nullableItems"),
    anything: optional("anything"),
    map: optional("map"),
    map_of_objects: optional("mapOfObjects"),
    map_of_lists: optional("mapOfLists"),
    free_map: optional("freeMap"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Collections: [
    rule::Member("texts", &[rule::MinItems(1), rule::UniqueItems]),
]);

/// Defined at `types.yaml#/components/schemas/Collections/properties/inline`.
pub type CollectionsInline = Vec<CollectionsInlineItem>;

/// Defined at `types.yaml#/components/schemas/Collections/properties/inline/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectionsInlineItem {
    pub x: i64,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CollectionsInlineItem {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self {
            x,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(CollectionsInlineItem {
    x: required("x", i64),
    ..additional_properties
});
