//! A description as a whole.

use crate::diagnostics::Tally;
use crate::source::Span;

use super::arena::Schemas;
use super::operations::{Inbound, Operation};
use super::parts::{Extensions, Info, Server, SpecVersion, Tag};
use super::schemas::{Schema, SchemaId};
use super::security::SecurityScheme;

/// One OpenAPI description.
#[derive(Clone, Debug)]
pub struct Document {
    /// The version that it was written in. Nothing but writing it out again depends on it.
    pub version: SpecVersion,
    /// Whether an element of XML that a `$ref` describes is called as its component, as since OpenAPI 3.2,
    /// and not as the property.
    pub xml_by_component: bool,
    /// `info`.
    pub info: Info,
    /// `servers`; empty when the document names none.
    pub servers: Vec<Server>,
    /// All operations that a client calls, in the order of the document.
    pub operations: Vec<Operation>,
    /// The operations that the API itself calls: webhooks, callbacks, listeners.
    pub inbound: Vec<Inbound>,
    /// All schemas; [`SchemaId`] is an index into it.
    pub schemas: Schemas,
    /// The schemas under `components.schemas` of the main document and those that other files
    /// contribute by `$ref`, by name, in the order of first sight. Names are unique: the file stem
    /// is put in front where two files define the same name differently.
    pub named_schemas: Vec<(String, SchemaId)>,
    /// `components.securitySchemes`, in order, but those that are not usable; then those of other
    /// files that operations from there name.
    pub security_schemes: Vec<SecurityScheme>,
    /// `tags`, in order.
    pub tags: Vec<Tag>,
    /// Extensions of the root object.
    pub extensions: Extensions,
    /// Operations that mean nothing and were left out, each with a warning.
    pub operations_left_out: usize,
    /// Keywords of the specification that were understood and then not used, and how often.
    pub without_effect: Tally,
    /// The root of the main document.
    pub span: Span,
}

impl Document {
    /// The schema of an id of this document.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }

    /// The operations in both directions.
    pub fn all_operations(&self) -> impl Iterator<Item = &Operation> {
        let inbound = self.inbound.iter().map(|inbound| &inbound.operation);
        self.operations.iter().chain(inbound)
    }

    /// The ids of all schemas, in order.
    pub fn schema_ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..self.schemas.len()).map(SchemaId)
    }
}
