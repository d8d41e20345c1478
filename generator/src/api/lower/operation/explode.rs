//! Normalizes `explode`.

use crate::api::model::{Operation, ParameterContent, Through, Type, TypeKind, TypeRef, resolve};

/// Resets `explode` for values without parts, where it has no effect (OpenAPI 3.1.1, "Parameter Object").
pub(in crate::api::lower) fn normalize(operation: &mut Operation, types: &[Type]) {
    for parameter in &mut operation.parameters {
        if parameter.content == ParameterContent::Styled && !has_parts(types, &parameter.ty.ty) {
            parameter.explode = parameter.style.explodes();
        }
    }
}

fn has_parts(types: &[Type], ty: &TypeRef) -> bool {
    match resolve(types, ty, Through::Aliases) {
        TypeRef::Scalar(_) => false,
        TypeRef::Named(id) => !matches!(
            types.get(id.0).map(|ty| &ty.kind),
            Some(TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_))
        ),
        _ => true,
    }
}
