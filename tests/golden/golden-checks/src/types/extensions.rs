// Generated from an OpenAPI specification; change the specification instead.

//! [`Extensions`].

use std::collections::BTreeMap;

/// Defined at `checks.yaml#/components/schemas/Extensions`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extensions {
    /// A multiple of `2`.
    pub own: Option<i64>,
    /// Properties whose names match `^x-`.
    pub x_properties: BTreeMap<String, String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Extensions {
    #[must_use]
    pub fn with_own(mut self, own: i64) -> Self {
        self.own = Some(own);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Extensions {
    own: optional("own", i64),
    ..additional_properties;
    x_properties: "^x-" [Start, Text("x-")],
});

clientwright_runtime::codegen::v1::checks!(Extensions: [
    rule::Member("own", &[rule::MultipleOf("2")]),
    rule::Matching("^x-", &[rule::MaxLength(2)]),
    rule::Others(&["own"], &["^x-"], &[rule::Maximum("5")]),
]);
