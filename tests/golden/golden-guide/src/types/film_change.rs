// Generated from an OpenAPI specification; change the specification instead.

//! [`FilmChange`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};

/// The properties to be changed; `null` removes one.
///
/// Defined at `guide.yaml#/components/schemas/FilmChange`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilmChange {
    pub title: Nullable<String>,
    /// A remark of the archivist.
    pub note: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FilmChange {
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Nullable::Value(title.into());
        self
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FilmChange {
    title: optional_nullable("title", String),
    note: optional_nullable("note", String),
    ..additional_properties
});
