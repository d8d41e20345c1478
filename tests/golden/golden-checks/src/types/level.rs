// Generated from an OpenAPI specification; change the specification instead.

//! [`Level`].

/// An open list of integers: other values are kept.
///
/// Defined at `checks.yaml#/components/schemas/Level`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that the specification does not name.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Level {
    N1 = 1,
    N2 = 2,
    N3 = 3,
    ..Unknown
});

