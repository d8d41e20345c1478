// Generated from an OpenAPI specification; change the specification instead.

//! [`AsbestosCode`].

/// What is known about asbestos in the building. Each order lists its possible
/// codes in `availableAsbestos`; there may be more than those named here.
///
/// Defined at `specs/erdv.yaml#/components/schemas/AsbestosCode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AsbestosCode {
    /// `SUP1997`: Built after 1997.
    Sup1997,
    /// `INF1997_AVEC`: Built before 1997, an asbestos report (*Dossier Technique Amiante*) exists.
    Inf1997Avec,
    /// `INF1997_SANS`: Built before 1997, there is no asbestos report.
    Inf1997Sans,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(AsbestosCode {
    Sup1997 = "SUP1997",
    Inf1997Avec = "INF1997_AVEC",
    Inf1997Sans = "INF1997_SANS",
    ..Unknown
});
