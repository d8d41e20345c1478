//! The types that a value may have, through unions of unions.

use std::collections::BTreeSet;

use super::aliases::{Through, resolve};
use super::types::{Type, TypeId, TypeKind, TypeRef};

/// Returns the type itself or, of a union, the types of its alternatives, through aliases, newtypes and unions of
/// unions: in order, and each union once.
pub(crate) fn alternatives<'t>(types: &'t [Type], ty: &'t TypeRef) -> Vec<&'t TypeRef> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<TypeId> = BTreeSet::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let ty = resolve(types, ty, Through::Newtypes);
        let id = match ty {
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => Some(*id),
            _ => None,
        };
        let kind = id.and_then(|id| types.get(id.0)).map(|ty| &ty.kind);
        match (id, kind) {
            (Some(id), Some(TypeKind::Union(union))) => {
                if seen.insert(id) {
                    open.extend(union.variants.iter().rev().map(|variant| &variant.ty));
                }
            }
            _ => found.push(ty),
        }
    }
    found
}
