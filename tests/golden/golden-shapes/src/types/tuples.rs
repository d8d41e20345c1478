// Generated from an OpenAPI specification; change the specification instead.

//! [`Tuples`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Tuple, Value};
use super::{Colour, Drawn, Framed, NodeModel, Point, Signal};

/// Defined at `shapes.yaml#/components/schemas/Tuples`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tuples {
    /// At least `2` items.
    pub point: Point,
    /// At least `2` items, at most `3` items.
    pub measured: Option<Tuple<(f64, String, Nullable<bool>)>>,
    /// At least `1` item.
    pub tail: Option<Tuple<(String,), i64>>,
    pub open: Option<Tuple<(Nullable<String>, Nullable<Colour>)>>,
    pub nested: Option<Vec<Point>>,
    /// At least `1` item.
    pub maybe: Nullable<Tuple<(Option<String>,)>>,
    /// At least `2` items.
    pub inline: Option<TuplesInline>,
    /// At least `1` item.
    pub node: Option<NodeModel>,
    pub drawn: Option<Drawn>,
    pub signal: Option<Signal>,
    pub framed: Option<Framed>,
    /// At least `1` item, at most `2` items.
    pub checked: Option<Tuple<(i64,), String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Tuples {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(point: impl Into<Point>) -> Self {
        Self {
            point: point.into(),
            measured: None,
            tail: None,
            open: None,
            nested: None,
            maybe: Nullable::Absent,
            inline: None,
            node: None,
            drawn: None,
            signal: None,
            framed: None,
            checked: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_measured(
        mut self,
        measured: impl Into<Tuple<(f64, String, Nullable<bool>)>>,
    ) -> Self {
        self.measured = Some(measured.into());
        self
    }

    #[must_use]
    pub fn with_tail(mut self, tail: impl Into<Tuple<(String,), i64>>) -> Self {
        self.tail = Some(tail.into());
        self
    }

    #[must_use]
    pub fn with_open(
        mut self,
        open: impl Into<Tuple<(Nullable<String>, Nullable<Colour>)>>,
    ) -> Self {
        self.open = Some(open.into());
        self
    }

    #[must_use]
    pub fn with_nested(mut self, nested: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        self.nested = Some(nested.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_maybe(mut self, maybe: impl Into<Tuple<(Option<String>,)>>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<TuplesInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn with_node(mut self, node: NodeModel) -> Self {
        self.node = Some(node);
        self
    }

    #[must_use]
    pub fn with_drawn(mut self, drawn: impl Into<Drawn>) -> Self {
        self.drawn = Some(drawn.into());
        self
    }

    #[must_use]
    pub fn with_signal(mut self, signal: impl Into<Signal>) -> Self {
        self.signal = Some(signal.into());
        self
    }

    #[must_use]
    pub fn with_framed(mut self, framed: impl Into<Framed>) -> Self {
        self.framed = Some(framed.into());
        self
    }

    #[must_use]
    pub fn with_checked(mut self, checked: impl Into<Tuple<(i64,), String>>) -> Self {
        self.checked = Some(checked.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Tuples {
    point: required("point", Point),
    measured: optional("measured", Tuple<(f64, String, Nullable<bool>)>),
    tail: optional("tail", Tuple<(String,), i64>),
    open: optional("open", Tuple<(Nullable<String>, Nullable<Colour>)>),
    nested: optional("nested", Vec<Point>),
    maybe: optional_nullable("maybe", Tuple<(Option<String>,)>),
    inline: optional("inline", TuplesInline),
    node: optional("node", NodeModel),
    drawn: optional("drawn", Drawn),
    signal: optional("signal", Signal),
    framed: optional("framed", Framed),
    checked: optional("checked", Tuple<(i64,), String>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Tuples: [
    rule::Member("point", &[rule::MinItems(2)]),
    rule::Member("measured", &[rule::MinItems(2), rule::MaxItems(3)]),
    rule::Member("tail", &[rule::MinItems(1)]),
    rule::Member("nested", &[rule::Items(&[rule::MinItems(2)])]),
    rule::Member("maybe", &[rule::MinItems(1)]),
    rule::Member("inline", &[rule::MinItems(2)]),
    rule::Member("node", &[rule::Type(of::<super::NodeModel>)]),
    rule::Member("drawn", &[rule::Type(of::<super::Drawn>)]),
    rule::Member("signal", &[rule::Type(of::<super::Signal>)]),
    rule::Member("framed", &[rule::Type(of::<super::Framed>)]),
    rule::Member("checked", &[
        rule::MinItems(1),
        rule::MaxItems(2),
        rule::Element(0, &[rule::Maximum("9")]),
        rule::Rest(1, &[rule::MaxLength(2)]),
    ]),
]);

/// At least `2` items.
///
/// Defined at `shapes.yaml#/components/schemas/Tuples/properties/inline`.
pub type TuplesInline = Tuple<(TuplesInlineItem1, TuplesInlineItem2)>;

/// Defined at `shapes.yaml#/components/schemas/Tuples/properties/inline/prefixItems/0`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TuplesInlineItem1 {
    pub a: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TuplesInlineItem1 {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(TuplesInlineItem1 {
    a: optional("a"),
    ..additional_properties
});

/// Defined at `shapes.yaml#/components/schemas/Tuples/properties/inline/prefixItems/1`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TuplesInlineItem2 {
    pub b: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TuplesInlineItem2 {
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(TuplesInlineItem2 {
    b: optional("b"),
    ..additional_properties
});
