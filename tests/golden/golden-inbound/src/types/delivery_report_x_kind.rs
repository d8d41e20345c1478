// Generated from an OpenAPI specification; change the specification instead.

//! [`DeliveryReportXKind`].

/// An open list of strings: other values are kept.
///
/// Defined at `inbound.yaml#/paths/~1hub/post/callbacks/delivered/{$request.body#~1callback}/post/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeliveryReportXKind {
    /// `report`
    Report,
    /// A value that the specification does not name.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(DeliveryReportXKind {
    Report = "report",
    ..Unknown
});
