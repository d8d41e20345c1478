// Generated from an OpenAPI specification; change the specification instead.

//! [`NewNote`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{NoteType, Timestamp};

/// A comment to send.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/NewNote`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewNote {
    /// When it was written.
    pub date: Timestamp,
    /// Kind of note; `Comments` in Orange's example.
    pub r#type: NoteType,
    /// The comment. No maximum length is documented.
    pub text: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl NewNote {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        date: impl Into<Timestamp>,
        text: impl Into<String>,
        r#type: impl Into<NoteType>,
    ) -> Self {
        Self {
            date: date.into(),
            r#type: r#type.into(),
            text: text.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(NewNote {
    date: required("date", Timestamp),
    r#type: required("type", NoteType),
    text: required("text", String),
    ..additional_properties
});
