// Generated from an OpenAPI specification; change the specification instead.

//! [`Gap`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};

/// Distinguished by null.
///
/// Defined at `constants.yaml#/components/schemas/Gap`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Gap {
    /// Open
    Open(GapOpen),
    /// Closed
    Closed(GapClosed),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Gap {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["end"], &["end", "since"])
                .constants(&[(&["end"], &[Constant::Null])]),
            Shape::of(Kinds::OBJECT)
                .members(&["end"], &["end", "since"])
                .never_null(&["end"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <GapOpen as FromJson>::from_json(node).map(Self::Open),
                _ => <GapClosed as FromJson>::from_json(node).map(Self::Closed),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Gap {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Open(value) => value.to_json(out),
            Self::Closed(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Gap);

clientwright_runtime::codegen::v1::union_members!(Gap Unknown [Open field, Closed field] {
    since: text("since"),
});

clientwright_runtime::codegen::v1::union_alternatives!(Gap {
    Open(GapOpen) as_open into_open [from],
    Closed(GapClosed) as_closed into_closed [from],
});

clientwright_runtime::codegen::v1::checks!(Gap: [
    rule::AnyOf(&[
        (reads::<GapOpen>, &[rule::Type(of::<super::GapOpen>)]),
        (reads::<GapClosed>, &[]),
    ]),
]);

/// Open.
///
/// Defined at `constants.yaml#/components/schemas/Gap/anyOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GapOpen {
    /// Always `null`.
    pub end: Option<Value>,
    pub since: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl GapOpen {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            end: None,
            since: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
}

impl Default for GapOpen {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(GapOpen {
    end: required_nullable("end", Value),
    since: optional("since", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(GapOpen: [
    rule::Member("end", &[rule::IsNull]),
]);

/// Closed.
///
/// Defined at `constants.yaml#/components/schemas/Gap/anyOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GapClosed {
    pub end: String,
    pub since: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl GapClosed {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(end: impl Into<String>) -> Self {
        Self {
            end: end.into(),
            since: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(GapClosed {
    end: required("end", String),
    since: optional("since", String),
    ..additional_properties
});
