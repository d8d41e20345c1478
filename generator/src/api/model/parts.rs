//! Parts of bodies.

use crate::document::Style;

use super::types::TypeUse;

/// `encoding` of one property of a multipart body, together with statements of its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The property.
    pub name: String,
    /// The media type of the part.
    pub content_type: Option<String>,
    /// `contentEncoding` of the content, if it is encoded.
    pub content_encoding: Option<String>,
    /// Style and explode, if the part is serialized like a query parameter.
    pub style: Option<(Style, bool)>,
    /// Whether a value without a type is a file according to its media type.
    pub is_file: bool,
    /// The position in a list of parts, if this applies to a single one.
    pub position: Option<usize>,
    /// Whether the name is omitted because the position identifies the part.
    pub is_unnamed: bool,
    /// `headers` of the part.
    pub headers: Vec<PartHeader>,
}

impl PartEncoding {
    /// Creates the encoding of a part without any statements.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            content_type: None,
            content_encoding: None,
            style: None,
            is_file: false,
            position: None,
            is_unnamed: false,
            headers: Vec::new(),
        }
    }
}

/// A typed header of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartHeader {
    /// The name as written.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// `explode`.
    pub explode: bool,
    /// Whether the value is JSON text.
    pub json: bool,
    /// Whether the part must have it.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
}
