//! Selects the examples that the tests of the crate are made from.

use super::model::{Api, TypeKind};
use crate::source::Node;

/// Drops the examples that `keep` rejects.
pub(crate) fn retain_examples(api: &mut Api, keep: &dyn Fn(&Node) -> bool) {
    let inbound = api.inbound.iter_mut().map(|message| &mut message.operation);
    for operation in api.operations.iter_mut().chain(inbound) {
        operation.examples.retain(|example| keep(&example.value));
    }
    for ty in &mut api.types {
        ty.examples.retain(keep);
        if let TypeKind::Struct(object) = &mut ty.kind {
            for field in &mut object.fields {
                field.examples.retain(keep);
            }
        }
    }
}
