//! What a generated type makes of an example: whether it gives it back, and what of it matters to it.
//!
//! A property that several schemas describe has the example of one of them and the type of all, so
//! an example that fits its schema may still be none of the type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clientwright_values::{Exact, has_format, has_wire_format};

use crate::api::{Scalar, Struct, TypeId, TypeKind, TypeRef, Union, Use};
use crate::render::context::Context;
use crate::source::{Node, NodeValue, json_text};

/// How many types one value leads through; the limit is that of documents, many times over.
const MAX_DEPTH: usize = 2_000;

/// Whether the type reads the value and writes it back as it was.
pub(super) fn gives_back(context: &Context<'_>, used: &Use, value: &Node) -> bool {
    Reader { context, depth: 0 }.uses(used, value)
}

struct Reader<'c, 'a> {
    context: &'c Context<'a>,
    depth: usize,
}

impl Reader<'_, '_> {
    fn uses(&mut self, used: &Use, value: &Node) -> bool {
        if value.value == NodeValue::Null && used.nullable {
            return true;
        }
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let fits = match (&used.ty, &value.value) {
            (TypeRef::Any, _) => true,
            (TypeRef::Scalar(scalar), _) => self.scalar(*scalar, &value.value),
            (TypeRef::List(item), NodeValue::Sequence(elements)) => {
                elements.iter().all(|element| self.uses(item, element))
            }
            (TypeRef::Map(item), NodeValue::Mapping(members)) => {
                members.iter().all(|(_, member)| self.uses(item, member))
            }
            (TypeRef::Named(id) | TypeRef::Boxed(id), _) => self.named(*id, value),
            (TypeRef::List(_) | TypeRef::Map(_), _) => false,
        };
        self.depth -= 1;
        fits
    }

    fn named(&mut self, id: TypeId, value: &Node) -> bool {
        let Some(ty) = self.context.ty(id) else {
            return false;
        };
        match &ty.kind {
            TypeKind::Struct(object) => self.object(object, value),
            TypeKind::StringEnum(_) => value.as_str().is_some(),
            TypeKind::IntegerEnum(_) => self.scalar(Scalar::I64, &value.value),
            TypeKind::Union(union) => match variant_of(union, value) {
                Some(ty) => self.uses(&Use::of(ty.clone()), value),
                // An alternative may read what it cannot write: numbers of more digits than a
                // double has.
                None => numbers_are_plain(value),
            },
            TypeKind::Alias(used) | TypeKind::Newtype(used) => self.uses(used, value),
            TypeKind::Pending => false,
        }
    }

    fn object(&mut self, object: &Struct, value: &Node) -> bool {
        let Some(members) = value.as_mapping() else {
            return false;
        };
        let mut members: BTreeMap<&str, &Node> = members
            .iter()
            .map(|(name, value)| (name.as_str().unwrap_or_default(), value))
            .collect();
        let described = object.fields.iter().all(|field| {
            match members.remove(field.name.as_str()) {
                // `null` counts as absent, and an absent member is written as none.
                Some(value) => self.uses(&field.ty, value),
                None => !field.required,
            }
        });
        described
            && members.values().all(|value| match &object.additional {
                Some(used) => self.uses(used, value),
                None => false,
            })
    }

    fn scalar(&self, scalar: Scalar, value: &NodeValue) -> bool {
        let in_range = |least: i128, most: i128| match value {
            NodeValue::Number(text) => Exact::parse(text)
                .and_then(|number| number.as_integer())
                .is_some_and(|number| (least..=most).contains(&number)),
            _ => false,
        };
        let text = match value {
            NodeValue::String(text) => Some(text.as_str()),
            _ => None,
        };
        let of_format = |format: &str| text.is_some_and(|text| has_format(format, text));
        match scalar {
            Scalar::Bool => matches!(value, NodeValue::Bool(_)),
            Scalar::String | Scalar::Secret | Scalar::Uri => text.is_some(),
            Scalar::I32 => in_range(i32::MIN.into(), i32::MAX.into()),
            Scalar::I64 => in_range(i64::MIN.into(), i64::MAX.into()),
            Scalar::U32 => in_range(0, u32::MAX.into()),
            Scalar::U64 => in_range(0, u64::MAX.into()),
            Scalar::F64 => matches!(value, NodeValue::Number(text) if is_double(text)),
            Scalar::Date => of_format("date"),
            Scalar::DateTime => of_format("date-time"),
            Scalar::WireDateTime(index) => {
                let format = self.context.named.api.wire_formats.get(index);
                format.zip(text).is_some_and(|(format, text)| {
                    has_wire_format(&format.pattern, text) || has_format("date-time", text)
                })
            }
            Scalar::Uuid => of_format("uuid"),
            Scalar::Base64 => of_format("byte"),
            // What else there is takes what its schema allows.
            _ => true,
        }
    }
}

/// The alternative of a union that the value says it is.
fn variant_of<'u>(union: &'u Union, value: &Node) -> Option<&'u TypeRef> {
    let tag = union.tag.as_ref()?;
    let text = value.get(&tag.property)?.as_str()?;
    let (_, index) = tag.values.iter().find(|(known, _)| known == text)?;
    union.variants.get(*index).map(|variant| &variant.ty)
}

/// Whether a double holds the number to the last digit.
fn is_double(text: &str) -> bool {
    text.parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
        .is_some_and(|value| Exact::parse(&format!("{value:e}")) == Exact::parse(text))
}

/// Whether all numbers in a value are held by a double, and whole ones by 64 bits.
fn numbers_are_plain(value: &Node) -> bool {
    match &value.value {
        NodeValue::Number(text) => {
            let whole = Exact::parse(text).filter(Exact::is_integral);
            let fits = |number: Exact| {
                number
                    .as_integer()
                    .is_some_and(|number| i64::try_from(number).is_ok())
            };
            is_double(text) && whole.is_none_or(fits)
        }
        NodeValue::Sequence(elements) => elements.iter().all(numbers_are_plain),
        NodeValue::Mapping(members) => members.iter().all(|(_, value)| numbers_are_plain(value)),
        NodeValue::Null | NodeValue::Bool(_) | NodeValue::String(_) => true,
    }
}

/// What of a value matters to its type: two examples of one outline test the same. Texts, integers
/// and booleans are all alike where the type takes any; of all else the value itself matters.
pub(super) fn outline(context: &Context<'_>, used: &Use, value: &Node) -> String {
    let mut out = String::new();
    write(context, used, value, 0, &mut out);
    out
}

fn write(context: &Context<'_>, used: &Use, value: &Node, depth: usize, out: &mut String) {
    if depth >= MAX_DEPTH {
        return out.push_str(&json_text::write(value));
    }
    match (&used.ty, &value.value) {
        (TypeRef::Scalar(Scalar::String | Scalar::Secret | Scalar::Uri), NodeValue::String(_)) => {
            out.push_str("text");
        }
        (
            TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64),
            NodeValue::Number(text),
        ) if text.bytes().all(|byte| byte.is_ascii_digit()) => out.push_str("integer"),
        (TypeRef::Scalar(Scalar::Bool), NodeValue::Bool(_)) => out.push_str("boolean"),
        (TypeRef::List(item), NodeValue::Sequence(elements)) => {
            let elements = elements.iter();
            several(
                elements.map(|element| (*item.clone(), element)),
                context,
                depth,
                out,
            );
        }
        (TypeRef::Map(item), NodeValue::Mapping(members)) => {
            let values = members.iter().map(|(_, value)| value);
            several(
                values.map(|value| (*item.clone(), value)),
                context,
                depth,
                out,
            );
        }
        (TypeRef::Named(id) | TypeRef::Boxed(id), _) => {
            named(context, *id, value, depth, out);
        }
        _ => out.push_str(&json_text::write(value)),
    }
}

/// The outlines of several values, each once.
fn several<'v>(
    values: impl Iterator<Item = (Use, &'v Node)>,
    context: &Context<'_>,
    depth: usize,
    out: &mut String,
) {
    let outlines: BTreeSet<String> = values
        .map(|(used, value)| {
            let mut outline = String::new();
            write(context, &used, value, depth + 1, &mut outline);
            outline
        })
        .collect();
    let _ = write!(out, "{outlines:?}");
}

fn named(context: &Context<'_>, id: TypeId, value: &Node, depth: usize, out: &mut String) {
    match (context.ty(id).map(|ty| &ty.kind), &value.value) {
        (Some(TypeKind::Alias(used) | TypeKind::Newtype(used)), _) => {
            write(context, used, value, depth + 1, out);
        }
        (Some(TypeKind::Struct(object)), NodeValue::Mapping(members)) => {
            let fields: BTreeMap<&str, &Use> = object
                .fields
                .iter()
                .map(|field| (field.name.as_str(), &field.ty))
                .collect();
            let mut members: Vec<(&str, &Node)> = members
                .iter()
                .map(|(name, value)| (name.as_str().unwrap_or_default(), value))
                .collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            let anything = Use::of(TypeRef::Any);
            out.push('{');
            for (name, value) in members {
                let known = fields.get(name).copied();
                let used = known.or(object.additional.as_ref()).unwrap_or(&anything);
                let _ = write!(out, "{name:?}:");
                write(context, used, value, depth + 1, out);
                out.push(',');
            }
            out.push('}');
        }
        (Some(TypeKind::Union(union)), _) if variant_of(union, value).is_some() => {
            let (tag, ty) = (union.tag.as_ref(), variant_of(union, value));
            let text = tag.and_then(|tag| value.get(&tag.property)?.as_str());
            let _ = write!(out, "{text:?}");
            if let Some(ty) = ty {
                write(context, &Use::of(ty.clone()), value, depth + 1, out);
            }
        }
        _ => out.push_str(&json_text::write(value)),
    }
}
