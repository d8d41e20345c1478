// Generated from an OpenAPI specification; change the specification instead.

//! [`Switch`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by a boolean.
///
/// Defined at `constants.yaml#/components/schemas/Switch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Switch {
    OnTrue(SwitchOnTrue),
    OnFalse(SwitchOnFalse),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Switch {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["on", "note"], &["on", "note"])
                .constants(&[(&["on"], &[Constant::Boolean(true)])]),
            Shape::of(Kinds::OBJECT)
                .members(&["on", "note"], &["on", "note"])
                .constants(&[(&["on"], &[Constant::Boolean(false)])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <SwitchOnTrue as FromJson>::from_json(node).map(Self::OnTrue),
                _ => <SwitchOnFalse as FromJson>::from_json(node).map(Self::OnFalse),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Switch {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::OnTrue(value) => value.to_json(out),
            Self::OnFalse(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Switch);

clientwright_runtime::codegen::v1::union_members!(Switch Unknown [OnTrue field, OnFalse field] {
    on: value("on") as bool,
    note: text("note"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Switch {
    OnTrue(SwitchOnTrue) as_on_true into_on_true [from],
    OnFalse(SwitchOnFalse) as_on_false into_on_false [from],
});

clientwright_runtime::codegen::v1::checks!(Switch: [
    rule::AnyOf(&[
        (reads::<SwitchOnTrue>, &[rule::Type(of::<super::SwitchOnTrue>)]),
        (reads::<SwitchOnFalse>, &[rule::Type(of::<super::SwitchOnFalse>)]),
    ]),
]);

/// Defined at `constants.yaml#/components/schemas/Switch/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchOnTrue {
    /// Always `true`.
    pub on: bool,
    pub note: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SwitchOnTrue {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            on: true,
            note: note.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(SwitchOnTrue {
    on: required("on", bool),
    note: required("note", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SwitchOnTrue: [
    rule::Member("on", &[rule::Is(true)]),
]);

/// Defined at `constants.yaml#/components/schemas/Switch/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchOnFalse {
    /// Always `false`.
    pub on: bool,
    pub note: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SwitchOnFalse {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            on: false,
            note: note.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(SwitchOnFalse {
    on: required("on", bool),
    note: required("note", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SwitchOnFalse: [
    rule::Member("on", &[rule::Is(false)]),
]);
