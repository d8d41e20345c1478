// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersionParts`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// The parts of a version, as text.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiVersionParts`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiVersionParts {
    /// The part that is also in the path.
    pub major: Option<String>,
    /// The part after the first dot.
    pub minor: Option<String>,
    /// The part after the second dot.
    pub patch: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ApiVersionParts {
    major: optional("major"),
    minor: optional("minor"),
    patch: optional("patch"),
    ..additional_properties
});
