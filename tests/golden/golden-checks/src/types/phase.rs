// Generated from an OpenAPI specification; change the specification instead.

//! [`Phase`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Phase`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Phase {
    /// `begun`
    Begun,
    /// `done`
    Done,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Phase {
    Begun = "begun",
    Done = "done",
    ..Unknown
});
