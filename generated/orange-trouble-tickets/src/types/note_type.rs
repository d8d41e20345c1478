// Generated from an OpenAPI specification; change the specification instead.

//! [`NoteType`].

/// Kind of note. `Comments` is returned with a different name.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/NoteType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NoteType {
    /// `Comments`: A comment, as you send it.
    Comments,
    /// `Inward customer comments`: A comment of yours, as tickets show it.
    InwardCustomerComments,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(NoteType {
    Comments = "Comments",
    InwardCustomerComments = "Inward customer comments",
    ..Unknown
});
