// Generated from an OpenAPI specification; change the specification instead.

//! [`Point`].

use clientwright_runtime::Tuple;

/// Fewest items `2`.
///
/// Defined at `shapes.yaml#/components/schemas/Point`.
pub type Point = Tuple<(f64, f64)>;
