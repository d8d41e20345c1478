//! Changes to a document as a whole, and the state shared by its parts.

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Schema, SchemaId, SpecVersion};
use crate::render::Interface;
use crate::source::{Node, Span};

use super::{marker, spelling, texts};

/// The document without anything that progenitor is known not to support.
pub(in crate::progenitor) fn downgrade(
    document: &Document,
    interface: Interface,
    diagnostics: &mut Diagnostics,
) -> Document {
    let mut downgrade = Downgrade {
        document: document.clone(),
        interface,
        diagnostics,
    };
    downgrade.security();
    // Its clients only send requests.
    downgrade.document.inbound.clear();
    downgrade.operations();
    downgrade.circles();
    downgrade.schemas();
    downgrade.members();
    downgrade.component_names();
    let mut document = downgrade.document;
    texts::make_safe(&mut document);
    document
}

pub(super) struct Downgrade<'d> {
    pub(super) document: Document,
    pub(super) interface: Interface,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Downgrade<'_> {
    pub(super) fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.document.schema(id)
    }

    pub(super) fn add(&mut self, schema: Schema) -> SchemaId {
        self.document.schemas.push(schema);
        SchemaId(self.document.schemas.len() - 1)
    }

    /// Adds a schema under a unique name.
    pub(super) fn add_named(&mut self, wanted: &str, schema: Schema) -> SchemaId {
        let taken = |name: &str| {
            let named = &self.document.named_schemas;
            named.iter().any(|(known, _)| spelling::same(known, name))
        };
        let mut name = wanted.to_owned();
        let mut number = 1;
        while taken(&name) {
            number += 1;
            name = format!("{wanted}{number}");
        }
        let id = self.add(Schema {
            name: Some(name.clone()),
            ..schema
        });
        self.document.named_schemas.push((name, id));
        id
    }

    /// The content of a schema; equal for schemas with the same content.
    pub(super) fn written(&self, id: SchemaId) -> Option<Node> {
        crate::document::emit::schema_node(&self.document, id, SpecVersion::OpenApi31)
    }

    pub(super) fn same_schema(&self, a: SchemaId, b: SchemaId) -> bool {
        a == b
            || match (self.written(a), self.written(b)) {
                (Some(a), Some(b)) => a.says_the_same(&b),
                _ => false,
            }
    }

    pub(super) fn warn(&mut self, code: &'static str, span: Span, message: String, label: &str) {
        self.diagnostics
            .warning(code, span, marker::unmark(&message))
            .label(label);
    }

    fn security(&mut self) {
        let first = self.document.security_schemes.first();
        let Some(span) = first.map(|scheme| scheme.span) else {
            return;
        };
        self.warn(
            codes::PROGENITOR_SECURITY,
            span,
            "progenitor sends no credentials: security schemes have no effect".to_owned(),
            "nothing is sent for it",
        );
        self.document.security_schemes.clear();
        for operation in &mut self.document.operations {
            operation.security = None;
        }
    }
}
