// Generated from an OpenAPI specification; change the specification instead.

//! [`Exact`].

use clientwright_runtime::Decimal;

/// Defined at `numbers.yaml#/components/schemas/Exact`.
pub type Exact = Decimal;
