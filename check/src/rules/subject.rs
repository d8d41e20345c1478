//! What a rule is applied to.

use clientwright_openapi::document::{Document, Operation};
use clientwright_openapi::source::Sources;

/// What a rule needs to know.
pub(crate) struct Subject<'a> {
    pub(crate) document: &'a Document,
    pub(crate) sources: &'a Sources,
}

impl<'a> Subject<'a> {
    /// The operations that clients call and those that the API calls, each with its name.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (String, &'a Operation)> + use<'a> {
        all_operations(self.document)
    }
}

/// The operations that clients call and those that the API calls, each with its name.
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
