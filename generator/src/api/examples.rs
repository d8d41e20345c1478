//! Which examples the tests of the crate are made of.

use super::model::{Api, TypeKind};
use crate::source::Node;

/// Drops the examples that are not to be kept.
pub(crate) fn retain_examples(api: &mut Api, keep: &dyn Fn(&Node) -> bool) {
    for operation in &mut api.operations {
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
