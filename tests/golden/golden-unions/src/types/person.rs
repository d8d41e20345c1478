// Generated from an OpenAPI specification; change the specification instead.

//! [`Person`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Nullable, Uri, Value};
use super::PartyRefState;

/// Defined at `unions.yaml#/components/schemas/Person`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub id: String,
    pub href: Option<Uri>,
    /// `@type` in JSON.
    pub at_type: String,
    pub state: PartyRefState,
    pub since: Nullable<DateTime>,
    pub links: Option<Vec<String>>,
    /// `givenName` in JSON.
    pub given_name: Option<String>,
    pub size: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Person {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        at_type: impl Into<String>,
        id: impl Into<String>,
        state: impl Into<PartyRefState>,
    ) -> Self {
        Self {
            id: id.into(),
            href: None,
            at_type: at_type.into(),
            state: state.into(),
            since: Nullable::Absent,
            links: None,
            given_name: None,
            size: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_href(mut self, href: impl Into<Uri>) -> Self {
        self.href = Some(href.into());
        self
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

    /// Sets `givenName`.
    #[must_use]
    pub fn with_given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    #[must_use]
    pub fn with_size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Person {
    id: required("id", String),
    href: optional("href", Uri),
    at_type: required("@type", String),
    state: required("state", PartyRefState),
    since: optional_nullable("since", DateTime),
    links: optional("links", Vec<String>),
    given_name: optional("givenName", String),
    size: optional("size", String),
    ..additional_properties
});
