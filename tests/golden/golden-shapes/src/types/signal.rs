// Generated from an OpenAPI specification; change the specification instead.

//! [`Signal`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, Nullable, ToJson, Tuple, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// One of several types.
///
/// Defined at `shapes.yaml#/components/schemas/Signal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Signal {
    /// Start
    Start(SignalStart),
    /// Stop
    Stop(SignalStop),
    /// Pause
    Pause(SignalPause),
    /// Break
    Break(SignalBreak),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Signal {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::ARRAY).constants(&[(&["[0]"], &[Constant::Number("1")])]),
            Shape::of(Kinds::ARRAY).constants(&[(&["[0]"], &[Constant::Number("2")])]),
            Shape::of(Kinds::ARRAY)
                .constants(
                    &[
                        (&["[0]"], &[Constant::Number("3")]),
                        (&["[1]", "by"], &[Constant::Text("user")]),
                    ],
                ),
            Shape::of(Kinds::ARRAY)
                .constants(
                    &[
                        (&["[0]"], &[Constant::Number("3")]),
                        (&["[1]", "by"], &[Constant::Text("server")]),
                    ],
                ),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <SignalStart as FromJson>::from_json(node).map(Self::Start),
                1 => <SignalStop as FromJson>::from_json(node).map(Self::Stop),
                2 => <SignalPause as FromJson>::from_json(node).map(Self::Pause),
                _ => <SignalBreak as FromJson>::from_json(node).map(Self::Break),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Signal {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Start(value) => value.to_json(out),
            Self::Stop(value) => value.to_json(out),
            Self::Pause(value) => value.to_json(out),
            Self::Break(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Signal);

clientwright_runtime::codegen::v1::union_alternatives!(Signal {
    Start(SignalStart) as_start into_start [from],
    Stop(SignalStop) as_stop into_stop [from],
    Pause(SignalPause) as_pause into_pause [from],
    Break(SignalBreak) as_break into_break [from],
});

clientwright_runtime::codegen::v1::checks!(Signal: [
    rule::AnyOf(&[
        (reads::<SignalStart>, &[
            rule::MinItems(1),
            rule::Element(0, &[rule::Minimum("1"), rule::Maximum("1")]),
        ]),
        (reads::<SignalStop>, &[rule::Element(0, &[rule::Minimum("2"), rule::Maximum("2")])]),
        (reads::<SignalPause>, &[
            rule::MinItems(2),
            rule::Element(0, &[rule::Minimum("3"), rule::Maximum("3")]),
            rule::Element(1, &[rule::Type(of::<super::SignalPauseItem2>)]),
        ]),
        (reads::<SignalBreak>, &[
            rule::MinItems(2),
            rule::Element(0, &[rule::Minimum("3"), rule::Maximum("3")]),
            rule::Element(1, &[rule::Type(of::<super::SignalBreakItem2>)]),
        ]),
    ]),
]);

/// Start.
///
/// At least `1` item.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/0`.
pub type SignalStart = Tuple<(SignalStartItem1, Nullable<String>)>;

/// Open integer enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/0/prefixItems/0`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SignalStartItem1 {
    /// `1`
    N1,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(SignalStartItem1 {
    N1 = 1,
    ..Unknown
});

/// Stop.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/1`.
pub type SignalStop = Tuple<(Nullable<SignalStopItem1>, Nullable<String>)>;

/// Open integer enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/1/prefixItems/0`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SignalStopItem1 {
    /// `2`
    N2,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(SignalStopItem1 {
    N2 = 2,
    ..Unknown
});

/// Pause.
///
/// At least `2` items.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/2`.
pub type SignalPause = Tuple<(SignalBreakItem1, SignalPauseItem2)>;

/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/2/prefixItems/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignalPauseItem2 {
    /// Always `user`.
    pub by: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SignalPauseItem2 {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            by: "user".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for SignalPauseItem2 {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(SignalPauseItem2 {
    by: required("by", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SignalPauseItem2: [
    rule::Member("by", &[rule::IsText("user")]),
]);

/// Break.
///
/// At least `2` items.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/3`.
pub type SignalBreak = Tuple<(SignalBreakItem1, SignalBreakItem2)>;

/// Open integer enum: unknown values are preserved.
///
/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/3/prefixItems/0`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SignalBreakItem1 {
    /// `3`
    N3,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(SignalBreakItem1 {
    N3 = 3,
    ..Unknown
});

/// Defined at `shapes.yaml#/components/schemas/Signal/oneOf/3/prefixItems/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignalBreakItem2 {
    /// Always `server`.
    pub by: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SignalBreakItem2 {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            by: "server".to_owned(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Default for SignalBreakItem2 {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(SignalBreakItem2 {
    by: required("by", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(SignalBreakItem2: [
    rule::Member("by", &[rule::IsText("server")]),
]);
