//! The subject of the rules.

use clientwright_openapi::document::{Document, Operation};
use clientwright_openapi::source::Sources;

/// The input of a rule.
pub(crate) struct Subject<'a> {
    pub(crate) document: &'a Document,
    pub(crate) sources: &'a Sources,
}

impl<'a> Subject<'a> {
    /// The operations of clients and the inbound operations, with their names.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (String, &'a Operation)> + use<'a> {
        all_operations(self.document)
    }
}

/// The operations of clients and the inbound operations, with their names.
pub(crate) fn all_operations(
    document: &Document,
) -> impl Iterator<Item = (String, &Operation)> + use<'_> {
    let called = document.operations.iter();
    let called = called.map(|operation| (shown(operation), operation));
    let inbound = document.inbound.iter().map(|message| {
        let name = match (&message.operation.operation_id, &message.name) {
            (None, Some(name)) => name.clone(),
            _ => shown(&message.operation),
        };
        (name, &message.operation)
    });
    called.chain(inbound)
}

/// The name of an operation that clients call.
pub(crate) fn shown(operation: &Operation) -> String {
    match &operation.operation_id {
        Some(id) => id.value.clone(),
        None => format!("{} {}", operation.method.as_str(), operation.path.value),
    }
}
