// Generated from an OpenAPI specification; change the specification instead.

//! [`NullWithLimit`].

use super::NullOfBoth;

/// The second part has no type.
///
/// Defined at `types.yaml#/components/schemas/NullWithLimit`.
pub type NullWithLimit = NullOfBoth;
