// Generated from an OpenAPI specification; change the specification instead.

//! [`AskBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `commands.yaml#/paths/~1answers/post/requestBody/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AskBody {
    pub question: String,
    pub stream: Option<bool>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AskBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
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

clientwright_runtime::codegen::v1::json_object!(AskBody {
    question: required("question", String),
    stream: optional("stream", bool),
    ..additional_properties
});
