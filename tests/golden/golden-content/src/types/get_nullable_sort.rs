// Generated from an OpenAPI specification; change the specification instead.

//! [`GetNullableSort`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `content.yaml#/paths/~1nullable/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetNullableSort {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(GetNullableSort {
    Up = "up",
    Down = "down",
    ..Unknown
});
