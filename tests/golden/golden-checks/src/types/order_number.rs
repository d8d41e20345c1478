// Generated from an OpenAPI specification; change the specification instead.

//! [`OrderNumber`].

/// Pattern `^\d{3}-[[a-z]$`.
///
/// Defined at `checks.yaml#/components/schemas/OrderNumber`.
pub type OrderNumber = String;
