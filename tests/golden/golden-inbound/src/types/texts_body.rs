// Generated from an OpenAPI specification; change the specification instead.

//! [`TextsBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{BoxModel, Filter};

/// Defined at `inbound.yaml#/paths/~1texts/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextsBody {
    pub number: i64,
    pub list: Option<Vec<String>>,
    pub commas: Option<Vec<String>>,
    pub object: Option<Filter>,
    pub deep: Option<BoxModel>,
    pub either: Option<TextsBodyEither>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, String>,
}

clientwright_runtime::codegen::v1::json_object!(TextsBody {
    number: required("number", i64),
    list: optional("list", Vec<String>),
    commas: optional("commas", Vec<String>),
    object: optional("object", Filter),
    deep: optional("deep", BoxModel),
    either: optional("either", TextsBodyEither),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `inbound.yaml#/paths/~1texts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/either`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TextsBodyEither {
    Integer(i64),
    Text(String),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for TextsBodyEither {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::INTEGER), Shape::of(Kinds::STRING)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <i64 as FromJson>::from_json(node).map(Self::Integer),
                _ => <String as FromJson>::from_json(node).map(Self::Text),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for TextsBodyEither {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => value.to_json(out),
            Self::Text(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(TextsBodyEither);

clientwright_runtime::codegen::v1::union_alternatives!(TextsBodyEither {
    Integer(i64) as_integer into_integer [from],
    Text(String) as_text into_text [text from],
});
