// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestSubStep`].

/// The progress of the order within its step.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestSubStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestSubStep {
    /// `INITIATION`: Begun.
    Initiation,
    /// `IN_PROGRESS`: Being worked on.
    InProgress,
    /// `APPROVAL`: Waiting for approval.
    Approval,
    /// `DELIVERY`: Being delivered.
    Delivery,
    /// `ACCEPTANCE`: Waiting for acceptance.
    Acceptance,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestSubStep {
    Initiation = "INITIATION",
    InProgress = "IN_PROGRESS",
    Approval = "APPROVAL",
    Delivery = "DELIVERY",
    Acceptance = "ACCEPTANCE",
    ..Unknown
});
