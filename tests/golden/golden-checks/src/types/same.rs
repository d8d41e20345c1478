// Generated from an OpenAPI specification; change the specification instead.

//! [`Same`].

/// An open list of strings: other values are kept.
///
/// Defined at `checks.yaml#/components/schemas/Same`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Same {
    /// `same`
    Same,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Same {
    Same = "same",
    ..Unknown
});
