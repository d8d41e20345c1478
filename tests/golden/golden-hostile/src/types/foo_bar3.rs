// Generated from an OpenAPI specification; change the specification instead.

//! [`FooBar3`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `FooBar3` of the specification.
///
/// Defined at `hostile.yaml:114`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooBar3 {
    /// `snake` on the wire.
    pub snake: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::json_object!(FooBar3 {
    snake: optional("snake"),
    ..additional_properties
});
