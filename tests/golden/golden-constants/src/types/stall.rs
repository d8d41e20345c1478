// Generated from an OpenAPI specification; change the specification instead.

//! [`Stall`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/Stall`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Stall {
    pub kind: Option<String>,
    pub name: Option<String>,
    pub place: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Stall {
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn with_place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Stall {
    kind: optional("kind"),
    name: optional("name"),
    place: optional("place"),
    ..additional_properties
});
