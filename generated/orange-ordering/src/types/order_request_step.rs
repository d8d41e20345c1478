// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderRequestStep`].

/// The progress of the order.
///
/// **Reported**, not documented: REQUEST: the 'Getting started' page; the others: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/OrderRequestStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderRequestStep {
    /// `REQUEST`: Requested.
    Request,
    /// `QUOTE`: Being quoted.
    Quote,
    /// `ORDER`: Ordered.
    Order,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(OrderRequestStep {
    Request = "REQUEST",
    Quote = "QUOTE",
    Order = "ORDER",
    ..Unknown
});
