//! Limits the nesting of types with pointers that hide types from the compiler.
//!
//! To determine whether a type is `Send` and what is dropped with it, the compiler visits everything the type
//! consists of, including through `Box`, `Vec` and `BTreeMap`, up to a depth of 128. This also applies to
//! crates that use a client, regardless of the client's own limit.

use super::components;
use crate::api::model::{Type, TypeId, TypeKind, TypeRef, TypeUse};

/// The maximum depth of a type; the remaining steps are for the types around it.
const MAX_STEPS: usize = 96;

/// The maximum length of a path through all types of a cycle for which the cycle remains unchanged.
const MAX_STEPS_OF_A_CIRCLE: usize = 64;

/// The minimum number of steps through a wrapper.
const OPTION: usize = 1;
const BOX: usize = 3;
const LIST: usize = 4;
const MAP: usize = 7;

/// An edge from one type to another.
#[derive(Clone, Copy)]
struct Edge {
    to: usize,
    steps: usize,
}

/// Inserts [links](TypeRef::Linked) where types are nested too deeply. Time and memory are linear in the
/// number of types and edges.
pub(in crate::api::lower) fn limit(types: &mut [Type]) {
    let mut graph: Vec<Vec<Edge>> = types.iter_mut().map(|ty| edges(&mut ty.kind)).collect();
    let mut linked: Vec<Vec<bool>> = graph.iter().map(|edges| vec![false; edges.len()]).collect();
    open_circles(&graph, &mut linked);
    for (edges, linked) in graph.iter_mut().zip(&linked) {
        for (edge, linked) in edges.iter_mut().zip(linked) {
            if *linked {
                edge.to = usize::MAX;
            }
        }
    }
    shorten(&graph, &mut linked);
    let mut targets: Vec<TypeId> = Vec::new();
    for (ty, linked) in types.iter_mut().zip(&linked) {
        if linked.contains(&true) {
            let mut linked = linked.iter();
            each_way(&mut ty.kind, &mut |target, _| {
                if let (Some(true), TypeRef::Named(id) | TypeRef::Boxed(id)) =
                    (linked.next(), &*target)
                {
                    targets.push(*id);
                    *target = TypeRef::Linked(*id);
                }
            });
        }
    }
    // The compiler resolves aliases, so a link to one would have no effect.
    for target in targets {
        if let Some(ty) = types.get_mut(target.0)
            && let TypeKind::Alias(used) = &ty.kind
        {
            ty.kind = TypeKind::Newtype(used.clone());
        }
    }
}

/// Returns the edges of a type, in the order of [`each_way`].
fn edges(kind: &mut TypeKind) -> Vec<Edge> {
    let mut edges = Vec::new();
    each_way(kind, &mut |target, steps| {
        let (to, wrapped) = match target {
            TypeRef::Named(id) => (id.0, 0),
            TypeRef::Boxed(id) => (id.0, BOX),
            _ => return,
        };
        edges.push(Edge {
            to,
            steps: steps + wrapped + 1,
        });
    });
    edges
}

/// Visits all references to named types in a type, with the number of steps to each.
fn each_way(kind: &mut TypeKind, visit: &mut dyn FnMut(&mut TypeRef, usize)) {
    match kind {
        TypeKind::Struct(object) => {
            for field in &mut object.fields {
                let optional = if field.required { 0 } else { OPTION };
                each_way_of(&mut field.ty, optional, visit);
            }
            let patterns = object.patterns.iter_mut().map(|pattern| &mut pattern.ty);
            for map in patterns.chain(&mut object.additional) {
                each_way_of(map, MAP, visit);
            }
        }
        TypeKind::Union(union) => {
            for variant in &mut union.variants {
                each_way_of_type(&mut variant.ty, 0, visit);
            }
        }
        TypeKind::Alias(target) | TypeKind::Newtype(target) => each_way_of(target, 0, visit),
        TypeKind::StringEnum(_)
        | TypeKind::IntegerEnum(_)
        | TypeKind::ValueEnum(_)
        | TypeKind::Pending => {}
    }
}

fn each_way_of(used: &mut TypeUse, steps: usize, visit: &mut dyn FnMut(&mut TypeRef, usize)) {
    let nullable = if used.nullable { OPTION } else { 0 };
    each_way_of_type(&mut used.ty, steps + nullable, visit);
}

fn each_way_of_type(ty: &mut TypeRef, steps: usize, visit: &mut dyn FnMut(&mut TypeRef, usize)) {
    match ty {
        TypeRef::Named(_) | TypeRef::Boxed(_) => visit(ty, steps),
        TypeRef::List(item) => each_way_of(item, steps + LIST, visit),
        TypeRef::Map(value) | TypeRef::Keyed(_, value) => each_way_of(value, steps + MAP, visit),
        TypeRef::Tuple(tuple) => {
            for element in &mut tuple.elements {
                each_way_of(element, steps + OPTION, visit);
            }
            each_way_of(&mut tuple.rest, steps + LIST, visit);
        }
        TypeRef::Linked(_) | TypeRef::Scalar(_) | TypeRef::Any => {}
    }
}

/// Links the back edges of cycles that are too long, so that none of these cycles remains.
fn open_circles(graph: &[Vec<Edge>], linked: &mut [Vec<bool>]) {
    let groups = components::of(&targets(graph));
    let steps = steps_within(graph, &groups);
    let is_long = |node: usize, edge: &Edge| {
        let group = groups.get(node);
        group == groups.get(edge.to)
            && group
                .and_then(|group| steps.get(*group))
                .is_some_and(|steps| *steps > MAX_STEPS_OF_A_CIRCLE)
    };
    // Depth-first: an edge to a type on the current path is a back edge.
    let mut state = vec![State::New; graph.len()];
    for start in 0..graph.len() {
        let mut work = vec![(start, 0)];
        if state.get(start) != Some(&State::New) {
            continue;
        }
        while let Some((node, place)) = work.pop() {
            set(&mut state, node, State::Open);
            let Some(edge) = graph.get(node).and_then(|edges| edges.get(place)) else {
                set(&mut state, node, State::Done);
                continue;
            };
            work.push((node, place + 1));
            if !is_long(node, edge) {
                continue;
            }
            match state.get(edge.to) {
                Some(State::New) => work.push((edge.to, 0)),
                Some(State::Open) => {
                    if let Some(linked) = linked.get_mut(node).and_then(|l| l.get_mut(place)) {
                        *linked = true;
                    }
                }
                Some(State::Done) | None => {}
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

fn set(state: &mut [State], node: usize, to: State) {
    if let Some(state) = state.get_mut(node) {
        *state = to;
    }
}

/// Links edges on paths that are too long, after all long cycles are broken.
fn shorten(graph: &[Vec<Edge>], linked: &mut [Vec<bool>]) {
    let groups = components::of(&targets(graph));
    let steps = steps_within(graph, &groups);
    let mut order: Vec<usize> = (0..graph.len()).collect();
    // Successors of a component have lower numbers, so they are complete.
    order.sort_by_key(|node| groups.get(*node));
    let mut heights = vec![0; steps.len()];
    let mut members = order.as_slice();
    while let Some(first) = members.first() {
        let group = groups.get(*first).copied().unwrap_or_default();
        let count = members
            .iter()
            .take_while(|node| groups.get(**node) == Some(&group))
            .count();
        let (own, rest) = members.split_at(count);
        members = rest;
        let within = steps.get(group).copied().unwrap_or_default();
        let mut highest = 0;
        for node in own {
            let edges = graph.get(*node).into_iter().flatten();
            let places = linked.get_mut(*node).into_iter().flatten();
            for (edge, linked) in edges.zip(places) {
                let target = groups.get(edge.to).filter(|target| **target != group);
                let Some(target) = target else { continue };
                let height = edge.steps + heights.get(*target).copied().unwrap_or_default();
                if within + height > MAX_STEPS {
                    *linked = true;
                } else {
                    highest = highest.max(height);
                }
            }
        }
        if let Some(height) = heights.get_mut(group) {
            *height = within + highest;
        }
    }
}

fn targets(graph: &[Vec<Edge>]) -> Vec<Vec<usize>> {
    let targets = |edges: &Vec<Edge>| edges.iter().map(|edge| edge.to).collect();
    graph.iter().map(targets).collect()
}

/// Returns an upper bound of the path length within each component.
fn steps_within(graph: &[Vec<Edge>], groups: &[usize]) -> Vec<usize> {
    let count = groups.iter().max().map_or(0, |last| last + 1);
    let mut longest = vec![0; count];
    let mut sizes = vec![0; count];
    for (edges, group) in graph.iter().zip(groups) {
        if let Some(size) = sizes.get_mut(*group) {
            *size += 1;
        }
        for edge in edges {
            if groups.get(edge.to) == Some(group)
                && let Some(longest) = longest.get_mut(*group)
            {
                *longest = edge.steps.max(*longest);
            }
        }
    }
    longest
        .iter()
        .zip(sizes)
        .map(|(longest, size)| longest * size)
        .collect()
}
