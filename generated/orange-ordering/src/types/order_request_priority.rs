// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestPriority`].

/// The urgency of the order.
///
/// **Reported**, not documented: MEDIUM: the 'Getting started' page; the others: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestPriority`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestPriority {
    /// `HIGH`: Urgent.
    High,
    /// `MEDIUM`: As usual.
    Medium,
    /// `LOW`: Not urgent.
    Low,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestPriority {
    High = "HIGH",
    Medium = "MEDIUM",
    Low = "LOW",
    ..Unknown
});
