// Generated from an OpenAPI specification; change the specification instead.

//! [`PutFormBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `content.yaml#/paths/~1form/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutFormBody {
    pub words: Option<Vec<Option<String>>>,
    pub flat: Option<Vec<Option<String>>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PutFormBody {
    #[must_use]
    pub fn with_words(mut self, words: Vec<Option<String>>) -> Self {
        self.words = Some(words);
        self
    }

    #[must_use]
    pub fn with_flat(mut self, flat: Vec<Option<String>>) -> Self {
        self.flat = Some(flat);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(PutFormBody {
    words: optional("words"),
    flat: optional("flat"),
    ..additional_properties
});
