// Generated from an OpenAPI specification; change the specification instead.

//! [`PartyRef`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Nullable, Uri, Value};

/// Defined at `unions.yaml#/components/schemas/PartyRef`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartyRef {
    pub id: String,
    pub href: Option<Uri>,
    /// `@type` in JSON.
    pub at_type: String,
    pub state: PartyRefState,
    pub since: Nullable<DateTime>,
    pub links: Option<Vec<String>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PartyRef {
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
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(PartyRef {
    id: required("id", String),
    href: optional("href", Uri),
    at_type: required("@type", String),
    state: required("state", PartyRefState),
    since: optional_nullable("since", DateTime),
    links: optional("links", Vec<String>),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `unions.yaml#/components/schemas/PartyRef/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PartyRefState {
    /// `active`
    Active,
    /// `gone`
    Gone,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(PartyRefState {
    Active = "active",
    Gone = "gone",
    ..Unknown
});
