// Generated from an OpenAPI specification; change the specification instead.

//! [`NamedAgain`].

use super::Named;

/// Defined at `types.yaml#/components/schemas/NamedAgain`.
pub type NamedAgain = Named;
