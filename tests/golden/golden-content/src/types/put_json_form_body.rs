// Generated from an OpenAPI specification; change the specification instead.

//! [`PutJsonFormBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `content.yaml#/paths/~1encoded/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutJsonFormBody {
    pub text: Option<String>,
    pub words: Option<Vec<String>>,
    pub plain: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PutJsonFormBody {
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn with_words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(PutJsonFormBody {
    text: optional("text"),
    words: optional("words"),
    plain: optional("plain"),
    ..additional_properties
});
