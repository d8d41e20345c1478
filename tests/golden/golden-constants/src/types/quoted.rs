// Generated from an OpenAPI specification; change the specification instead.

//! [`Quoted`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Quoted`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Quoted {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Quoted {
    N1 = 1,
    N2 = 2,
    ..Unknown
});

