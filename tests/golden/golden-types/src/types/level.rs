// Generated from an OpenAPI specification; change the specification instead.

//! [`Level`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `types.yaml#/components/schemas/Level`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `10`
    N10,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Level {
    Minus1 = -1,
    N0 = 0,
    N10 = 10,
    ..Unknown
});

