// Generated from an OpenAPI specification; change the specification instead.

//! [`State`].

/// An open list of strings: other values are kept.
///
/// Defined at `shapes.yaml#/components/schemas/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(State {
    Open = "open",
    Closed = "closed",
    ..Unknown
});
