// Generated from an OpenAPI specification; change the specification instead.

//! [`Self_`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `Self_` of the specification.
///
/// Defined at `hostile.yaml:109`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    /// `self` on the wire.
    pub self_lower: Option<String>,
    /// `Self` on the wire.
    pub self_: Option<String>,
    /// `super` on the wire.
    pub super_: Option<String>,
    /// `crate` on the wire.
    pub crate_: Option<String>,
    /// `_` on the wire.
    pub underscore: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Self_ {
    self_lower: optional("self"),
    self_: optional("Self"),
    super_: optional("super"),
    crate_: optional("crate"),
    underscore: optional("_"),
    ..additional_properties
});
