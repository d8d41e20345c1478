//! Parts of bodies.

use crate::document::Style;

use super::types::TypeUse;

/// `encoding` of one member of a multipart body, and what its schema says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The member.
    pub name: String,
    /// Media type of the part.
    pub content_type: Option<String>,
    /// `contentEncoding` of what it is, where that is encoded.
    pub content_encoding: Option<String>,
    /// Style and explode, where the part is written like a query parameter.
    pub style: Option<(Style, bool)>,
    /// Whether a value without a type is a file, by what is said of its media type.
    pub is_file: bool,
    /// The position in a list of parts, where this is not of all of them.
    pub position: Option<usize>,
    /// Whether the name is not sent, because the position says which part it is.
    pub is_unnamed: bool,
    /// `headers` of the part.
    pub headers: Vec<PartHeader>,
}

impl PartEncoding {
    /// A part of which nothing is said.
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
    /// Its name as written.
    pub name: String,
    /// Its type.
    pub ty: TypeUse,
    /// `explode`.
    pub explode: bool,
    /// Whether it is JSON text.
    pub json: bool,
    /// Whether the part must have it.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
}
