//! The shapes of JSON values for the variants of a union.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::api::literal::Literal;
use crate::api::model::{
    Field, Kind, Scalar, Shape, Struct, Through, Tuple, Type, TypeId, TypeKind, TypeRef, TypeUse,
    aliases, resolve,
};

use crate::api::lower::warning::warn;
use crate::diagnostics::{Diagnostics, codes};

use super::expected::{self, Outline, Tell};

/// The maximum nesting of properties, elements and unions that is followed.
const MAX_LEVELS: usize = 8;

/// Sets the shapes of all variants that are distinguished by them.
pub(in crate::api::lower) fn describe_variants(types: &mut [Type]) {
    let mut outlines = Outlines::default();
    let mut found: Vec<(usize, Vec<Shape>)> = Vec::new();
    for (index, ty) in types.iter().enumerate() {
        if let TypeKind::Union(union) = &ty.kind
            && union.tag.is_none()
        {
            let variants: Vec<&TypeRef> = union.variants.iter().map(|it| &it.ty).collect();
            found.push((index, shapes(types, &variants, &mut outlines)));
        }
    }
    for (index, shapes) in found {
        if let Some(TypeKind::Union(union)) = types.get_mut(index).map(|ty| &mut ty.kind) {
            for (variant, shape) in union.variants.iter_mut().zip(shapes) {
                variant.shape = shape;
            }
        }
    }
}

/// Reports alternatives that cannot be distinguished: the first of them is used.
pub(in crate::api::lower) fn tell_alike(types: &[Type], diagnostics: &mut Diagnostics) {
    for ty in types {
        let TypeKind::Union(union) = &ty.kind else {
            continue;
        };
        if union.tag.is_some() {
            continue;
        }
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for variant in &union.variants {
            let Some(looks) = looks(types, &variant.ty) else {
                continue;
            };
            let Some(first) = seen.get(&looks) else {
                seen.insert(looks, &variant.name);
                continue;
            };
            if let Some(span) = variant.docs.span.or(ty.docs.span) {
                warn(
                    diagnostics,
                    codes::ALIKE_ALTERNATIVES,
                    span,
                    format!(
                        "`{first}` and `{}` cannot be distinguished: a value that matches both is read as `{first}`",
                        variant.name
                    ),
                    "add a discriminator, or a property with a constant to each of them",
                );
            }
        }
    }
}

/// Returns a key that is equal for types with the same values, apart from limits, or `None` for types that
/// are distinguished by their contents.
fn looks(types: &[Type], ty: &TypeRef) -> Option<String> {
    let (ty, nullable) = target(types, ty);
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = &ty else {
        return Some(format!("{nullable} {ty:?}"));
    };
    let Some(TypeKind::Struct(object)) = types.get(id.0).map(|ty| &ty.kind) else {
        return None;
    };
    let mut fields: Vec<String> = object
        .fields
        .iter()
        .map(|field| {
            let said = (&field.ty, field.required, &field.constant, &field.fixed);
            format!("{} {said:?}", field.name)
        })
        .collect();
    fields.sort_unstable();
    let patterns = object.patterns.iter();
    let patterns: Vec<_> = patterns.map(|it| (&it.pattern.source, &it.ty)).collect();
    let rest = (&object.additional, object.closed, patterns);
    Some(format!("{nullable} {fields:?} {rest:?}"))
}

/// Returns the shapes of types that are alternatives.
pub(in crate::api::lower) fn of_any(types: &[Type], alternatives: &[&TypeRef]) -> Vec<Shape> {
    shapes(types, alternatives, &mut Outlines::default())
}

fn shapes(types: &[Type], variants: &[&TypeRef], outlines: &mut Outlines) -> Vec<Shape> {
    let each: Vec<Rc<Outline>> = variants
        .iter()
        .map(|variant| outlines.of(types, variant, MAX_LEVELS))
        .collect();
    let never_null = never_null(types, variants, outlines);
    let mut shapes = expected::shapes(&each);
    for (shape, never_null) in shapes.iter_mut().zip(never_null) {
        shape.never_null = never_null;
    }
    shapes
}

/// Returns for each variant the properties that cannot be `null`, but can be in another.
fn never_null(types: &[Type], variants: &[&TypeRef], outlines: &mut Outlines) -> Vec<Vec<String>> {
    // Only two objects can differ in a property.
    let objects = variants.iter().filter(|it| !fields(types, it).is_empty());
    if objects.count() < 2 {
        return vec![Vec::new(); variants.len()];
    }
    let mut may_be_null = |field: &Field| {
        field.ty.nullable || {
            let outline = outlines.of(types, &field.ty.ty, MAX_LEVELS);
            outline.kinds.contains(&Kind::Null)
        }
    };
    let fields: Vec<Vec<(&str, bool)>> = variants
        .iter()
        .map(|variant| {
            let fields = fields(types, variant).iter();
            fields
                .map(|field| (field.name.as_str(), may_be_null(field)))
                .collect()
        })
        .collect();
    let nullable: BTreeSet<&str> = fields
        .iter()
        .flatten()
        .filter(|(_, may_be_null)| *may_be_null)
        .map(|(name, _)| *name)
        .collect();
    fields
        .iter()
        .map(|fields| {
            fields
                .iter()
                .filter(|(name, may_be_null)| !may_be_null && nullable.contains(name))
                .map(|(name, _)| (*name).to_owned())
                .collect()
        })
        .collect()
}

/// Returns the fields of the struct that a type resolves to.
fn fields<'t>(types: &'t [Type], ty: &TypeRef) -> &'t [Field] {
    match target(types, ty) {
        (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id), _) => {
            match types.get(id.0).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(object)) => &object.fields,
                _ => &[],
            }
        }
        _ => &[],
    }
}

/// Resolves a type, and returns whether one of its aliases allows `null`.
fn target(types: &[Type], ty: &TypeRef) -> (TypeRef, bool) {
    let mut passed = aliases(types, ty, Through::Newtypes);
    let nullable = passed.any(|alias| alias.target.nullable);
    (resolve(types, ty, Through::Newtypes).clone(), nullable)
}

/// Outlines of types, each computed once per number of levels.
#[derive(Default)]
struct Outlines(BTreeMap<(TypeId, usize), Rc<Outline>>);

impl Outlines {
    fn of(&mut self, types: &[Type], ty: &TypeRef, levels: usize) -> Rc<Outline> {
        let (ty, nullable) = target(types, ty);
        let outline = match &ty {
            TypeRef::Any => Rc::new(Outline::anything()),
            TypeRef::List(item) => Rc::new(self.list(types, item, levels)),
            TypeRef::Map(_) | TypeRef::Keyed(..) => Rc::new(Outline::of(&[Kind::Object])),
            TypeRef::Tuple(tuple) => Rc::new(self.tuple(types, tuple, levels)),
            TypeRef::Scalar(Scalar::Mapped(_, None)) => Rc::new(Outline::anything()),
            TypeRef::Scalar(scalar) => Rc::new(Outline::of(&[kind(*scalar)])),
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                self.named(types, *id, levels)
            }
        };
        if nullable && !outline.kinds.contains(&Kind::Null) {
            let mut outline = Outline::clone(&outline);
            outline.allow_null();
            return Rc::new(outline);
        }
        outline
    }

    fn named(&mut self, types: &[Type], id: TypeId, levels: usize) -> Rc<Outline> {
        let Some(levels) = levels.checked_sub(1) else {
            return Rc::new(Outline::anything());
        };
        if let Some(known) = self.0.get(&(id, levels)) {
            return Rc::clone(known);
        }
        let outline = match types.get(id.0).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(object)) => self.object(types, object, levels),
            Some(TypeKind::StringEnum(list)) => {
                let values = list.values.iter().cloned().map(Literal::Text);
                Outline::of(&[Kind::String]).with_list(values.collect())
            }
            Some(TypeKind::IntegerEnum(list)) => {
                let values = list.values.iter();
                let values = values.map(|value| Literal::Number(value.to_string()));
                Outline::of(&[Kind::Integer]).with_list(values.collect())
            }
            Some(TypeKind::ValueEnum(list)) => {
                let mut kinds: Vec<Kind> = Vec::new();
                for value in &list.values {
                    let kind = match value {
                        Literal::Null => Kind::Null,
                        Literal::Bool(_) => Kind::Boolean,
                        Literal::Number(_) => Kind::ExactNumber,
                        Literal::Text(_) => Kind::String,
                    };
                    if !kinds.contains(&kind) {
                        kinds.push(kind);
                    }
                }
                Outline::of(&kinds).with_list(list.values.clone())
            }
            Some(TypeKind::Union(union)) if union.free => Outline::anything(),
            Some(TypeKind::Union(union)) => {
                let variants = union.variants.iter();
                let each: Vec<Rc<Outline>> = variants
                    .map(|variant| self.of(types, &variant.ty, levels))
                    .collect();
                Outline::any_of(&each)
            }
            _ => Outline::anything(),
        };
        let outline = Rc::new(outline);
        self.0.insert((id, levels), Rc::clone(&outline));
        outline
    }

    fn list(&mut self, types: &[Type], item: &TypeUse, levels: usize) -> Outline {
        let mut outline = Outline::of(&[Kind::Array]);
        if let Some(levels) = levels.checked_sub(1) {
            let item_outline = self.of(types, &item.ty, levels);
            outline.below(&[], &item_outline.without_places(), item.nullable, true);
        }
        outline
    }

    /// Returns the outline of a tuple. Elements are distinguished by index, like properties.
    fn tuple(&mut self, types: &[Type], tuple: &Tuple, levels: usize) -> Outline {
        let mut outline = Outline::of(&[Kind::Array]);
        if let Some(levels) = levels.checked_sub(1) {
            let elements = tuple.elements.iter().zip(&tuple.constants);
            for (place, (element, constant)) in elements.enumerate() {
                if let Some(constant) = constant {
                    outline.constants.push(Tell {
                        way: vec![expected::place(place)],
                        values: vec![constant.clone()],
                        required: place < tuple.required,
                    });
                    continue;
                }
                let inner = self.of(types, &element.ty, levels);
                let is_required = place < tuple.required;
                outline.below(
                    &[expected::place(place)],
                    &inner,
                    element.nullable,
                    is_required,
                );
            }
        }
        outline
    }

    fn object(&mut self, types: &[Type], object: &Struct, levels: usize) -> Outline {
        let fields = &object.fields;
        let mut outline = Outline {
            required: fields
                .iter()
                .filter(|field| field.required && !field.read_only && !field.write_only)
                .map(|field| field.name.clone())
                .collect(),
            known: fields.iter().map(|field| field.name.clone()).collect(),
            closed: object.closed,
            patterns: object
                .patterns
                .iter()
                .map(|it| it.pattern.clone())
                .collect(),
            ..Outline::of(&[Kind::Object])
        };
        let mut below = Vec::new();
        for field in fields {
            let way = vec![field.name.clone()];
            if let Some(constant) = &field.constant {
                let mut values = vec![constant.clone()];
                if field.ty.nullable && *constant != Literal::Null {
                    values.push(Literal::Null);
                }
                outline.constants.push(Tell {
                    way,
                    values,
                    required: field.required,
                });
                continue;
            }
            for (inner, values) in &field.fixed {
                outline.constants.push(Tell {
                    way: way.iter().chain(inner).cloned().collect(),
                    values: values.clone(),
                    required: field.required,
                });
            }
            if levels > 0 {
                below.push((way, self.of(types, &field.ty.ty, levels), field));
            }
        }
        for (way, inner, field) in below {
            outline.below(&way, &inner, field.ty.nullable, field.required);
        }
        outline
    }
}

fn kind(scalar: Scalar) -> Kind {
    match scalar {
        Scalar::Bool => Kind::Boolean,
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::ExactInteger => {
            Kind::Integer
        }
        Scalar::F64 => Kind::Number,
        Scalar::Decimal | Scalar::UnixSeconds | Scalar::UnixMillis => Kind::ExactNumber,
        Scalar::Mapped(_, Some(kind)) => kind,
        _ => Kind::String,
    }
}
