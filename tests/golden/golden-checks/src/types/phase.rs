// Generated from an OpenAPI specification; change the specification instead.

//! [`Phase`].

/// An open list of strings: other values are kept.
///
/// Defined at `checks.yaml#/components/schemas/Phase`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Phase {
    /// `begun`
    Begun,
    /// `done`
    Done,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Phase {
    Begun = "begun",
    Done = "done",
    ..Unknown
});
