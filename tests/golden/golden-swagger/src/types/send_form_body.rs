// Generated from an OpenAPI specification; change the specification instead.

//! [`SendFormBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `SendFormBody` of the specification.
///
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
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendFormBody {
    /// Sets `s`.
    #[must_use]
    pub fn with_s(mut self, s: Vec<String>) -> Self {
        self.s = Some(s);
        self
    }

    /// Sets `p`.
    #[must_use]
    pub fn with_p(mut self, p: Vec<String>) -> Self {
        self.p = Some(p);
        self
    }

    /// Sets `t`.
    #[must_use]
    pub fn with_t(mut self, t: Vec<String>) -> Self {
        self.t = Some(t);
        self
    }

    /// Sets `c`.
    #[must_use]
    pub fn with_c(mut self, c: Vec<String>) -> Self {
        self.c = Some(c);
        self
    }

    /// Sets `d`.
    #[must_use]
    pub fn with_d(mut self, d: Vec<String>) -> Self {
        self.d = Some(d);
        self
    }

    /// Sets `m`.
    #[must_use]
    pub fn with_m(mut self, m: Vec<String>) -> Self {
        self.m = Some(m);
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
