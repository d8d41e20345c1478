// Generated from an OpenAPI specification; change the specification instead.

//! [`PutTenantsByTenantFilesByNameKindKind`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/paths/~1tenants~1{tenant}~1files~1{name}.{kind}/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PutTenantsByTenantFilesByNameKindKind {
    /// `csv`
    Csv,
    /// `pdf`
    Pdf,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PutTenantsByTenantFilesByNameKindKind {
    Csv = "csv",
    Pdf = "pdf",
    ..Unknown
});
