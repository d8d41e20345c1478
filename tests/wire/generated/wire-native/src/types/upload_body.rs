// Generated from an OpenAPI specification; change the specification instead.

//! [`UploadBody`].

use std::collections::BTreeMap;
use client_runtime::{Binary, FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `UploadBody` of the specification.
///
/// Defined at `tests/wire/spec.yaml:183`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadBody {
    /// `file` on the wire.
    pub file: Binary,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl UploadBody {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(file: Binary) -> Self {
        Self {
            file,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for UploadBody {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("UploadBody")?;
        let value = Self {
            file: object.required("file")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for UploadBody {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("file", &self.file)], &self.additional_properties);
    }
}

client_runtime::json_type!(UploadBody);
