// Generated from an OpenAPI specification; change the specification instead.

//! [`PutTenantsByTenantFilesByNameKindKind`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/paths/~1tenants~1{tenant}~1files~1{name}.{kind}/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PutTenantsByTenantFilesByNameKindKind {
    /// `csv`
    Csv,
    /// `pdf`
    Pdf,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PutTenantsByTenantFilesByNameKindKind {
    Csv = "csv",
    Pdf = "pdf",
    ..Unknown
});
