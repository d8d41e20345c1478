// Generated from an OpenAPI specification; change the specification instead.

//! [`Mode`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `operations.yaml#/paths/~1equal~1one/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Mode {
    Slow = "slow",
    Fast = "fast",
    ..Unknown
});
