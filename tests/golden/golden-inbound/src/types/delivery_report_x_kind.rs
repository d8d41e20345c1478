// Generated from an OpenAPI specification; change the specification instead.

//! [`DeliveryReportXKind`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `inbound.yaml#/paths/~1hub/post/callbacks/delivered/{$request.body#~1callback}/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeliveryReportXKind {
    /// `report`
    Report,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(DeliveryReportXKind {
    Report = "report",
    ..Unknown
});
