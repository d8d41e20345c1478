// Generated from an OpenAPI specification; change the specification instead.

//! [`Kept`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by constants that are lists and objects.
///
/// Defined at `constants.yaml#/components/schemas/Kept`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Kept {
    /// Pair
    Pair(KeptPair),
    /// Point
    Point(KeptPoint),
    /// Other
    Other(KeptOther),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Kept {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["at"], &["at"])
                .constants(
                    &[(&["at"], &[Constant::Number("1"), Constant::Number("2")])],
                ),
            Shape::of(Kinds::OBJECT)
                .members(&["at"], &["at"])
                .constants(&[(&["at", "x"], &[Constant::Number("1")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["at"], &["at"])
                .constants(&[(&["at", "x"], &[Constant::Number("2")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <KeptPair as FromJson>::from_json(node).map(Self::Pair),
                1 => <KeptPoint as FromJson>::from_json(node).map(Self::Point),
                _ => <KeptOther as FromJson>::from_json(node).map(Self::Other),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Kept {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Pair(value) => value.to_json(out),
            Self::Point(value) => value.to_json(out),
            Self::Other(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Kept);

clientwright_runtime::codegen::v1::union_members!(Kept Unknown [Pair field, Point field, Other field] {
    at: shared("at") as Value,
});

clientwright_runtime::codegen::v1::union_alternatives!(Kept {
    Pair(KeptPair) as_pair into_pair [from],
    Point(KeptPoint) as_point into_point [from],
    Other(KeptOther) as_other into_other [from],
});

/// Pair.
///
/// Defined at `constants.yaml#/components/schemas/Kept/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeptPair {
    pub at: Value,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KeptPair {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at: Value) -> Self {
        Self {
            at,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(KeptPair {
    at: required("at", Value),
    ..additional_properties
});

/// Point.
///
/// Defined at `constants.yaml#/components/schemas/Kept/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeptPoint {
    pub at: Value,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KeptPoint {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at: Value) -> Self {
        Self {
            at,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(KeptPoint {
    at: required("at", Value),
    ..additional_properties
});

/// Other.
///
/// Defined at `constants.yaml#/components/schemas/Kept/oneOf/2`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeptOther {
    pub at: Value,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl KeptOther {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at: Value) -> Self {
        Self {
            at,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(KeptOther {
    at: required("at", Value),
    ..additional_properties
});
