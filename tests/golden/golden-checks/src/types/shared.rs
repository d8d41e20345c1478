// Generated from an OpenAPI specification; change the specification instead.

//! [`Shared`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `checks.yaml#/components/schemas/Shared`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Shared {
    pub one: Option<SharedOne>,
    pub other: Option<SharedOne>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Shared {
    one: optional("one"),
    other: optional("other"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Shared: [
    rule::Member("one", &[rule::Type(of::<super::SharedOne>)]),
    rule::Member("other", &[rule::Type(of::<super::SharedOne>)]),
]);

/// Defined at `checks.yaml#/components/schemas/Shared/properties/one`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SharedOne {
    pub text: Option<String>,
    /// At most `2` characters.
    pub both: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(SharedOne {
    text: optional("text"),
    both: optional("both"),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SharedOne: [
    rule::Member("both", &[rule::MaxLength(2)]),
]);
