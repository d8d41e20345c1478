// Generated from an OpenAPI specification; change the specification instead.

//! [`Team`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Nullable, Uri, Value};
use super::PartyRefState;

/// Defined at `unions.yaml#/components/schemas/Team`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Team {
    pub id: String,
    pub href: Uri,
    /// `@type` in JSON.
    pub at_type: String,
    pub state: PartyRefState,
    pub since: Nullable<DateTime>,
    pub links: Option<Vec<String>>,
    pub size: Option<i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Team {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        at_type: impl Into<String>,
        href: impl Into<Uri>,
        id: impl Into<String>,
        state: impl Into<PartyRefState>,
    ) -> Self {
        Self {
            id: id.into(),
            href: href.into(),
            at_type: at_type.into(),
            state: state.into(),
            since: Nullable::Absent,
            links: None,
            size: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_since(mut self, since: impl Into<DateTime>) -> Self {
        self.since = Nullable::Value(since.into());
        self
    }

    #[must_use]
    pub fn with_links(mut self, links: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Team {
    id: required("id", String),
    href: required("href", Uri),
    at_type: required("@type", String),
    state: required("state", PartyRefState),
    since: optional_nullable("since", DateTime),
    links: optional("links", Vec<String>),
    size: optional("size", i64),
    ..additional_properties
});
