// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestStatus`].

/// Whether the order is in progress, completed or rejected.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestStatus {
    /// `NEW`: Not yet validated by Orange.
    New,
    /// `IN_PROGRESS`: Being carried out.
    InProgress,
    /// `COMPLETED`: Carried out.
    Completed,
    /// `REJECTED`: Refused.
    Rejected,
    /// `CANCELED`: Cancelled.
    Canceled,
    /// `UNKNOWN`: Orange does not know.
    Unknown,
    /// A value that is not in the specification.
    UnknownValue(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestStatus {
    New = "NEW",
    InProgress = "IN_PROGRESS",
    Completed = "COMPLETED",
    Rejected = "REJECTED",
    Canceled = "CANCELED",
    Unknown = "UNKNOWN",
    ..UnknownValue
});
