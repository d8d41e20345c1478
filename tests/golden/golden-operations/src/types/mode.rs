// Generated from an OpenAPI specification; change the specification instead.

//! [`Mode`].

/// An open list of strings: other values are kept.
///
/// Defined at `operations.yaml#/paths/~1equal~1one/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Mode {
    Slow = "slow",
    Fast = "fast",
    ..Unknown
});
