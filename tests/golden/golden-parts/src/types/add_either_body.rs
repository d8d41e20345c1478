// Generated from an OpenAPI specification; change the specification instead.

//! [`AddEitherBody`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{ByFile, ByLink};

/// One of several types.
///
/// Defined at `parts.yaml#/paths/~1union/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddEitherBody {
    ByLink(ByLink),
    ByFile(ByFile),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for AddEitherBody {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&["link"], &["link"]),
            Shape::of(Kinds::OBJECT).members(&["content"], &["content", "label"]),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <ByLink as FromJson>::from_json(node).map(Self::ByLink),
                _ => <ByFile as FromJson>::from_json(node).map(Self::ByFile),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for AddEitherBody {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::ByLink(value) => value.to_json(out),
            Self::ByFile(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(AddEitherBody);

clientwright_runtime::codegen::v1::union_alternatives!(AddEitherBody {
    ByLink(ByLink) as_by_link into_by_link [from],
    ByFile(ByFile) as_by_file into_by_file [from],
});
