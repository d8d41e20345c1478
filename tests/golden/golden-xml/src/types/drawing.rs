// Generated from an OpenAPI specification; change the specification instead.

//! [`Drawing`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{Circle, Frame, Note, ShapeModel, Square};

/// Defined at `xml.yaml#/components/schemas/Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    pub main: Option<ShapeModel>,
    pub shapes: DrawingShapes,
    pub value: Option<DrawingValue>,
    pub frame: Option<Frame>,
    pub notes: Option<Vec<Note>>,
    /// At least `1` character.
    pub key: Option<Note>,
    pub own: Option<Frame>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Drawing {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(shapes: DrawingShapes) -> Self {
        Self {
            main: None,
            shapes,
            value: None,
            frame: None,
            notes: None,
            key: None,
            own: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_main(mut self, main: impl Into<ShapeModel>) -> Self {
        self.main = Some(main.into());
        self
    }

    #[must_use]
    pub fn with_value(mut self, value: impl Into<DrawingValue>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[must_use]
    pub fn with_frame(mut self, frame: Frame) -> Self {
        self.frame = Some(frame);
        self
    }

    #[must_use]
    pub fn with_notes(mut self, notes: impl IntoIterator<Item = impl Into<Note>>) -> Self {
        self.notes = Some(notes.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_key(mut self, key: impl Into<Note>) -> Self {
        self.key = Some(key.into());
        self
    }

    #[must_use]
    pub fn with_own(mut self, own: Frame) -> Self {
        self.own = Some(own);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Drawing {
    main: optional("main", ShapeModel),
    shapes: required("shapes", DrawingShapes),
    value: optional("value", DrawingValue),
    frame: optional("frame", Frame),
    notes: optional("notes", Vec<Note>),
    key: optional("key", Note),
    own: optional("own", Frame),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Drawing: [
    rule::Member("main", &[rule::Type(of::<super::ShapeModel>)]),
    rule::Member("shapes", &[rule::Items(&[rule::Type(of::<super::DrawingShape>)])]),
    rule::Member("notes", &[rule::Items(&[rule::MinLength(1)])]),
    rule::Member("key", &[rule::MinLength(1)]),
]);

/// Defined at `xml.yaml#/components/schemas/Drawing/properties/shapes`.
pub type DrawingShapes = Vec<DrawingShape>;

/// One of several types.
///
/// Defined at `xml.yaml#/components/schemas/Drawing/properties/shapes/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingShape {
    Circle(Circle),
    Square(Square),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for DrawingShape {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["kind", "radius"], &["kind", "radius"])
                .constants(&[(&["kind"], &[Constant::Text("Circle")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["kind", "side"], &["kind", "side"])
                .constants(&[(&["kind"], &[Constant::Text("Square")])]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Circle as FromJson>::from_json(node).map(Self::Circle),
                _ => <Square as FromJson>::from_json(node).map(Self::Square),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for DrawingShape {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => value.to_json(out),
            Self::Square(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(DrawingShape);

clientwright_runtime::codegen::v1::union_members!(DrawingShape Unknown [Circle field, Square field] {
    kind: text("kind"),
});

clientwright_runtime::codegen::v1::union_alternatives!(DrawingShape {
    Circle(Circle) as_circle into_circle [from],
    Square(Square) as_square into_square [from],
});

clientwright_runtime::codegen::v1::checks!(DrawingShape: [
    rule::AnyOf(&[
        (reads::<Circle>, &[rule::Type(of::<super::Circle>)]),
        (reads::<Square>, &[rule::Type(of::<super::Square>)]),
    ]),
]);

/// One of several types.
///
/// Defined at `xml.yaml#/components/schemas/Drawing/properties/value`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DrawingValue {
    Integer(i64),
    Boolean(bool),
    Text(String),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for DrawingValue {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::INTEGER),
            Shape::of(Kinds::BOOLEAN),
            Shape::of(Kinds::STRING),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                1 => <bool as FromJson>::from_json(node).map(Self::Boolean),
                _ => <String as FromJson>::from_json(node).map(Self::Text),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for DrawingValue {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.to_json(out),
            Self::Boolean(value) => value.to_json(out),
            Self::Text(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(DrawingValue);

clientwright_runtime::codegen::v1::union_alternatives!(DrawingValue {
    Integer(i64) as_integer into_integer [from],
    Boolean(bool) as_boolean into_boolean [from],
    Text(String) as_text into_text [text from],
});
