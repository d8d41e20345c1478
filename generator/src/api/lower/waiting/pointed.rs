//! Types that a JSON pointer can refer to.

use crate::api::lower::paging::followed::{kind, list};
use crate::api::model::{Struct, Type, TypeKind, TypeRef, TypeUse};

/// The target of a pointer.
pub(super) enum Pointed {
    /// A value of this type.
    At(TypeUse),
    /// An undescribed value.
    Unknown,
    /// No target: the object has only the known properties.
    Missing { name: String, known: Vec<String> },
}

/// Resolves a pointer in one of several bodies; the first match decides.
pub(super) fn resolve_pointer(types: &[Type], roots: &[TypeUse], pointer: &str) -> Pointed {
    let mut outcome = Pointed::Unknown;
    for (index, root) in roots.iter().enumerate() {
        match from(types, root, pointer) {
            Pointed::Missing { name, known } if index == 0 => {
                outcome = Pointed::Missing { name, known };
            }
            Pointed::Missing { .. } => {}
            found => return found,
        }
    }
    outcome
}

fn from(types: &[Type], root: &TypeUse, pointer: &str) -> Pointed {
    let mut current = root.clone();
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        let is_index = name == "*" || name.bytes().all(|byte| byte.is_ascii_digit());
        if is_index && let Some(item) = list(types, &current) {
            current = item;
            continue;
        }
        current = match (kind(types, &current), &current.ty) {
            (Some(TypeKind::Struct(object)), _) => match member(object, &name) {
                Ok(used) => used,
                Err(pointed) => return pointed,
            },
            (_, TypeRef::Map(value)) => (**value).clone(),
            _ => return Pointed::Unknown,
        };
    }
    Pointed::At(current)
}

fn member(object: &Struct, name: &str) -> Result<TypeUse, Pointed> {
    if let Some(field) = object.fields.iter().find(|field| field.name == name) {
        return Ok(field.ty.clone());
    }
    let is_typed = object
        .additional
        .as_ref()
        .filter(|used| used.ty != TypeRef::Any);
    match is_typed {
        Some(used) => Ok(used.clone()),
        None if object.fields.is_empty() || !object.patterns.is_empty() => Err(Pointed::Unknown),
        None => Err(Pointed::Missing {
            name: name.to_owned(),
            known: object
                .fields
                .iter()
                .map(|field| field.name.clone())
                .collect(),
        }),
    }
}
