// Generated from an OpenAPI specification; change the specification instead.

//! [`Base`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::Derived;

/// One of several types.
///
/// Defined at `hostile.yaml#/components/schemas/Base`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    Derived(Derived),
    Base(BaseBase),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Base {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        match node.get("kind").and_then(|tag| tag.as_str()) {
            Some("Derived") => <Derived as FromJson>::from_json(node).map(Self::Derived),
            Some("Base") => <BaseBase as FromJson>::from_json(node).map(Self::Base),
            _ => {
                match <BaseBase as FromJson>::from_json(node) {
                    Ok(value) => Ok(Self::Base(value)),
                    Err(_) => Ok(Self::Unknown(node.to_value())),
                }
            }
        }
    }
}

impl ToJson for Base {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Derived(value) => out.tagged_one_of("kind", &["Derived"], value),
            Self::Base(value) => out.tagged_none_of("kind", &["Derived"], value),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Base);

clientwright_runtime::codegen::v1::union_members!(Base Unknown [Derived field, Base field] {
    kind: text("kind"),
    note_panic_from_a_name: text("note\n\n```\npanic!(\"from a name\");\n```\n\n"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Base {
    Derived(Derived) as_derived into_derived [from],
    Base(BaseBase) as_base into_base [from],
});

/// Defined at `hostile.yaml#/components/schemas/Base`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    pub kind: String,
    /// ```` note  ``` panic!("from a name"); ```   ```` in JSON.
    pub note_panic_from_a_name: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(BaseBase {
    kind: required("kind", String),
    note_panic_from_a_name: optional("note\n\n```\npanic!(\"from a name\");\n```\n\n", String),
    ..additional_properties
});
