// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiState`].

/// Whether the API works.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiState`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiState {
    /// `ok`: It works.
    Ok,
    /// `ko`: It does not.
    Ko,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(ApiState {
    Ok = "ok",
    Ko = "ko",
    ..Unknown
});
