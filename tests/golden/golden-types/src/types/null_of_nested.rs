// Generated from an OpenAPI specification; change the specification instead.

//! [`NullOfNested`].

use super::NullWithLimit;

/// Both parts are references.
///
/// Defined at `types.yaml#/components/schemas/NullOfNested`.
pub type NullOfNested = NullWithLimit;
