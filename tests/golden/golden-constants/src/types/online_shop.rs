// Generated from an OpenAPI specification; change the specification instead.

//! [`OnlineShop`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `constants.yaml#/components/schemas/OnlineShop`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineShop {
    pub kind: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl OnlineShop {
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
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(OnlineShop {
    kind: optional("kind"),
    name: optional("name"),
    url: optional("url"),
    ..additional_properties
});
