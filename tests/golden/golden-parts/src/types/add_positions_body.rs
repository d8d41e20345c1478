// Generated from an OpenAPI specification; change the specification instead.

//! [`AddPositionsBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};
use super::ByLink;

/// Defined at `parts.yaml#/paths/~1positions/post/requestBody/content/multipart~1mixed/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPositionsBody {
    /// `ByLink` in JSON.
    pub by_link: ByLink,
    pub picture: Binary,
    /// `part 3` in JSON.
    pub part_3: String,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddPositionsBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(by_link: ByLink, part_3: impl Into<String>, picture: impl Into<Binary>) -> Self {
        Self {
            by_link,
            picture: picture.into(),
            part_3: part_3.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(AddPositionsBody {
    by_link: required("ByLink", ByLink),
    picture: required("picture", Binary),
    part_3: required("part 3", String),
    ..additional_properties
});
