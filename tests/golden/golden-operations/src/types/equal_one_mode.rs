// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualOneMode`].

/// One of a list of strings, or another.
///
/// Defined at `operations.yaml:290`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EqualOneMode {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(EqualOneMode {
    Slow = "slow",
    Fast = "fast",
    ..Unknown
});
