// Generated from an OpenAPI specification; change the specification instead.

//! [`Either`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};

/// One of several types.
///
/// Defined at `overlays/configured.yaml#/actions/0/update/Either`.
#[derive(Clone, PartialEq, schemars::JsonSchema, Eq)]
#[schemars(untagged)]
#[non_exhaustive]
pub enum Either {
    Text(String),
    Boolean(bool),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for Either {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING), Shape::of(Kinds::BOOLEAN)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <String as FromJson>::from_json(node).map(Self::Text),
                _ => <bool as FromJson>::from_json(node).map(Self::Boolean),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for Either {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => value.to_json(out),
            Self::Boolean(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(Either);

clientwright_runtime::codegen::v1::union_alternatives!(Either {
    Text(String) as_text into_text [text from],
    Boolean(bool) as_boolean into_boolean [from],
});
