// Generated from an OpenAPI specification; change the specification instead.

//! [`Mood`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `overlays/configured.yaml#/actions/0/update/Mood`.
#[derive(Clone, schemars::JsonSchema)]
#[non_exhaustive]
pub enum Mood {
    /// `good`
    #[schemars(rename = "good")]
    Good,
    /// `so-so`
    #[schemars(rename = "so-so")]
    SoSo,
    /// A value that is not in the specification.
    #[schemars(untagged)]
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Mood {
    Good = "good",
    SoSo = "so-so",
    ..Unknown
});
