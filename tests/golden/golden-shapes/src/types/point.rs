// Generated from an OpenAPI specification; change the specification instead.

//! [`Point`].

use clientwright_runtime::Tuple;

/// At least `2` items.
///
/// Defined at `shapes.yaml#/components/schemas/Point`.
pub type Point = Tuple<(f64, f64)>;
