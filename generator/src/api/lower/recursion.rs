//! Types that contain themselves: boxed where they do, so that they have a size.

use crate::api::model::{Type, TypeId, TypeKind, TypeRef};

/// Boxes members and variants that lead back to their own type, and gives a type of its own to an
/// alias that contains itself.
pub(super) fn break_cycles(types: &mut [Type]) {
    let aliases = components(types, alias_edges);
    for index in 0..types.len() {
        let cyclic = is_cyclic(&aliases, index, types, alias_edges);
        if let Some(ty) = types.get_mut(index)
            && let (true, TypeKind::Alias(target)) = (cyclic, &ty.kind)
        {
            ty.kind = TypeKind::Newtype(target.clone());
        }
    }
    let groups = components(types, value_edges);
    let group = |id: TypeId| groups.get(id.0).copied();
    for index in 0..types.len() {
        let own = group(TypeId(index));
        let Some(ty) = types.get_mut(index) else {
            continue;
        };
        let close = |target: &mut TypeRef| {
            if let TypeRef::Named(id) = *target
                && group(id) == own
            {
                *target = TypeRef::Boxed(id);
            }
        };
        match &mut ty.kind {
            TypeKind::Struct(object) => object.fields.iter_mut().for_each(|f| close(&mut f.ty.ty)),
            TypeKind::Union(union) => union.variants.iter_mut().for_each(|v| close(&mut v.ty)),
            TypeKind::Newtype(target) => close(&mut target.ty),
            _ => {}
        }
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
        TypeRef::Named(id) | TypeRef::Boxed(id) => vec![*id],
        TypeRef::List(inner) | TypeRef::Map(inner) => mentioned(&inner.ty),
        TypeRef::Scalar(_) | TypeRef::Any => Vec::new(),
    }
}

/// What a value of the type holds without an allocation between.
fn value_edges(kind: &TypeKind) -> Vec<TypeId> {
    let direct = |ty: &TypeRef| match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    };
    match kind {
        TypeKind::Struct(object) => object
            .fields
            .iter()
            .filter_map(|f| direct(&f.ty.ty))
            .collect(),
        TypeKind::Union(union) => union
            .variants
            .iter()
            .filter_map(|v| direct(&v.ty))
            .collect(),
        TypeKind::Alias(target) | TypeKind::Newtype(target) => {
            direct(&target.ty).into_iter().collect()
        }
        _ => Vec::new(),
    }
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

/// Strongly connected components by Tarjan's algorithm, without recursion: the number of the
/// component of each type.
fn components(types: &[Type], edges: fn(&TypeKind) -> Vec<TypeId>) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let graph: Vec<Vec<usize>> = types
        .iter()
        .map(|ty| edges(&ty.kind).into_iter().map(|id| id.0).collect())
        .collect();
    let mut state = Tarjan {
        order: vec![NEW; types.len()],
        low: vec![NEW; types.len()],
        group: vec![NEW; types.len()],
        stack: Vec::new(),
        next: 0,
        groups: 0,
    };
    for start in 0..types.len() {
        if state.order.get(start) == Some(&NEW) {
            state.visit(&graph, start);
        }
    }
    state.group
}

struct Tarjan {
    order: Vec<usize>,
    low: Vec<usize>,
    group: Vec<usize>,
    stack: Vec<usize>,
    next: usize,
    groups: usize,
}

#[allow(clippy::indexing_slicing)] // every index comes from the graph, whose size the vectors have
impl Tarjan {
    fn visit(&mut self, graph: &[Vec<usize>], start: usize) {
        const NEW: usize = usize::MAX;
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                self.order[node] = self.next;
                self.low[node] = self.next;
                self.next += 1;
                self.stack.push(node);
            }
            if let Some(&target) = graph[node].get(edge) {
                work.push((node, edge + 1));
                if target >= graph.len() {
                    continue;
                }
                if self.order[target] == NEW {
                    work.push((target, 0));
                } else if self.group[target] == NEW {
                    self.low[node] = self.low[node].min(self.order[target]);
                }
                continue;
            }
            if self.low[node] == self.order[node] {
                while let Some(member) = self.stack.pop() {
                    self.group[member] = self.groups;
                    if member == node {
                        break;
                    }
                }
                self.groups += 1;
            }
            if let Some(&(parent, _)) = work.last() {
                self.low[parent] = self.low[parent].min(self.low[node]);
            }
        }
    }
}
