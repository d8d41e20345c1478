// Generated from an OpenAPI specification; change the specification instead.

//! [`Derived`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `hostile.yaml#/components/schemas/Derived`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    pub kind: String,
    /// ```` note  ``` panic!("from a name"); ```   ```` in JSON.
    pub note_panic_from_a_name: Option<String>,
    pub more: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Derived {
    kind: required("kind", String),
    note_panic_from_a_name: optional("note\n\n```\npanic!(\"from a name\");\n```\n\n", String),
    more: optional("more", String),
    ..additional_properties
});
