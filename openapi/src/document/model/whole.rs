//! The root of a description.

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
    /// The version that it was written in. Only writing the document depends on it.
    pub version: SpecVersion,
    /// Whether an XML element that is described by a `$ref` has the name of the component, as since
    /// OpenAPI 3.2, rather than of the property.
    pub xml_by_component: bool,
    /// `info`.
    pub info: Info,
    /// `servers`; empty if the document has none.
    pub servers: Vec<Server>,
    /// All operations that a client calls, in the order of the document.
    pub operations: Vec<Operation>,
    /// The operations that the API itself calls: webhooks, callbacks, listeners.
    pub inbound: Vec<Inbound>,
    /// All schemas; [`SchemaId`] is an index into it.
    pub schemas: Schemas,
    /// The schemas under `components.schemas` of the main document and those of other files that
    /// `$ref`s lead to, by name, in the order in which they were found. Names are unique: if two
    /// files define the same name differently, the file stem is prepended.
    pub named_schemas: Vec<(String, SchemaId)>,
    /// The usable schemes of `components.securitySchemes`, in order, followed by the schemes of
    /// other files that operations in these files use.
    pub security_schemes: Vec<SecurityScheme>,
    /// `tags`, in order.
    pub tags: Vec<Tag>,
    /// Extensions of the root object.
    pub extensions: Extensions,
    /// The number of operations that were invalid and omitted, each with a warning.
    pub operations_left_out: usize,
    /// Keywords of the specification that are recognized but not used, with their number.
    pub without_effect: Tally,
    /// The root of the main document.
    pub span: Span,
}

impl Document {
    /// The schema with an id of this document.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }

    /// The outgoing and incoming operations.
    pub fn all_operations(&self) -> impl Iterator<Item = &Operation> {
        let inbound = self.inbound.iter().map(|inbound| &inbound.operation);
        self.operations.iter().chain(inbound)
    }

    /// The ids of all schemas, in order.
    pub fn schema_ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..self.schemas.len()).map(SchemaId)
    }
}
