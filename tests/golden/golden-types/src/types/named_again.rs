// Generated from an OpenAPI specification; change the specification instead.

//! [`NamedAgain`].

use super::Named;

/// `NamedAgain` of the specification.
///
/// Defined at `types.yaml#/components/schemas/NamedAgain`.
pub type NamedAgain = Named;
