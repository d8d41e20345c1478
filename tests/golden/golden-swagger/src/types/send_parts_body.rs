// Generated from an OpenAPI specification; change the specification instead.

//! [`SendPartsBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// Defined at `swagger.yaml#/paths/~1parts/post/parameters/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPartsBody {
    pub file: Binary,
    pub s: Option<Vec<String>>,
    pub t: Option<Vec<String>>,
    pub c: Option<Vec<String>>,
    pub m: Option<Vec<String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendPartsBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(file: impl Into<Binary>) -> Self {
        Self {
            file: file.into(),
            s: None,
            t: None,
            c: None,
            m: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_s(mut self, s: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.s = Some(s.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_t(mut self, t: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.t = Some(t.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_c(mut self, c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.c = Some(c.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_m(mut self, m: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.m = Some(m.into_iter().map(Into::into).collect());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendPartsBody {
    file: required("file", Binary),
    s: optional("s", Vec<String>),
    t: optional("t", Vec<String>),
    c: optional("c", Vec<String>),
    m: optional("m", Vec<String>),
    ..additional_properties
});
