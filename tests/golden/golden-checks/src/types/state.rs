// Generated from an OpenAPI specification; change the specification instead.

//! [`State`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/State`.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// `lost`
    Lost,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(State {
    Open = "open",
    Shut = "shut",
    Lost = "lost",
    ..Unknown
});
