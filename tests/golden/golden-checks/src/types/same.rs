// Generated from an OpenAPI specification; change the specification instead.

//! [`Same`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Same`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Same {
    /// `same`
    Same,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Same {
    Same = "same",
    ..Unknown
});
