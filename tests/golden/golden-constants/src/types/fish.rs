// Generated from an OpenAPI specification; change the specification instead.

//! [`Fish`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Fish`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fish {
    pub kind: Option<i64>,
    pub fins: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Fish {
    #[must_use]
    pub fn with_kind(mut self, kind: i64) -> Self {
        self.kind = Some(kind);
        self
    }

    #[must_use]
    pub fn with_fins(mut self, fins: i64) -> Self {
        self.fins = Some(fins);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Fish {
    kind: optional("kind"),
    fins: optional("fins"),
    ..additional_properties
});
