// Generated from an OpenAPI specification; change the specification instead.

//! [`AddSourceBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, FromJson, Mismatch, Node, ToJson, Uri, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};

/// Defined at `parts.yaml#/paths/~1source/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSourceBody {
    pub source: AddSourceBodySource,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddSourceBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(source: impl Into<AddSourceBodySource>) -> Self {
        Self {
            source: source.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(AddSourceBody {
    source: required("source", AddSourceBodySource),
    ..additional_properties
});

/// One of several types.
///
/// Defined at `parts.yaml#/paths/~1source/post/requestBody/content/multipart~1form-data/schema/properties/source`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSourceBodySource {
    File(Binary),
    Uri(Uri),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for AddSourceBodySource {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[Shape::of(Kinds::STRING), Shape::of(Kinds::STRING)];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <Binary as FromJson>::from_json(node).map(Self::File),
                _ => <Uri as FromJson>::from_json(node).map(Self::Uri),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for AddSourceBodySource {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::File(value) => value.to_json(out),
            Self::Uri(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(AddSourceBodySource);

clientwright_runtime::codegen::v1::union_alternatives!(AddSourceBodySource {
    File(Binary) as_file into_file [from],
    Uri(Uri) as_uri into_uri [from],
});
