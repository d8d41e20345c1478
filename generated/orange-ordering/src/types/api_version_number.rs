// Generated from an OpenAPI specification; change the specification instead.

//! [`ApiVersionNumber`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{ApiVersionParts, ApiVersionText};

/// The number of a version.
///
/// Defined at `specs/ordering.yaml#/components/schemas/ApiVersionNumber`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApiVersionNumber {
    ApiVersionParts(ApiVersionParts),
    ApiVersionText(ApiVersionText),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for ApiVersionNumber {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&[], &["major", "minor", "patch"]),
            Shape::of(Kinds::STRING),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => {
                    <ApiVersionParts as FromJson>::from_json(node)
                        .map(Self::ApiVersionParts)
                }
                _ => {
                    <ApiVersionText as FromJson>::from_json(node)
                        .map(Self::ApiVersionText)
                }
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for ApiVersionNumber {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::ApiVersionParts(value) => value.to_json(out),
            Self::ApiVersionText(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(ApiVersionNumber);

clientwright_runtime::codegen::v1::union_alternatives!(ApiVersionNumber {
    ApiVersionParts(ApiVersionParts) as_api_version_parts into_api_version_parts [from],
    ApiVersionText(ApiVersionText) as_api_version_text into_api_version_text [text from],
});
