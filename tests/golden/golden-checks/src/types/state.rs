// Generated from an OpenAPI specification; change the specification instead.

//! [`State`].

/// An open list of strings: other values are kept.
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
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(State {
    Open = "open",
    Shut = "shut",
    Lost = "lost",
    ..Unknown
});
