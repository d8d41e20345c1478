//! Properties that distinguish the requests that the API sends.

use std::collections::BTreeMap;

use crate::api::literal::Literal;
use crate::api::model::{
    ContentKind, InboundMessage, Operation, Parameter, Through, Type, TypeKind, TypeRef, TypeUse,
    aliases, resolve_kind,
};
use crate::document::Location;

use crate::api::lower::unions::shape;

/// The maximum nesting of properties that are considered.
const MAX_LEVELS: usize = 3;
/// The maximum number of properties of a message that are considered.
const MAX_MEMBERS: usize = 64;

/// Whether it is a header rather than a body property, and its path.
type MessageField = (bool, Vec<String>);

/// The values that identify a message, and whether they are always present.
struct Values {
    list: Vec<String>,
    required: bool,
}

/// Finds headers or body properties that distinguish messages without a path: those that have other values in
/// another message. A property must always be present for that. A header need not be, because one with
/// another value belongs to another message. A header with only one value also distinguishes a message from
/// those without it.
pub(in crate::api::lower) fn tell_apart(messages: &mut [InboundMessage], types: &[Type]) {
    let mut by_method: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, message) in messages.iter().enumerate() {
        if message.operation.path.is_empty() {
            let method = message.operation.method.as_str().to_owned();
            by_method.entry(method).or_default().push(index);
        }
    }
    for group in by_method.into_values() {
        describe_bodies(messages, &group, types);
        let found: Vec<BTreeMap<MessageField, Values>> = group
            .iter()
            .filter_map(|index| messages.get(*index))
            .map(|message| candidates(&message.operation, types))
            .collect();
        // The number of messages with each place, and with each value in it.
        let mut places: BTreeMap<&MessageField, usize> = BTreeMap::new();
        let mut values: BTreeMap<(&MessageField, &str), usize> = BTreeMap::new();
        for (place, found) in found.iter().flatten() {
            *places.entry(place).or_default() += 1;
            for value in &found.list {
                *values.entry((place, value)).or_default() += 1;
            }
        }
        for (index, own) in group.iter().zip(&found) {
            let Some(message) = messages.get_mut(*index) else {
                continue;
            };
            for (place, Values { list, required }) in own {
                let (is_header, way) = place;
                let count = |value: &String| values.get(&(place, value.as_str())).copied();
                let sharing: usize = list.iter().filter_map(count).map(|n| n - 1).sum();
                let others = match *is_header && list.len() == 1 {
                    true => group.len(),
                    false => places.get(place).copied().unwrap_or_default(),
                };
                if others.saturating_sub(1) > sharing {
                    match (is_header, way.as_slice()) {
                        (true, [name]) if *required => {
                            message.headers.push((name.clone(), list.clone()));
                        }
                        (true, [name]) => {
                            message.optional_headers.push((name.clone(), list.clone()));
                        }
                        _ => message.members.push((way.clone(), list.clone())),
                    }
                }
            }
        }
    }
}

/// Adds the shapes of message bodies that are sent in the same way.
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

fn candidates(operation: &Operation, types: &[Type]) -> BTreeMap<MessageField, Values> {
    let mut found = BTreeMap::new();
    for parameter in &operation.parameters {
        if parameter.location == Location::Header
            && let Some(list) = of_header(types, parameter)
        {
            let required = parameter.required;
            let place = (true, vec![parameter.name.to_ascii_lowercase()]);
            found.insert(place, Values { list, required });
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
    used: &TypeUse,
    way: &mut Vec<String>,
    found: &mut BTreeMap<MessageField, Values>,
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
            Some(list) => {
                let required = true;
                found.insert((false, way.clone()), Values { list, required });
            }
            None if way.len() < MAX_LEVELS && !field.ty.nullable => {
                members(types, &field.ty, way, found);
            }
            None => {}
        }
        way.pop();
    }
}

/// Returns the possible texts of a header, regardless of the kind of its values.
fn of_header(types: &[Type], parameter: &Parameter) -> Option<Vec<String>> {
    let checks = &parameter.checks;
    let texts = match target(types, &parameter.ty.ty) {
        Some(TypeKind::StringEnum(list)) => list.values.clone(),
        Some(TypeKind::IntegerEnum(list)) => list.values.iter().map(ToString::to_string).collect(),
        Some(TypeKind::ValueEnum(list)) => list.values.iter().map(ToString::to_string).collect(),
        _ => match (&checks.only, &checks.bounds.minimum, &checks.bounds.maximum) {
            (Some(Literal::Null), _, _) => return None,
            (Some(only), _, _) => vec![only.to_string()],
            // A number with equal minimum and maximum.
            (None, Some(least), Some(most)) if least == most => vec![least.clone()],
            _ => return None,
        },
    };
    (!parameter.ty.nullable).then_some(texts)
}

/// Returns the possible strings of a value.
fn listed(types: &[Type], used: &TypeUse) -> Option<Vec<String>> {
    match target(types, &used.ty)? {
        TypeKind::StringEnum(list) if !used.nullable => Some(list.values.clone()),
        _ => None,
    }
}

/// Returns the resolved kind of a type, if none of its aliases allows `null`.
fn target<'t>(types: &'t [Type], ty: &TypeRef) -> Option<&'t TypeKind> {
    let mut aliases = aliases(types, ty, Through::Pointers);
    match aliases.any(|alias| alias.target.nullable) {
        true => None,
        false => resolve_kind(types, ty, Through::Pointers),
    }
}
