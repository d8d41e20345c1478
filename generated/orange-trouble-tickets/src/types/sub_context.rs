// Generated from an OpenAPI specification; change the specification instead.

//! [`SubContext`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `specs/trouble-tickets.yaml#/components/parameters/SubContext/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubContext {
    /// `wse`: The system behind the API, which its status calls `WSE`.
    Wse,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(SubContext {
    Wse = "wse",
    ..Unknown
});
