// Generated from an OpenAPI specification; change the specification instead.

//! [`Parcel`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};
use super::Meta;

/// Defined at `parts.yaml#/components/schemas/Parcel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub meta: Meta,
    pub media: Binary,
    pub note: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Parcel {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(media: impl Into<Binary>, meta: Meta) -> Self {
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
    meta: required("meta", Meta),
    media: required("media", Binary),
    note: optional("note", String),
    ..additional_properties
});
