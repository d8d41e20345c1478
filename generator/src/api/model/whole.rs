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
    /// How well the description as a whole is known.
    pub evidence: Option<Evidence>,
    /// Servers of the document.
    pub servers: Vec<Server>,
    /// Tags with a description, by name.
    pub tags: BTreeMap<String, String>,
    /// Named types.
    pub types: Vec<Type>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Requests that the API makes, in the order of the document.
    pub inbound: Vec<InboundMessage>,
    /// Security schemes that some operation uses, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// `x-rate-limit` of the document and of operations, by name.
    pub rate_limits: Vec<RateLimit>,
    /// `x-error-conventions`.
    pub error_conventions: ErrorConventions,
    /// The distinct bodies of error answers over all operations.
    pub error_bodies: Vec<TypeRef>,
    /// Wire formats of date-times other than RFC 3339, in order of first use.
    pub wire_formats: Vec<WireFormat>,
    /// What was not generated exactly.
    pub degradations: Degradations,
    /// What each schema that was looked at on its own became, for checking the types against it.
    pub schema_uses: BTreeMap<SchemaId, TypeUse>,
    /// Types that are not generated but stand for schemas, each once.
    pub mapped_types: Vec<MappedType>,
    /// How bodies of XML are written.
    pub xml: Xml,
    /// Whether there is a client for the operations of each tag.
    pub has_tag_clients: bool,
    /// The tag that each tag is below, where it is below one.
    pub tag_parents: BTreeMap<String, String>,
    /// Names that were chosen for tags.
    pub chosen_tags: BTreeMap<String, ChosenName>,
}

/// What could not be generated exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Degradations {
    /// Schemas that became free-form values although they say more than that.
    pub untyped_schemas: usize,
    /// Operations left out.
    pub operations_left_out: usize,
    /// Keywords that have no effect on what is generated, and how often they were written.
    pub keywords_without_effect: BTreeMap<String, usize>,
    /// Media types of answers that are not asked for, because another is, and of requests that
    /// another type of the same content stands for; and how often operations have them.
    pub media_types_left_out: BTreeMap<String, usize>,
    /// Examples that do not fit their schema: nothing is tested with them.
    pub wrong_examples: usize,
}

impl Degradations {
    /// What has no effect, in lines for people; none if all has.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lists = [
            ("keywords without effect", &self.keywords_without_effect),
            ("media types left out", &self.media_types_left_out),
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
                    "examples that do not fit their schema: {}",
                    self.wrong_examples
                )
            }))
            .collect()
    }
}
