//! What a JSON value must look like to fit a variant of a union.

use crate::api::model::{Kind, Scalar, Shape, Type, TypeId, TypeKind, TypeRef};

/// How many aliases are followed.
const MAX_ALIASES: usize = 64;

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
        if let Some(TypeKind::Union(union)) = types.get_mut(index).map(|ty| &mut ty.kind) {
            for (variant, shape) in union.variants.iter_mut().zip(shapes) {
                variant.shape = shape;
            }
        }
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
            let mut all = Shape::default();
            for variant in &union.variants {
                for kind in shape(types, &variant.ty, depth + 8).kinds {
                    if !all.kinds.contains(&kind) {
                        all.kinds.push(kind);
                    }
                }
            }
            all
        }
        _ => shape(types, &TypeRef::Any, depth),
    }
}

/// The strings that a member can only be: a constant, which tells variants apart. Longer lists
/// are open and tell nothing.
fn allowed(types: &[Type], field: &crate::api::Field) -> Option<Vec<String>> {
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
