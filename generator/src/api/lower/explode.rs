//! `explode` where it says something.

use crate::api::model::{Operation, ParameterContent, Type, TypeKind, TypeRef, Use};

/// For a value without parts `explode` has no effect (OpenAPI 3.1.1, "Parameter Object"); what is
/// said of it there is forgotten, so that it is as good as not said.
pub(super) fn settle(operation: &mut Operation, types: &[Type]) {
    for parameter in &mut operation.parameters {
        if parameter.content == ParameterContent::Styled && !has_parts(types, &parameter.ty.ty) {
            parameter.explode = parameter.style.explodes();
        }
    }
}

fn has_parts(types: &[Type], ty: &TypeRef) -> bool {
    let mut ty = ty;
    for _ in 0..64 {
        match ty {
            TypeRef::Scalar(_) => return false,
            TypeRef::Named(id) => match types.get(id.0).map(|ty| &ty.kind) {
                Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_)) => return false,
                Some(TypeKind::Alias(Use { ty: next, .. })) => ty = next,
                _ => return true,
            },
            _ => return true,
        }
    }
    true
}
