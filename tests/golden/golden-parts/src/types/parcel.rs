// Generated from an OpenAPI specification; change the specification instead.

//! [`Parcel`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `parts.yaml#/components/schemas/Parcel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub meta: ParcelMeta,
    pub media: Binary,
    pub note: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Parcel {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(media: impl Into<Binary>, meta: ParcelMeta) -> Self {
        Self {
            meta,
            media: media.into(),
            note: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Parcel {
    meta: required("meta"),
    media: required("media"),
    note: optional("note"),
    ..additional_properties
});

/// Defined at `parts.yaml#/components/schemas/Parcel/properties/meta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelMeta {
    pub name: String,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ParcelMeta {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(ParcelMeta {
    name: required("name"),
    ..additional_properties
});
