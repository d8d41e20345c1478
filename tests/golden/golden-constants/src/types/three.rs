// Generated from an OpenAPI specification; change the specification instead.

//! [`Three`].

/// Open integer enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Three`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Three {
    /// `3`
    N3,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Three {
    N3 = 3,
    ..Unknown
});

