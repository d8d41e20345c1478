//! Merges equal inline schemas into one type.
//!
//! Large documents repeat themselves: of the 5752 types of Stripe's, 3123 are copies. Two inline types are
//! equal if code that uses them cannot distinguish them. Their documentation may differ, so that a word in a
//! description never changes a type. A component has its own name and is never merged, unless it only adds
//! `null` to another and its name says so.
//!
//! The type with the shortest path is kept, and of several the alphabetically first, so that the result is
//! independent of the order of the document. It is named after its role if that is the same everywhere
//! ([`shared_names`]).

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use super::model::{
    Api, ContentKind, Origin, ResponseBody, Success, Type, TypeId, TypeKind, TypeRef, TypeUse,
};
use super::place::place;
use super::same_node::same;
use super::{merge_responses, shared_docs, shared_names};
use crate::words::words;

/// Merges equal inline types of `api`. Types that were `released` under different names stay separate,
/// because callers use both.
pub fn dedup(api: &mut Api, released: &dyn Fn(&str) -> Option<String>) {
    let places: Vec<String> = (0..api.types.len())
        .map(|index| place(&api.types, TypeId(index)))
        .collect();
    let released: Vec<Option<String>> = places.iter().map(|place| released(place)).collect();
    let classes = classes(&api.types, &released);
    let chosen = chosen(&api.types, &classes);
    if chosen.iter().enumerate().all(|(index, id)| id.0 == index) {
        return;
    }
    for (place, into) in places.into_iter().zip(&chosen) {
        if let Some(into) = api.types.get_mut(into.0) {
            into.places.push(place);
        }
    }
    shared_names::name(&mut api.types, &chosen);
    merge(&mut api.types, &chosen);
    let moved = compacted(api, &chosen);
    visit(api, &mut |id| {
        *id = moved.get(id.0).copied().unwrap_or(*id);
    });
    merge_responses::merge_responses(api);
}

/// Returns the class of each type: the id of one of its equals. Types inside a type come after it, so
/// iterating backwards finds the classes of the parts before the class of the whole.
fn classes(types: &[Type], released: &[Option<String>]) -> Vec<TypeId> {
    let mut classes: Vec<TypeId> = (0..types.len()).map(TypeId).collect();
    let mut seen: HashMap<String, Equals> = HashMap::new();
    let nullable = nullable_copies(types, released);
    let mut components: HashMap<TypeId, String> = HashMap::new();
    for (index, ty) in types.iter().enumerate().rev() {
        let id = TypeId(index);
        let is_component = matches!(ty.origin, Origin::Component(_));
        if is_component && !nullable.iter().any(|(copy, of)| *copy == id || *of == id) {
            continue;
        }
        let mut key = String::new();
        write_type(&mut key, ty, &classes);
        if is_component {
            components.insert(id, key);
            continue;
        }
        if let Some(operation) = shared_names::only_operation(&ty.origin) {
            let _ = write!(key, "@{operation}");
        } else if let (Origin::Operation { role, .. }, TypeKind::Struct(_) | TypeKind::Union(_)) =
            (&ty.origin, &ty.kind)
        {
            // Composite types are named after their role, scalar ones after their values.
            let _ = write!(key, "@@{role}");
        }
        let equals = seen.entry(key).or_default();
        let class = equals.class(TypeId(index), released.get(index).and_then(Option::as_ref));
        if let Some(own) = classes.get_mut(index) {
            *own = class;
        }
    }
    for (copy, of) in nullable {
        if let (Some(own), true) = (
            classes.get_mut(copy.0),
            components.get(&copy) == components.get(&of),
        ) {
            *own = of;
        }
    }
    classes
}

/// Returns components that only add `null` to another, such as `nullable-user` alongside `user`. If both are
/// equal, a use of the copy becomes a nullable use of the other. Released names are kept.
fn nullable_copies(types: &[Type], released: &[Option<String>]) -> Vec<(TypeId, TypeId)> {
    let components = types.iter().enumerate().filter_map(|(index, ty)| {
        let Origin::Component(name) = &ty.origin else {
            return None;
        };
        let is_own = !matches!(
            ty.kind,
            TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Pending
        );
        is_own.then(|| (words(name), TypeId(index)))
    });
    let components: BTreeMap<Vec<String>, TypeId> = components.collect();
    let copies = components.iter().filter_map(|(words, id)| {
        let (first, rest) = words.split_first()?;
        let of = components.get(rest).filter(|_| first == "nullable")?;
        let is_new = released.get(id.0).is_none_or(Option::is_none);
        is_new.then_some((*id, *of))
    });
    copies.collect()
}

/// Equal types.
#[derive(Default)]
struct Equals {
    /// The class of types without a released name.
    new: Option<TypeId>,
    /// The class of the types released under each name.
    released: HashMap<String, TypeId>,
}

impl Equals {
    fn class(&mut self, own: TypeId, name: Option<&String>) -> TypeId {
        let Some(name) = name else {
            return *self.new.get_or_insert(own);
        };
        if let Some(known) = self.released.get(name) {
            return *known;
        }
        // New types join the class of the first released name.
        let class = match self.new {
            Some(new) if self.released.is_empty() => new,
            _ => own,
        };
        self.new.get_or_insert(class);
        self.released.insert(name.clone(), class);
        class
    }
}

/// Returns the type that is kept for each type.
fn chosen(types: &[Type], classes: &[TypeId]) -> Vec<TypeId> {
    let mut best: HashMap<TypeId, ((usize, String), TypeId)> = HashMap::new();
    for (index, class) in classes.iter().enumerate() {
        let rank = rank(types, TypeId(index));
        let own = (rank, TypeId(index));
        match best.get_mut(class) {
            Some(known) if *known <= own => {}
            Some(known) => *known = own,
            None => {
                best.insert(*class, own);
            }
        }
    }
    classes
        .iter()
        .map(|class| best.get(class).map_or(*class, |(_, id)| *id))
        .collect()
}

/// Returns the length of the path to a type, and the path.
fn rank(types: &[Type], id: TypeId) -> (usize, String) {
    let mut parts = Vec::new();
    let mut next = Some(id);
    while let Some(ty) = next.and_then(|id| types.get(id.0)) {
        next = match &ty.origin {
            Origin::Component(name) => {
                parts.push(name.clone());
                None
            }
            Origin::Inline { parent, role } => {
                parts.push(role.clone());
                // Parents come first; the guard ends an invalid path.
                Some(*parent).filter(|parent| parts.len() < types.len() && *parent != id)
            }
            Origin::Operation { operation, role } => {
                parts.push(role.clone());
                parts.push(operation.clone());
                None
            }
        };
    }
    parts.reverse();
    let way = parts.join("/");
    (way.len(), way)
}

/// Merges data of dropped types into the kept ones: usage, documentation, examples.
fn merge(types: &mut [Type], chosen: &[TypeId]) {
    for (index, into) in chosen.iter().enumerate() {
        if into.0 == index {
            continue;
        }
        let Ok([from, into]) = types.get_disjoint_mut([index, into.0]) else {
            continue;
        };
        {
            into.in_requests |= from.in_requests;
            into.in_responses |= from.in_responses;
            // A struct is open if either is: callers cannot distinguish the two.
            if let (TypeKind::Struct(into), TypeKind::Struct(from)) = (&mut into.kind, &from.kind) {
                into.open |= from.open;
            }
            shared_docs::reconcile(into, from);
            for example in std::mem::take(&mut from.examples) {
                if !into.examples.iter().any(|known| same(known, &example)) {
                    into.examples.push(example);
                }
            }
        }
    }
}

/// Drops merged types, and returns the new id of each.
fn compacted(api: &mut Api, chosen: &[TypeId]) -> Vec<TypeId> {
    let mut next = 0;
    let places: Vec<TypeId> = chosen
        .iter()
        .enumerate()
        .map(|(index, id)| {
            let place = TypeId(next);
            next += usize::from(id.0 == index);
            place
        })
        .collect();
    let mut index = 0;
    api.types.retain(|_| {
        let stays = chosen.get(index).is_some_and(|id| id.0 == index);
        index += 1;
        stays
    });
    chosen
        .iter()
        .map(|id| places.get(id.0).copied().unwrap_or(*id))
        .collect()
}

fn write_ref(key: &mut String, ty: &TypeRef, classes: &[TypeId]) {
    let class = |id: &TypeId| classes.get(id.0).map_or(id.0, |class| class.0);
    let _ = match ty {
        TypeRef::Named(id) => write!(key, "#{}", class(id)),
        TypeRef::Boxed(id) => write!(key, "&{}", class(id)),
        TypeRef::Linked(id) => write!(key, "&&{}", class(id)),
        TypeRef::List(inner) => {
            key.push('*');
            return write_use(key, inner, classes);
        }
        TypeRef::Map(inner) => {
            key.push('%');
            return write_use(key, inner, classes);
        }
        TypeRef::Keyed(id, inner) => {
            let _ = write!(key, "%{}:", class(id));
            return write_use(key, inner, classes);
        }
        TypeRef::Tuple(tuple) => {
            let _ = write!(key, "({}/{:?}", tuple.required, tuple.constants);
            for element in &tuple.elements {
                write_use(key, element, classes);
            }
            return write_use(key, &tuple.rest, classes);
        }
        other => write!(key, "{other:?}"),
    };
}

fn write_use(key: &mut String, used: &TypeUse, classes: &[TypeId]) {
    key.push(if used.nullable { '?' } else { '!' });
    write_ref(key, &used.ty, classes);
}

fn write_type(key: &mut String, ty: &Type, classes: &[TypeId]) {
    let _ = write!(key, "{}", ty.docs.deprecated);
    let own = ty.chosen.own.iter();
    for chosen in own.chain(ty.chosen.members.values()) {
        let _ = write!(key, "{:?}", chosen.name);
    }
    match &ty.kind {
        TypeKind::Struct(object) => {
            for field in &object.fields {
                let _ = write!(
                    key,
                    "{:?}{}{}{}{:?}{}{:?}",
                    field.name,
                    field.required,
                    field.read_only,
                    field.write_only,
                    field.constant,
                    field.docs.deprecated,
                    field.fixed
                );
                write_use(key, &field.ty, classes);
            }
            for members in &object.patterns {
                let _ = write!(key, "~{:?}", members.pattern.source);
                write_use(key, &members.ty, classes);
            }
            if let Some(used) = &object.additional {
                key.push('+');
                write_use(key, used, classes);
            }
        }
        TypeKind::Union(union) => {
            for variant in &union.variants {
                let _ = write!(key, "{:?}{:?}", variant.name, variant.shape);
                write_ref(key, &variant.ty, classes);
            }
            let _ = write!(key, "{:?}{}", union.tag, union.free);
        }
        TypeKind::Alias(used) => {
            key.push('=');
            write_use(key, used, classes);
        }
        TypeKind::Newtype(used) => {
            key.push(':');
            write_use(key, used, classes);
        }
        TypeKind::StringEnum(list) => {
            let _ = write!(key, "S{:?}{:?}", list.values, list.names);
        }
        TypeKind::IntegerEnum(list) => {
            let _ = write!(key, "I{:?}{:?}", list.values, list.names);
        }
        TypeKind::ValueEnum(list) => {
            let _ = write!(key, "V{:?}{:?}", list.values, list.names);
        }
        TypeKind::Pending => {}
    }
}

fn visit_ref(ty: &mut TypeRef, change: &mut impl FnMut(&mut TypeId)) {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => change(id),
        TypeRef::Scalar(_) | TypeRef::Any => {}
        other => {
            if let TypeRef::Keyed(key, _) = other {
                change(key);
            }
            for inner in other.inside_mut() {
                visit_ref(&mut inner.ty, change);
            }
        }
    }
}

/// Calls `change` on every mention of a type.
fn visit(api: &mut Api, change: &mut impl FnMut(&mut TypeId)) {
    for ty in &mut api.types {
        if let Origin::Inline { parent, .. } = &mut ty.origin {
            change(parent);
        }
        match &mut ty.kind {
            TypeKind::Struct(object) => {
                for field in &mut object.fields {
                    visit_ref(&mut field.ty.ty, change);
                }
                for members in &mut object.patterns {
                    visit_ref(&mut members.ty.ty, change);
                }
                if let Some(used) = &mut object.additional {
                    visit_ref(&mut used.ty, change);
                }
            }
            TypeKind::Union(union) => {
                for variant in &mut union.variants {
                    visit_ref(&mut variant.ty, change);
                }
            }
            TypeKind::Alias(used) | TypeKind::Newtype(used) => visit_ref(&mut used.ty, change),
            TypeKind::StringEnum(_)
            | TypeKind::IntegerEnum(_)
            | TypeKind::ValueEnum(_)
            | TypeKind::Pending => {}
        }
    }
    for used in api.schema_uses.values_mut() {
        visit_ref(&mut used.ty, change);
    }
    for body in &mut api.error_bodies {
        visit_ref(body, change);
    }
    for message in &mut api.inbound {
        for response in &mut message.responses {
            if let Some(used) = response.body.used_mut() {
                visit_ref(&mut used.ty, change);
            }
        }
    }
    let inbound = api.inbound.iter_mut().map(|message| &mut message.operation);
    for operation in api.operations.iter_mut().chain(inbound) {
        for parameter in &mut operation.parameters {
            visit_ref(&mut parameter.ty.ty, change);
        }
        for content in operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents)
        {
            if let ContentKind::Multipart(_, encodings) = &mut content.kind {
                for header in encodings.iter_mut().flat_map(|it| &mut it.headers) {
                    visit_ref(&mut header.ty.ty, change);
                }
            }
            match &mut content.kind {
                ContentKind::Json(used)
                | ContentKind::Form(used, _)
                | ContentKind::Multipart(used, _)
                | ContentKind::Xml(used, _)
                | ContentKind::Items(used, _) => visit_ref(&mut used.ty, change),
                ContentKind::Parts | ContentKind::Text | ContentKind::Bytes => {}
            }
        }
        let mut visit_body = |body: &mut ResponseBody| {
            if let Some(used) = body.used_mut() {
                visit_ref(&mut used.ty, change);
            }
        };
        match &mut operation.success {
            Success::One(body) => visit_body(body),
            Success::Many(cases) => cases.iter_mut().for_each(|case| visit_body(&mut case.body)),
        }
        for header in &mut operation.headers {
            visit_ref(&mut header.ty, change);
        }
        if let Some(stream) = &mut operation.stream {
            visit_ref(&mut stream.item.ty, change);
        }
        if let Some(used) = operation
            .long_running
            .as_mut()
            .and_then(|it| it.body.used_mut())
        {
            visit_ref(&mut used.ty, change);
        }
        for waiter in &mut operation.waiters {
            for argument in &mut waiter.arguments {
                visit_ref(&mut argument.ty.ty, change);
            }
        }
        if let Some(pagination) = &mut operation.pagination {
            visit_ref(&mut pagination.item.ty, change);
        }
        for example in &mut operation.examples {
            visit_ref(&mut example.ty.ty, change);
        }
    }
}
