//! What tells the requests apart that the API makes.

use std::collections::BTreeMap;

use crate::api::literal::Literal;
use crate::api::model::{ContentKind, InboundMessage, Operation, Type, TypeKind, TypeRef, Use};
use crate::document::Location;

use super::shape;

/// How deep members are looked for that tell messages apart.
const MAX_LEVELS: usize = 3;
/// How many members of a message are looked at.
const MAX_MEMBERS: usize = 64;
/// How many aliases are followed.
const MAX_ALIASES: usize = 64;

/// A header or a member.
type Place = (bool, Vec<String>);

/// Finds out what tells apart the messages that have no path: a header or a member of the body that is
/// always there and has, in another message, other values.
pub(super) fn tell_apart(messages: &mut [InboundMessage], types: &[Type]) {
    let mut by_method: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, message) in messages.iter().enumerate() {
        if message.operation.path.is_empty() {
            let method = message.operation.method.as_str().to_owned();
            by_method.entry(method).or_default().push(index);
        }
    }
    for group in by_method.into_values() {
        describe_bodies(messages, &group, types);
        let found: Vec<BTreeMap<Place, Vec<String>>> = group
            .iter()
            .filter_map(|index| messages.get(*index))
            .map(|message| candidates(&message.operation, types))
            .collect();
        // How many messages have each place, and how many each value there.
        let mut places: BTreeMap<&Place, usize> = BTreeMap::new();
        let mut values: BTreeMap<(&Place, &str), usize> = BTreeMap::new();
        for (place, list) in found.iter().flatten() {
            *places.entry(place).or_default() += 1;
            for value in list {
                *values.entry((place, value)).or_default() += 1;
            }
        }
        for (index, own) in group.iter().zip(&found) {
            let Some(message) = messages.get_mut(*index) else {
                continue;
            };
            for (place, list) in own {
                let count = |value: &String| values.get(&(place, value.as_str())).copied();
                let sharing: usize = list.iter().filter_map(count).map(|n| n - 1).sum();
                let others = places.get(place).map_or(0, |count| count - 1);
                if others > sharing {
                    let (is_header, way) = place;
                    match (is_header, way.as_slice()) {
                        (true, [name]) => message.headers.push((name.clone(), list.clone())),
                        _ => message.members.push((way.clone(), list.clone())),
                    }
                }
            }
        }
    }
}

/// Fills in what the bodies of messages look like that are sent in the same way.
fn describe_bodies(messages: &mut [InboundMessage], group: &[usize], types: &[Type]) {
    let bodies: Vec<(usize, TypeRef)> = group
        .iter()
        .filter_map(|index| {
            let body = messages.get(*index)?.operation.body.as_ref()?;
            let json = body
                .contents
                .iter()
                .find_map(|content| match &content.kind {
                    ContentKind::Json(used) => Some(used.ty.clone()),
                    _ => None,
                });
            Some((*index, json?))
        })
        .collect();
    if bodies.len() < 2 {
        return;
    }
    let each: Vec<&TypeRef> = bodies.iter().map(|(_, ty)| ty).collect();
    let shapes = shape::of_any(types, &each);
    for ((index, _), shape) in bodies.iter().zip(shapes) {
        if let Some(message) = messages.get_mut(*index) {
            message.shape = Some(shape);
        }
    }
}

fn candidates(operation: &Operation, types: &[Type]) -> BTreeMap<Place, Vec<String>> {
    let mut found = BTreeMap::new();
    for parameter in &operation.parameters {
        if parameter.required
            && parameter.location == Location::Header
            && let Some(values) = listed(types, &parameter.ty)
        {
            found.insert((true, vec![parameter.name.to_ascii_lowercase()]), values);
        }
    }
    let body = operation.body.iter().flat_map(|body| &body.contents);
    for content in body {
        if let ContentKind::Json(used) = &content.kind {
            members(types, used, &mut Vec::new(), &mut found);
        }
    }
    found
}

fn members(
    types: &[Type],
    used: &Use,
    way: &mut Vec<String>,
    found: &mut BTreeMap<Place, Vec<String>>,
) {
    let Some(TypeKind::Struct(object)) = target(types, &used.ty) else {
        return;
    };
    let required = object.fields.iter().filter(|field| field.required);
    for field in required {
        if found.len() >= MAX_MEMBERS {
            return;
        }
        way.push(field.name.clone());
        let values = match &field.constant {
            Some(Literal::Text(value)) => Some(vec![value.clone()]),
            _ => listed(types, &field.ty),
        };
        match values {
            Some(values) => {
                found.insert((false, way.clone()), values);
            }
            None if way.len() < MAX_LEVELS && !field.ty.nullable => {
                members(types, &field.ty, way, found);
            }
            None => {}
        }
        way.pop();
    }
}

/// The strings that a value is one of.
fn listed(types: &[Type], used: &Use) -> Option<Vec<String>> {
    match target(types, &used.ty)? {
        TypeKind::StringEnum(list) if !used.nullable => Some(list.values.clone()),
        _ => None,
    }
}

/// What a type is behind its other names.
fn target<'t>(types: &'t [Type], ty: &TypeRef) -> Option<&'t TypeKind> {
    let mut ty = ty;
    for _ in 0..MAX_ALIASES {
        let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = ty else {
            return None;
        };
        match &types.get(id.0)?.kind {
            TypeKind::Alias(used) if !used.nullable => ty = &used.ty,
            kind => return Some(kind),
        }
    }
    None
}
