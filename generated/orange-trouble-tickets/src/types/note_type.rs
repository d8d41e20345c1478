// Generated from an OpenAPI specification; change the specification instead.

//! [`NoteType`].

/// Kind of note. What goes in as `Comments` comes back under another name.
///
/// Defined at `specs/trouble-tickets.yaml:1062`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteType {
    /// `Comments`: A comment, as you send it.
    Comments,
    /// `Inward customer comments`: A comment of yours, as tickets show it.
    InwardCustomerComments,
    /// A value that the specification does not name.
    Unknown(String),
}

impl NoteType {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Comments => "Comments",
            Self::InwardCustomerComments => "Inward customer comments",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "Comments" => Self::Comments,
            "Inward customer comments" => Self::InwardCustomerComments,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(NoteType);
