//! Types that contain themselves: boxed where they do, so that they have a size.

use super::components;
use crate::api::model::{Type, TypeId, TypeKind, TypeRef};

/// Boxes members and variants that lead back to their own type, and gives a type of its own to an
/// alias that contains itself.
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

/// Boxes what is held by value and leads back.
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

/// What an alias expands to, however deep.
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

/// What a value of the type holds without an allocation between.
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

/// The types that a value holds as they are.
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

/// Which types lead back to one another.
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
