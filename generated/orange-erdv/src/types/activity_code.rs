// Generated from an OpenAPI specification; change the specification instead.

//! [`ActivityCode`].

/// The purpose of the technician's visit. Each order lists its possible
/// codes in `availableActivities`; there are more than those named here.
///
/// Defined at `specs/erdv.yaml#/components/schemas/ActivityCode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityCode {
    /// `CRE`: Creation (*création*).
    Cre,
    /// `CLA`: Transfer of an active line (*Cession Ligne Active*).
    Cla,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(ActivityCode {
    Cre = "CRE",
    Cla = "CLA",
    ..Unknown
});
