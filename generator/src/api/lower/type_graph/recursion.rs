//! Boxes types that contain themselves, so that they have a finite size.

use super::components;
use crate::api::model::{Type, TypeId, TypeKind, TypeRef};

/// Boxes fields and variants that refer back to their own type, and makes a newtype of an alias that contains
/// itself.
pub(in crate::api::lower) fn break_cycles(types: &mut [Type]) {
    let aliases = groups(types, alias_edges);
    for index in 0..types.len() {
        let cyclic = is_cyclic(&aliases, index, types, alias_edges);
        if let Some(ty) = types.get_mut(index)
            && let (true, TypeKind::Alias(target)) = (cyclic, &ty.kind)
        {
            ty.kind = TypeKind::Newtype(target.clone());
        }
    }
    let by_value = groups(types, value_edges);
    let group = |id: TypeId| by_value.get(id.0).copied();
    for index in 0..types.len() {
        let own = group(TypeId(index));
        let Some(ty) = types.get_mut(index) else {
            continue;
        };
        let close = |target: &mut TypeRef| close(target, &|id| group(id) == own);
        match &mut ty.kind {
            TypeKind::Struct(object) => object.fields.iter_mut().for_each(|f| close(&mut f.ty.ty)),
            TypeKind::Union(union) => union.variants.iter_mut().for_each(|v| close(&mut v.ty)),
            TypeKind::Newtype(target) => close(&mut target.ty),
            _ => {}
        }
    }
}

/// Boxes a reference by value that refers back.
fn close(target: &mut TypeRef, leads_back: &dyn Fn(TypeId) -> bool) {
    match target {
        TypeRef::Named(id) if leads_back(*id) => *target = TypeRef::Boxed(*id),
        TypeRef::Tuple(tuple) => {
            for element in &mut tuple.elements {
                close(&mut element.ty, leads_back);
            }
        }
        _ => {}
    }
}

/// Returns everything that an alias expands to, at any depth.
fn alias_edges(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Alias(target) => mentioned(&target.ty),
        _ => Vec::new(),
    }
}

fn mentioned(ty: &TypeRef) -> Vec<TypeId> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => vec![*id],
        other => {
            let inside = other.inside().into_iter();
            inside.flat_map(|inner| mentioned(&inner.ty)).collect()
        }
    }
}

/// Returns the types that a value contains without an allocation.
fn value_edges(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Struct(object) => object
            .fields
            .iter()
            .flat_map(|f| direct(&f.ty.ty))
            .collect(),
        TypeKind::Union(union) => union.variants.iter().flat_map(|v| direct(&v.ty)).collect(),
        TypeKind::Alias(target) | TypeKind::Newtype(target) => direct(&target.ty),
        _ => Vec::new(),
    }
}

/// Returns the types that a reference contains by value.
fn direct(ty: &TypeRef) -> Vec<TypeId> {
    match ty {
        TypeRef::Named(id) => vec![*id],
        TypeRef::Tuple(tuple) => {
            let elements = tuple.elements.iter();
            elements.flat_map(|element| direct(&element.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// Groups types that refer to one another.
fn groups(types: &[Type], edges: fn(&TypeKind) -> Vec<TypeId>) -> Vec<usize> {
    let graph: Vec<Vec<usize>> = types
        .iter()
        .map(|ty| edges(&ty.kind).into_iter().map(|id| id.0).collect())
        .collect();
    components::of(&graph)
}

fn is_cyclic(
    groups: &[usize],
    index: usize,
    types: &[Type],
    edges: fn(&TypeKind) -> Vec<TypeId>,
) -> bool {
    let own = groups.get(index);
    types.get(index).is_some_and(|ty| {
        edges(&ty.kind)
            .iter()
            .any(|target| groups.get(target.0) == own)
    })
}
