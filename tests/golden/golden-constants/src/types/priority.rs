// Generated from an OpenAPI specification; change the specification instead.

//! [`Priority`].

/// An enum of integers with titles, as in OpenAPI 3.1.
///
/// Defined at `constants.yaml#/components/schemas/Priority`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Priority {
    /// `1`: Some time.
    Low,
    /// `2`: At once.
    High,
    /// `3`
    N3,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(Priority {
    Low = 1,
    High = 2,
    N3 = 3,
    ..Unknown
});

