// Generated from an OpenAPI specification; change the specification instead.

//! [`Phase`].

/// The same for strings, with any other value.
///
/// Defined at `constants.yaml#/components/schemas/Phase`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Phase {
    /// `p1`
    Planned,
    /// `p2`: **Nothing** is left to do.
    Done,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Phase {
    Planned = "p1",
    Done = "p2",
    ..Unknown
});
