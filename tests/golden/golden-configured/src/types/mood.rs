// Generated from an OpenAPI specification; change the specification instead.

//! [`Mood`].

/// An open list of strings: other values are kept.
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
    /// A value that the specification does not name.
    #[schemars(untagged)]
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(Mood {
    Good = "good",
    SoSo = "so-so",
    ..Unknown
});
