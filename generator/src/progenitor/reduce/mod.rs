//! Takes out of a document what progenitor cannot express, and says so.
//!
//! [`operation`] decides what an operation can keep, with [`parameter`], [`body`] and [`answers`];
//! [`schema`] and [`types`] put schemas into the words of 3.0, [`circles`] ends what would never end; [`naming`]
//! and [`marker`] see to it that no two things get one Rust name; [`shape`] tells what a value looks
//! like; [`texts`] makes descriptions safe to write.
//!
//! Left out without a word is what has no effect on any client: examples, defaults (an annotation,
//! which progenitor would send as if the caller had said it), titles of schemas without a name.

mod answers;
mod body;
mod circles;
mod marker;
mod naming;
mod operation;
mod parameter;
mod schema;
mod shape;
mod spelling;
mod texts;
mod types;

pub(super) use marker::unmark;
pub(super) use operation::title;
pub(super) use schema::{any, plain};
pub(super) use spelling::pascal;

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Schema, SchemaId, SpecVersion};
use crate::render::Interface;
use crate::source::{Node, Span};

/// The document with nothing in it that progenitor is known not to do.
pub(super) fn reduce(
    document: &Document,
    interface: Interface,
    diagnostics: &mut Diagnostics,
) -> Document {
    let mut reducer = Reducer {
        document: document.clone(),
        interface,
        diagnostics,
    };
    reducer.security();
    // Its clients only call.
    reducer.document.inbound.clear();
    reducer.operations();
    reducer.circles();
    reducer.schemas();
    reducer.members();
    reducer.component_names();
    let mut document = reducer.document;
    texts::make_safe(&mut document);
    document
}

struct Reducer<'d> {
    document: Document,
    interface: Interface,
    diagnostics: &'d mut Diagnostics,
}

impl Reducer<'_> {
    fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.document.schema(id)
    }

    fn add(&mut self, schema: Schema) -> SchemaId {
        self.document.schemas.push(schema);
        SchemaId(self.document.schemas.len() - 1)
    }

    /// Adds a schema under a name that no other has.
    fn add_named(&mut self, wanted: &str, schema: Schema) -> SchemaId {
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

    /// What a schema says, as text: equal for two that say the same.
    fn written(&self, id: SchemaId) -> Option<Node> {
        crate::document::emit::schema_node(&self.document, id, SpecVersion::OpenApi31)
    }

    fn same_schema(&self, a: SchemaId, b: SchemaId) -> bool {
        a == b
            || match (self.written(a), self.written(b)) {
                (Some(a), Some(b)) => a.says_the_same(&b),
                _ => false,
            }
    }

    fn warn(&mut self, code: &'static str, span: Span, message: String, label: &str) {
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
