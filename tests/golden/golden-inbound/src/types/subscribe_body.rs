// Generated from an OpenAPI specification; change the specification instead.

//! [`SubscribeBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Uri, Value};

/// Defined at `inbound.yaml#/paths/~1hub/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscribeBody {
    pub callback: Uri,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SubscribeBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(callback: impl Into<Uri>) -> Self {
        Self {
            callback: callback.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(SubscribeBody {
    callback: required("callback", Uri),
    ..additional_properties
});
