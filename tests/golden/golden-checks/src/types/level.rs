// Generated from an OpenAPI specification; change the specification instead.

//! [`Level`].

/// Open integer enum: unknown values are preserved.
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
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Level {
    N1 = 1,
    N2 = 2,
    N3 = 3,
    ..Unknown
});

