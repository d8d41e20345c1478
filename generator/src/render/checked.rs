//! Which types have limits, and which limits apply to a type.

use std::collections::BTreeSet;

use clientwright_values::{Exact, rust_pattern};

use crate::api::{Checks, Literal, Scalar, Type, TypeId, TypeKind, TypeRef};

use super::rule_text::text;

/// The types with limits, or with limits somewhere inside them.
pub(super) fn checked(types: &[Type]) -> BTreeSet<TypeId> {
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    let mut open = Vec::new();
    let mut checked = BTreeSet::new();
    for (index, ty) in types.iter().enumerate() {
        let id = TypeId(index);
        for (checks, ty) in parts(ty) {
            for used in named(ty) {
                if let Some(users) = users.get_mut(used.0) {
                    users.push(id);
                }
            }
            if has_rules(checks, ty) && checked.insert(id) {
                open.push(id);
            }
        }
    }
    while let Some(id) = open.pop() {
        for user in users.get(id.0).into_iter().flatten() {
            if checked.insert(*user) {
                open.push(*user);
            }
        }
    }
    checked
}

/// The values in a type, with their constraints.
fn parts(ty: &Type) -> Vec<(&Checks, &TypeRef)> {
    let own = (&ty.checks, &TypeRef::Any);
    let mut parts: Vec<(&Checks, &TypeRef)> = match &ty.kind {
        TypeKind::Struct(object) => {
            let fields = object
                .fields
                .iter()
                .map(|field| (&field.checks, &field.ty.ty));
            let patterns = object.patterns.iter().map(|it| (&it.checks, &it.ty.ty));
            let others = object.additional.iter().map(|used| (&ty.checks, &used.ty));
            fields.chain(patterns).chain(others).collect()
        }
        // Any other value is also allowed.
        TypeKind::Union(union) if union.free && union.tag.is_none() => return vec![own],
        TypeKind::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|it| (&it.checks, &it.ty)).collect()
        }
        TypeKind::Alias(used) | TypeKind::Newtype(used) => return vec![(&ty.checks, &used.ty)],
        _ => return Vec::new(),
    };
    parts.push(own);
    parts
}

/// The named types that a type is or contains.
fn named(ty: &TypeRef) -> Vec<TypeId> {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => vec![*id],
        other => {
            let inside = other.inside().into_iter();
            inside.flat_map(|inner| named(&inner.ty)).collect()
        }
    }
}

/// Whether values of a type are checked, ignoring named types.
fn has_rules(checks: &Checks, ty: &TypeRef) -> bool {
    let elements = match ty {
        TypeRef::Tuple(tuple) => tuple.elements.as_slice(),
        _ => &[],
    };
    let mut elements = checks.elements.iter().zip(elements);
    elements.any(|(checks, used)| has_rules(checks, &used.ty))
        || !bounds(checks, ty).is_empty()
        || !checks.requires.is_empty()
        || [
            (&checks.names, &TypeRef::Scalar(Scalar::String)),
            (&checks.items, inside(ty)),
            (&checks.values, inside(ty)),
        ]
        .into_iter()
        .any(|(checks, ty)| checks.as_ref().is_some_and(|it| has_rules(it, ty)))
}

fn inside(ty: &TypeRef) -> &TypeRef {
    // For a tuple, the last one is the type of additional elements.
    ty.inside().last().map_or(&TypeRef::Any, |inner| &inner.ty)
}

/// The limits that apply to values of the type.
pub(super) fn bounds(checks: &Checks, ty: &TypeRef) -> Vec<String> {
    let bounds = &checks.bounds;
    let (is_text, is_number, is_list, is_object) = match ty {
        TypeRef::Scalar(Scalar::Bool | Scalar::Binary) => (false, false, false, false),
        TypeRef::Scalar(Scalar::Mapped(..)) | TypeRef::Any => (true, true, true, true),
        TypeRef::Scalar(scalar) if scalar.is_number() => (false, true, false, false),
        TypeRef::Scalar(_) => (true, false, false, false),
        TypeRef::List(_) | TypeRef::Tuple(_) => (false, false, true, false),
        TypeRef::Map(_) | TypeRef::Keyed(..) => (false, false, false, true),
        TypeRef::Named(_) | TypeRef::Boxed(_) | TypeRef::Linked(_) => (true, true, true, true),
    };
    let mut rules = Vec::new();
    let mut count = |is_said: bool, rule: &str, limit: &Option<String>| {
        let limit = limit.as_deref().filter(|_| is_said).and_then(natural);
        // A minimum of zero is always satisfied.
        let limit = limit.filter(|limit| *limit > 0 || rule.starts_with("Max"));
        rules.extend(limit.map(|limit| format!("{rule}({limit})")));
    };
    count(is_text, "MinLength", &bounds.min_length);
    count(is_text, "MaxLength", &bounds.max_length);
    count(is_list, "MinItems", &bounds.min_items);
    count(is_list, "MaxItems", &bounds.max_items);
    count(is_object, "MinProperties", &bounds.min_properties);
    count(is_object, "MaxProperties", &bounds.max_properties);
    if let Some(pattern) = bounds.pattern.as_ref().filter(|_| is_text)
        && let Ok(regex) = rust_pattern(pattern)
    {
        rules.push(match regex == *pattern {
            true => format!("Pattern({})", text(pattern)),
            false => format!("PatternAs({}, {})", text(pattern), text(&regex)),
        });
    }
    let is_open = matches!(
        ty,
        TypeRef::Any | TypeRef::Named(_) | TypeRef::Boxed(_) | TypeRef::Linked(_)
    );
    rules.extend(checks.only.as_ref().and_then(|only| match only {
        Literal::Text(only) if is_text => Some(format!("IsText({})", text(only))),
        Literal::Bool(only) if is_open || *ty == TypeRef::Scalar(Scalar::Bool) => {
            Some(format!("Is({only})"))
        }
        Literal::Null if is_open => Some("IsNull".to_owned()),
        _ => None,
    }));
    let is_unsigned = matches!(ty, TypeRef::Scalar(Scalar::U32 | Scalar::U64));
    for (rule, limit) in [
        ("Minimum", &bounds.minimum),
        ("Above", &bounds.exclusive_minimum),
        ("Maximum", &bounds.maximum),
        ("Below", &bounds.exclusive_maximum),
        ("MultipleOf", &bounds.multiple_of),
    ] {
        let limit = limit.as_ref().filter(|_| is_number);
        let limit = limit.filter(|it| Exact::parse(it).is_some());
        let limit = limit.filter(|it| !(is_unsigned && rule == "Minimum" && *it == "0"));
        rules.extend(limit.map(|limit| format!("{rule}({})", text(limit))));
    }
    if bounds.unique_items && is_list {
        rules.push("UniqueItems".to_owned());
    }
    rules
}

/// A count; some documents write `5.0` or `1e3`.
fn natural(limit: &str) -> Option<u64> {
    let exact = Exact::parse(limit)?.as_integer()?;
    u64::try_from(exact).ok()
}
