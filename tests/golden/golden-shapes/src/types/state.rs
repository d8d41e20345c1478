// Generated from an OpenAPI specification; change the specification instead.

//! [`State`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(State {
    Open = "open",
    Closed = "closed",
    ..Unknown
});
