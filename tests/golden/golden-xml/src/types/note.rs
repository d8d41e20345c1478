// Generated from an OpenAPI specification; change the specification instead.

//! [`Note`].

/// At least `1` character.
///
/// Defined at `xml.yaml#/components/schemas/Note`.
pub type Note = String;
