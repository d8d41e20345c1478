// Generated from an OpenAPI specification; change the specification instead.

//! [`Drawn`] and its nested types.

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Tuple, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// One of several types.
///
/// Defined at `shapes.yaml#/components/schemas/Drawn`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Drawn {
    List(DrawnList),
    List2(DrawnListData),
    Text(String),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Drawn {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::ARRAY)
                .constants(&[(&["[0]"], &[Constant::Text("circle")])]),
            Shape::of(Kinds::ARRAY)
                .constants(&[(&["[0]"], &[Constant::Text("square")])]),
            Shape::of(Kinds::STRING),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <DrawnList as FromJson>::from_json(node).map(Self::List),
                1 => <DrawnListData as FromJson>::from_json(node).map(Self::List2),
                _ => <String as FromJson>::from_json(node).map(Self::Text),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Drawn {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::List(value) => value.to_json(out),
            Self::List2(value) => value.to_json(out),
            Self::Text(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Drawn);

clientwright_runtime::codegen::v1::union_alternatives!(Drawn {
    List(DrawnList) as_list into_list [from],
    List2(DrawnListData) as_list2 into_list2 [from],
    Text(String) as_text into_text [text from],
});

clientwright_runtime::codegen::v1::checks!(Drawn: [
    rule::AnyOf(&[
        (reads::<DrawnList>, &[rule::MinItems(2), rule::Element(0, &[rule::IsText("circle")])]),
        (reads::<DrawnListData>, &[rule::MinItems(3), rule::Element(0, &[rule::IsText("square")])]),
        (reads::<String>, &[]),
    ]),
]);

/// At least `2` items.
///
/// Defined at `shapes.yaml#/components/schemas/Drawn/oneOf/0`.
pub type DrawnList = Tuple<(DrawnListItem1, f64)>;

/// Open string enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Drawn/oneOf/0/prefixItems/0`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DrawnListItem1 {
    /// `circle`
    Circle,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(DrawnListItem1 {
    Circle = "circle",
    ..Unknown
});

/// At least `3` items.
///
/// Defined at `shapes.yaml#/components/schemas/Drawn/oneOf/1`.
pub type DrawnListData = Tuple<(DrawnListItem1Kind, f64, String)>;

/// Open string enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Drawn/oneOf/1/prefixItems/0`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DrawnListItem1Kind {
    /// `square`
    Square,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(DrawnListItem1Kind {
    Square = "square",
    ..Unknown
});
