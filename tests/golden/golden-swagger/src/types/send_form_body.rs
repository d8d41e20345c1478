// Generated from an OpenAPI specification; change the specification instead.

//! [`SendFormBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `swagger.yaml#/paths/~1forms/post/parameters/0`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendFormBody {
    pub s: Option<Vec<String>>,
    pub p: Option<Vec<String>>,
    pub t: Option<Vec<String>>,
    pub c: Option<Vec<String>>,
    pub d: Option<Vec<String>>,
    pub m: Option<Vec<String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendFormBody {
    #[must_use]
    pub fn with_s(mut self, s: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.s = Some(s.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_p(mut self, p: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.p = Some(p.into_iter().map(Into::into).collect());
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
    pub fn with_d(mut self, d: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.d = Some(d.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_m(mut self, m: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.m = Some(m.into_iter().map(Into::into).collect());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendFormBody {
    s: optional("s"),
    p: optional("p"),
    t: optional("t"),
    c: optional("c"),
    d: optional("d"),
    m: optional("m"),
    ..additional_properties
});
