// Generated from an OpenAPI specification; change the specification instead.

//! [`Type`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `Type` of the specification.
///
/// Defined at `hostile.yaml:108`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Type {
    /// `@type` on the wire.
    pub at_type: Option<String>,
    /// `type` on the wire.
    pub r#type: Option<String>,
    /// `_type` on the wire.
    pub underscore_type: Option<String>,
    /// `$type` on the wire.
    pub dollar_type: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Type {
    at_type: optional("@type"),
    r#type: optional("type"),
    underscore_type: optional("_type"),
    dollar_type: optional("$type"),
    ..additional_properties
});
