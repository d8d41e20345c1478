// Generated from an OpenAPI specification; change the specification instead.

//! [`SendPartsBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Value};

/// `SendPartsBody` of the specification.
///
/// Defined at `swagger.yaml#/paths/~1parts/post/parameters/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPartsBody {
    pub file: Binary,
    pub s: Option<Vec<String>>,
    pub t: Option<Vec<String>>,
    pub c: Option<Vec<String>>,
    pub m: Option<Vec<String>>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendPartsBody {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(file: Binary) -> Self {
        Self {
            file,
            s: None,
            t: None,
            c: None,
            m: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `s`.
    #[must_use]
    pub fn with_s(mut self, s: Vec<String>) -> Self {
        self.s = Some(s);
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

    /// Sets `m`.
    #[must_use]
    pub fn with_m(mut self, m: Vec<String>) -> Self {
        self.m = Some(m);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendPartsBody {
    file: required("file"),
    s: optional("s"),
    t: optional("t"),
    c: optional("c"),
    m: optional("m"),
    ..additional_properties
});
