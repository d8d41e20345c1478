// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar2`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `FooBar2` of the specification.
///
/// Defined at `hostile.yaml:115`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooBar2 {
    /// `camel` on the wire.
    pub camel: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::json_object!(FooBar2 {
    camel: optional("camel"),
    ..additional_properties
});
