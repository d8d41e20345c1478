// Generated from an OpenAPI specification; change the specification instead.

//! [`CreateCompletionBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `streams.yaml#/paths/~1completions/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCompletionBody {
    pub prompt: String,
    pub stream: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CreateCompletionBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            stream: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(CreateCompletionBody {
    prompt: required("prompt", String),
    stream: optional("stream", bool),
    ..additional_properties
});
