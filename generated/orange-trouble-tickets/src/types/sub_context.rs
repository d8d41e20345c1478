// Generated from an OpenAPI specification; change the specification instead.

//! [`SubContext`].

/// An open list of strings: other values are kept.
///
/// Defined at `specs/trouble-tickets.yaml#/components/parameters/SubContext/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubContext {
    /// `wse`: The system behind the API, which its status calls `WSE`.
    Wse,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(SubContext {
    Wse = "wse",
    ..Unknown
});
