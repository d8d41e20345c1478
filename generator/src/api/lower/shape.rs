//! What a JSON value must look like to fit a variant of a union.

use std::collections::BTreeSet;

use crate::api::model::{Field, Kind, Scalar, Shape, Type, TypeId, TypeKind, TypeRef, Union};

/// How many aliases are followed.
const MAX_ALIASES: usize = 64;

/// A member and strings that it may be.
type Texts = (String, Vec<String>);

/// The longest list of strings that is written into a shape.
const MAX_LISTED: usize = 32;

/// Fills in the shapes of all variants.
pub(super) fn describe_variants(types: &mut [Type]) {
    for index in 0..types.len() {
        let Some(TypeKind::Union(union)) = types.get(index).map(|ty| &ty.kind) else {
            continue;
        };
        let shapes: Vec<Shape> = union
            .variants
            .iter()
            .map(|variant| shape(types, &variant.ty, 0))
            .collect();
        let shapes = with_never_null(types, union, shapes);
        let shapes = with_soft_constants(types, union, shapes);
        if let Some(TypeKind::Union(union)) = types.get_mut(index).map(|ty| &mut ty.kind) {
            for (variant, shape) in union.variants.iter_mut().zip(shapes) {
                variant.shape = shape;
            }
        }
    }
}

/// Adds to each shape the members that cannot be `null`, where they can in another.
fn with_never_null(types: &[Type], union: &Union, mut shapes: Vec<Shape>) -> Vec<Shape> {
    let fields: Vec<&[Field]> = union
        .variants
        .iter()
        .map(|variant| fields(types, &variant.ty, 0))
        .collect();
    let nullable: BTreeSet<&str> = fields
        .iter()
        .copied()
        .flatten()
        .filter(|field| may_be_null(types, field))
        .map(|field| field.name.as_str())
        .collect();
    for (shape, fields) in shapes.iter_mut().zip(fields) {
        let never = fields
            .iter()
            .filter(|field| nullable.contains(field.name.as_str()) && !may_be_null(types, field));
        shape.never_null = never.map(|field| field.name.clone()).collect();
    }
    shapes
}

/// An optional member that has one value today tells alternatives apart where each has such a member
/// and not all have the same value. Else it is an enum like any other: it may have other values
/// tomorrow, and none is wrong.
fn with_soft_constants(types: &[Type], union: &Union, mut shapes: Vec<Shape>) -> Vec<Shape> {
    let tags: Vec<Vec<Texts>> = shapes
        .iter()
        .filter(|shape| shape.kinds.contains(&Kind::Object))
        .map(|shape| shape.constants.clone())
        .collect();
    let tells = |name: &String| {
        let values: Option<BTreeSet<&Vec<String>>> = tags
            .iter()
            .map(|own| own.iter().find(|(known, _)| known == name))
            .map(|found| found.map(|(_, values)| values))
            .collect();
        values.is_some_and(|values| values.len() > 1)
    };
    for (shape, variant) in shapes.iter_mut().zip(&union.variants) {
        let fields = fields(types, &variant.ty, 0);
        let is_soft = |name: &String| {
            let own = fields.iter().find(|field| field.name == *name);
            own.is_some_and(|field| !field.required) && !tells(name)
        };
        let constants = std::mem::take(&mut shape.constants);
        let (soft, hard): (Vec<Texts>, Vec<Texts>) =
            constants.into_iter().partition(|(name, _)| is_soft(name));
        shape.constants = hard;
        shape.listed.extend(soft);
    }
    shapes
}

fn may_be_null(types: &[Type], field: &Field) -> bool {
    field.ty.nullable || shape(types, &field.ty.ty, 0).kinds.contains(&Kind::Null)
}

/// The members of a struct that a type is or leads to.
fn fields<'t>(types: &'t [Type], ty: &TypeRef, depth: usize) -> &'t [Field] {
    let (TypeRef::Named(id) | TypeRef::Boxed(id)) = ty else {
        return &[];
    };
    match types.get(id.0).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(object)) => &object.fields,
        Some(TypeKind::Alias(target) | TypeKind::Newtype(target)) if depth < MAX_ALIASES => {
            fields(types, &target.ty, depth + 1)
        }
        _ => &[],
    }
}

fn shape(types: &[Type], ty: &TypeRef, depth: usize) -> Shape {
    let kinds = |kinds: &[Kind]| Shape {
        kinds: kinds.to_vec(),
        ..Shape::default()
    };
    match ty {
        TypeRef::Any => kinds(&[
            Kind::Null,
            Kind::Boolean,
            Kind::Number,
            Kind::String,
            Kind::Array,
            Kind::Object,
        ]),
        TypeRef::List(_) => kinds(&[Kind::Array]),
        TypeRef::Map(_) => kinds(&[Kind::Object]),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::Bool => kinds(&[Kind::Boolean]),
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => kinds(&[Kind::Integer]),
            Scalar::F64 | Scalar::Decimal => kinds(&[Kind::Number]),
            _ => kinds(&[Kind::String]),
        },
        TypeRef::Named(id) | TypeRef::Boxed(id) => named(types, *id, depth),
    }
}

fn named(types: &[Type], id: TypeId, depth: usize) -> Shape {
    let Some(ty) = types.get(id.0) else {
        return Shape::default();
    };
    match &ty.kind {
        TypeKind::Struct(object) => Shape {
            kinds: vec![Kind::Object],
            required: object
                .fields
                .iter()
                .filter(|field| field.required && !field.read_only && !field.write_only)
                .map(|field| field.name.clone())
                .collect(),
            known: object
                .fields
                .iter()
                .map(|field| field.name.clone())
                .collect(),
            constants: object
                .fields
                .iter()
                .filter_map(|field| Some((field.name.clone(), allowed(types, field)?)))
                .collect(),
            listed: object
                .fields
                .iter()
                .filter(|field| field.required)
                .filter_map(|field| Some((field.name.clone(), listed(types, field)?)))
                .collect(),
            never_null: Vec::new(),
            closed: object.closed,
        },
        TypeKind::StringEnum(_) => Shape {
            kinds: vec![Kind::String],
            ..Shape::default()
        },
        TypeKind::IntegerEnum(_) => Shape {
            kinds: vec![Kind::Integer],
            ..Shape::default()
        },
        TypeKind::Alias(target) | TypeKind::Newtype(target) if depth < MAX_ALIASES => {
            shape(types, &target.ty, depth + 1)
        }
        TypeKind::Union(union) if depth < MAX_ALIASES => {
            let each: Vec<Shape> = union
                .variants
                .iter()
                .map(|variant| shape(types, &variant.ty, depth + 8))
                .collect();
            any_of(&each)
        }
        _ => shape(types, &TypeRef::Any, depth),
    }
}

/// What a value looks like that has one of several shapes.
fn any_of(each: &[Shape]) -> Shape {
    let mut all = Shape::default();
    for kind in each.iter().flat_map(|shape| &shape.kinds) {
        if !all.kinds.contains(kind) {
            all.kinds.push(*kind);
        }
    }
    let objects: Vec<&Shape> = each
        .iter()
        .filter(|shape| shape.kinds.contains(&Kind::Object))
        .collect();
    let Some((first, others)) = objects.split_first() else {
        return all;
    };
    all.required.clone_from(&first.required);
    all.known.clone_from(&first.known);
    all.closed = first.closed;
    (all.constants, all.listed) = common_texts(&objects);
    for shape in others {
        all.required.retain(|name| shape.required.contains(name));
        all.closed &= shape.closed;
        for name in &shape.known {
            if !all.known.contains(name) {
                all.known.push(name.clone());
            }
        }
    }
    all
}

/// The members that are restricted to some strings in all shapes: those that can only be one of
/// them, and those that may be others.
fn common_texts(objects: &[&Shape]) -> (Vec<Texts>, Vec<Texts>) {
    let (mut constants, mut listed) = (Vec::new(), Vec::new());
    let own = |shape: &Shape| [shape.constants.clone(), shape.listed.clone()].concat();
    let named = |texts: &[Texts], name: &str| -> Option<Vec<String>> {
        let found = texts.iter().find(|(known, _)| known == name);
        found.map(|(_, values)| values.clone())
    };
    for (name, _) in objects.first().map(|shape| own(shape)).unwrap_or_default() {
        let each: Option<Vec<Vec<String>>> = objects
            .iter()
            .map(|shape| named(&own(shape), &name))
            .collect();
        let Some(each) = each else { continue };
        let only = objects
            .iter()
            .all(|shape| named(&shape.constants, &name).is_some());
        let values: BTreeSet<String> = each.into_iter().flatten().collect();
        let values: Vec<String> = values.into_iter().collect();
        match only {
            true => constants.push((name, values)),
            false if values.len() <= MAX_LISTED => listed.push((name, values)),
            false => {}
        }
    }
    (constants, listed)
}

/// The strings that a member can only be: a constant, which tells variants apart. Longer lists
/// are open and tell nothing.
fn allowed(types: &[Type], field: &Field) -> Option<Vec<String>> {
    if let Some(constant) = &field.constant {
        return Some(vec![constant.clone()]);
    }
    match &field.ty.ty {
        TypeRef::Named(id) => match &types.get(id.0)?.kind {
            TypeKind::StringEnum(list) if list.values.len() == 1 => Some(list.values.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The strings that a member is one of today, where they are few enough to tell something.
fn listed(types: &[Type], field: &Field) -> Option<Vec<String>> {
    match &field.ty.ty {
        TypeRef::Named(id) => match &types.get(id.0)?.kind {
            TypeKind::StringEnum(list) if (2..=MAX_LISTED).contains(&list.values.len()) => {
                Some(list.values.clone())
            }
            _ => None,
        },
        _ => None,
    }
}
