// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketSearchResult`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use super::TroubleTicketPage;

/// The answer to a search.
///
/// Defined at `specs/trouble-tickets.yaml:1226`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketSearchResult {
    /// Tickets that were found.
    pub search: TroubleTicketPage,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl TroubleTicketSearchResult {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(search: TroubleTicketPage) -> Self {
        Self {
            search,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl FromJson for TroubleTicketSearchResult {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("TroubleTicketSearchResult")?;
        let value = Self {
            search: object.required("search")?,
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for TroubleTicketSearchResult {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("search", &self.search)], &self.additional_properties);
    }
}

client_runtime::json_type!(TroubleTicketSearchResult);
