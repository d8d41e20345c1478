// Generated from an OpenAPI specification; change the specification instead.

//! [`Framed`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Tuple, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// One of several types.
///
/// Defined at `shapes.yaml#/components/schemas/Framed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Framed {
    /// Opened
    Opened(FramedOpened),
    /// Closed
    Closed(FramedClosed),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Framed {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["frame"], &["frame"])
                .constants(&[(&["frame", "[0]"], &[Constant::Boolean(true)])]),
            Shape::of(Kinds::OBJECT)
                .members(&["frame"], &["frame"])
                .constants(&[(&["frame", "[0]"], &[Constant::Boolean(false)])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <FramedOpened as FromJson>::from_json(node).map(Self::Opened),
                _ => <FramedClosed as FromJson>::from_json(node).map(Self::Closed),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Framed {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Opened(value) => value.to_json(out),
            Self::Closed(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Framed);

clientwright_runtime::codegen::v1::union_alternatives!(Framed {
    Opened(FramedOpened) as_opened into_opened [from],
    Closed(FramedClosed) as_closed into_closed [from],
});

clientwright_runtime::codegen::v1::checks!(Framed: [
    rule::AnyOf(&[
        (reads::<FramedOpened>, &[rule::Type(of::<super::FramedOpened>)]),
        (reads::<FramedClosed>, &[rule::Type(of::<super::FramedClosed>)]),
    ]),
]);

/// Opened.
///
/// Defined at `shapes.yaml#/components/schemas/Framed/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FramedOpened {
    pub frame: Tuple<(Nullable<bool>, Nullable<String>)>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FramedOpened {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(frame: impl Into<Tuple<(Nullable<bool>, Nullable<String>)>>) -> Self {
        Self {
            frame: frame.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(FramedOpened {
    frame: required("frame", Tuple<(Nullable<bool>, Nullable<String>)>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(FramedOpened: [
    rule::Member("frame", &[rule::Element(0, &[rule::Is(true)])]),
]);

/// Closed.
///
/// Defined at `shapes.yaml#/components/schemas/Framed/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FramedClosed {
    pub frame: Tuple<(Nullable<bool>, Nullable<String>)>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FramedClosed {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(frame: impl Into<Tuple<(Nullable<bool>, Nullable<String>)>>) -> Self {
        Self {
            frame: frame.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(FramedClosed {
    frame: required("frame", Tuple<(Nullable<bool>, Nullable<String>)>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(FramedClosed: [
    rule::Member("frame", &[rule::Element(0, &[rule::Is(false)])]),
]);
