//! An API as a whole.

use std::collections::BTreeMap;

use crate::document::SchemaId;

use super::access::{ErrorConventions, RateLimit, SecurityScheme, Server};
use super::docs::{ChosenName, Evidence};
use super::operations::{InboundMessage, Operation};
use super::types::{MappedType, Type, TypeRef, TypeUse, WireFormat};
use super::xml::Xml;

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The evidence for the description as a whole.
    pub evidence: Option<Evidence>,
    /// The servers of the document.
    pub servers: Vec<Server>,
    /// Tags with a description, by name.
    pub tags: BTreeMap<String, String>,
    /// The named types.
    pub types: Vec<Type>,
    /// The operations in the order of the document.
    pub operations: Vec<Operation>,
    /// The requests that the API sends, in the order of the document.
    pub inbound: Vec<InboundMessage>,
    /// The security schemes that operations use, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// `x-rate-limit` of the document and of operations, by name.
    pub rate_limits: Vec<RateLimit>,
    /// `x-error-conventions`.
    pub error_conventions: ErrorConventions,
    /// The distinct error bodies of all operations.
    pub error_bodies: Vec<TypeRef>,
    /// The formats of date-times other than RFC 3339, in order of first use.
    pub wire_formats: Vec<WireFormat>,
    /// Parts that were not generated exactly.
    pub degradations: Degradations,
    /// The type of each schema that was lowered separately, for checking the types against it.
    pub schema_uses: BTreeMap<SchemaId, TypeUse>,
    /// The existing types that replace schemas, without duplicates.
    pub mapped_types: Vec<MappedType>,
    /// The serialization of XML bodies.
    pub xml: Xml,
    /// Whether there is a client for the operations of each tag.
    pub has_tag_clients: bool,
    /// The parent of each tag that has one.
    pub tag_parents: BTreeMap<String, String>,
    /// Names that were chosen for tags.
    pub chosen_tags: BTreeMap<String, ChosenName>,
}

/// Parts that could not be generated exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Degradations {
    /// The number of schemas that became free-form values although they are more specific.
    pub untyped_schemas: usize,
    /// The number of omitted operations.
    pub operations_left_out: usize,
    /// Keywords without effect on the generated code, and their number of occurrences.
    pub keywords_without_effect: BTreeMap<String, usize>,
    /// Media types of responses that are not requested because another one is, and of requests that are
    /// covered by another media type with the same content; with the number of occurrences in operations.
    pub media_types_left_out: BTreeMap<String, usize>,
    /// The number of examples that do not match their schema; tests do not use them.
    pub wrong_examples: usize,
}

impl Degradations {
    /// Returns readable lines about parts without effect; empty if there are none.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lists = [
            ("keywords without effect", &self.keywords_without_effect),
            ("media types omitted", &self.media_types_left_out),
        ];
        lists
            .into_iter()
            .filter(|(_, counts)| !counts.is_empty())
            .map(|(what, counts)| {
                let list: Vec<String> = counts
                    .iter()
                    .map(|(name, times)| format!("{name} {times}"))
                    .collect();
                format!("{what}: {}", list.join(", "))
            })
            .chain((self.wrong_examples > 0).then(|| {
                format!(
                    "examples that do not match their schema: {}",
                    self.wrong_examples
                )
            }))
            .collect()
    }
}
