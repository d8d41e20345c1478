// Generated from an OpenAPI specification; change the specification instead.

//! [`Level`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `l1`: The first.
    Low,
    /// `l2`: The second.
    High,
    /// `l3`: The last.
    VeryHigh,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Level {
    Low = "l1",
    High = "l2",
    VeryHigh = "l3",
    ..Unknown
});
