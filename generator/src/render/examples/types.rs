//! How a generated type handles an example: whether it preserves the example, and which parts affect the type.
//!
//! A property that several schemas describe has the example of one of them and the type of all, so
//! an example that matches its schema may not match the type.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::rc::Rc;

use clientwright_values::{Exact, Patterns, has_format, has_wire_format};

use crate::api::{
    Field, Literal, PatternField, Scalar, Struct, Tuple, TypeId, TypeKind, TypeRef, TypeUse, Union,
};
use crate::render::context::Context;
use crate::source::{Node, NodeValue, json_text};

/// The maximum nesting of types in one value, many times the limit for documents.
const MAX_DEPTH: usize = 2_000;

/// Reads examples like the generated types.
pub(super) struct Reader<'c, 'a> {
    context: &'c Context<'a>,
    /// The fields of structs by name, computed when needed.
    fields: HashMap<TypeId, Rc<Fields<'a>>>,
    regexes: Patterns,
    depth: usize,
    /// Whether it is inside alternatives that are being compared.
    comparing: bool,
}

/// The fields of a struct by name.
struct Fields<'a> {
    by_name: HashMap<&'a str, &'a Field>,
    required: usize,
    patterns: &'a [PatternField],
    additional: Option<&'a TypeUse>,
}

impl<'a> Fields<'a> {
    /// The type of a member: of its field, or of the first pattern that its name matches, or of
    /// additional members.
    fn of(&self, name: &str, regexes: &Patterns) -> Option<&'a TypeUse> {
        let known = self.by_name.get(name).map(|field| &field.ty);
        let matching = || {
            let mut patterns = self.patterns.iter();
            let found = patterns
                .find(|members| regexes.matches(&members.pattern.source, name) == Some(true));
            found.map(|members| &members.ty)
        };
        known.or_else(matching).or(self.additional)
    }
}

impl<'c, 'a> Reader<'c, 'a> {
    pub(super) fn new(context: &'c Context<'a>) -> Self {
        Self {
            context,
            fields: HashMap::new(),
            regexes: Patterns::default(),
            depth: 0,
            comparing: false,
        }
    }

    /// Whether the type reads the value and writes it back unchanged.
    pub(super) fn gives_back(&mut self, used: &TypeUse, value: &Node) -> bool {
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
            (TypeRef::List(item), NodeValue::Sequence(elements)) => elements
                .iter()
                .all(|element| self.gives_back(item, element)),
            (TypeRef::Map(item) | TypeRef::Keyed(_, item), NodeValue::Mapping(members)) => members
                .iter()
                .all(|(_, member)| self.gives_back(item, member)),
            (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id), _) => {
                self.named(*id, value)
            }
            (TypeRef::Tuple(tuple), NodeValue::Sequence(elements)) => {
                elements.len() >= tuple.required && self.gives_back_elements(tuple, elements)
            }
            (TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_), _) => {
                false
            }
        };
        self.depth -= 1;
        fits
    }

    fn gives_back_elements(&mut self, tuple: &Tuple, elements: &[Node]) -> bool {
        elements.iter().enumerate().all(|(place, element)| {
            // An optional element may also be `null`.
            let is_null = element.value == NodeValue::Null;
            match tuple.elements.get(place) {
                Some(_) if is_null && place >= tuple.required => true,
                Some(used) => self.gives_back(used, element),
                None => self.gives_back(&tuple.rest, element),
            }
        })
    }

    fn named(&mut self, id: TypeId, value: &Node) -> bool {
        let Some(ty) = self.context.ty(id) else {
            return false;
        };
        match &ty.kind {
            TypeKind::Struct(object) => self.object(id, object, value),
            TypeKind::StringEnum(_) => value.as_str().is_some(),
            // Other values are kept unchanged.
            TypeKind::ValueEnum(_) => true,
            TypeKind::IntegerEnum(_) => self.scalar(Scalar::I64, &value.value),
            TypeKind::Union(union) => match variant_of(union, value) {
                Some((_, ty)) => self.gives_back(&TypeUse::of(ty.clone()), value),
                // An alternative may read a value that it cannot write back: numbers with more
                // digits than a double has, and `null` for an optional member that is not nullable.
                None => numbers_are_plain(value) && self.keeps_nulls(union, value),
            },
            TypeKind::Alias(used) | TypeKind::Newtype(used) => self.gives_back(used, value),
            TypeKind::Pending => false,
        }
    }

    /// Whether every alternative that might match preserves each `null` of the value.
    fn keeps_nulls(&mut self, union: &Union, value: &Node) -> bool {
        if !has_null(value) {
            return true;
        }
        // The time must not grow with every level of unions.
        if self.comparing {
            return false;
        }
        self.comparing = true;
        let bare = without_nulls(value);
        let kept = union.variants.iter().all(|variant| {
            let used = TypeUse::of(variant.ty.clone());
            !self.gives_back(&used, &bare) || self.gives_back(&used, value)
        });
        self.comparing = false;
        kept
    }

    fn object(&mut self, id: TypeId, object: &'a Struct, value: &Node) -> bool {
        let Some(members) = value.as_mapping() else {
            return false;
        };
        let fields = self.fields(id, object);
        let mut required = 0;
        for (name, value) in members {
            let field = name.as_str().and_then(|name| fields.by_name.get(name));
            required += usize::from(field.is_some_and(|field| field.required));
            // A `null` in an optional field that is not nullable is absent after reading.
            let used = name
                .as_str()
                .and_then(|name| fields.of(name, &self.regexes));
            if !used.is_some_and(|used| self.gives_back(used, value)) {
                return false;
            }
        }
        required == fields.required
    }

    fn fields(&mut self, id: TypeId, object: &'a Struct) -> Rc<Fields<'a>> {
        let fields = self.fields.entry(id).or_insert_with(|| {
            let fields = object.fields.iter();
            Rc::new(Fields {
                by_name: fields.map(|field| (field.name.as_str(), field)).collect(),
                required: object.fields.iter().filter(|field| field.required).count(),
                patterns: &object.patterns,
                additional: object.additional.as_ref(),
            })
        });
        Rc::clone(fields)
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
            Scalar::UnixSeconds | Scalar::UnixMillis => matches!(value, NodeValue::Number(_)),
            // Unknown.
            Scalar::Mapped(..) => false,
            // Other types accept everything that their schema allows.
            _ => true,
        }
    }
}

/// The alternative of a union that the tag in the value selects, with the tag.
fn variant_of<'u>(union: &'u Union, value: &Node) -> Option<(Literal, &'u TypeRef)> {
    let tag = union.tag.as_ref()?;
    let found = Literal::of(value.get(&tag.property)?)?;
    let (_, index) = tag.values.iter().find(|(known, _)| *known == found)?;
    let variant = union.variants.get(*index)?;
    Some((found, &variant.ty))
}

/// Whether a double represents all digits of the number.
fn is_double(text: &str) -> bool {
    text.parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
        .is_some_and(|value| Exact::parse(&format!("{value:e}")) == Exact::parse(text))
}

/// Whether a double represents every number in a value, and 64 bits every integer.
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

fn has_null(value: &Node) -> bool {
    match &value.value {
        NodeValue::Null => true,
        NodeValue::Sequence(elements) => elements.iter().any(has_null),
        NodeValue::Mapping(members) => members.iter().any(|(_, value)| has_null(value)),
        NodeValue::Bool(_) | NodeValue::Number(_) | NodeValue::String(_) => false,
    }
}

/// The value without `null` members.
fn without_nulls(value: &Node) -> Node {
    let is_there = |(_, member): &&(Node, Node)| member.value != NodeValue::Null;
    let bare = match &value.value {
        NodeValue::Sequence(elements) => {
            NodeValue::sequence(elements.iter().map(without_nulls).collect())
        }
        NodeValue::Mapping(members) => {
            let members = members.iter().filter(is_there);
            let bare = members.map(|(name, member)| (name.clone(), without_nulls(member)));
            NodeValue::mapping(bare.collect())
        }
        scalar => scalar.clone(),
    };
    Node {
        value: bare,
        span: value.span,
    }
}

impl<'a> Reader<'_, 'a> {
    /// The parts of a value that affect its type: two examples with the same outline test the same.
    /// Strings, integers and booleans are equivalent if the type accepts any; other values are
    /// compared themselves.
    pub(super) fn outline(&mut self, used: &TypeUse, value: &Node) -> String {
        let mut out = String::new();
        self.outline_to(used, value, &mut out);
        out
    }

    fn outline_to(&mut self, used: &TypeUse, value: &Node, out: &mut String) {
        if self.depth >= MAX_DEPTH {
            return out.push_str(&json_text::write(value));
        }
        self.depth += 1;
        match (&used.ty, &value.value) {
            (
                TypeRef::Scalar(Scalar::String | Scalar::Secret | Scalar::Uri),
                NodeValue::String(_),
            ) => out.push_str("text"),
            (
                TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64),
                NodeValue::Number(text),
            ) if text.bytes().all(|byte| byte.is_ascii_digit()) => out.push_str("integer"),
            (TypeRef::Scalar(Scalar::Bool), NodeValue::Bool(_)) => out.push_str("boolean"),
            (TypeRef::List(item), NodeValue::Sequence(elements)) => {
                self.several(item, elements.iter(), out);
            }
            (TypeRef::Map(item) | TypeRef::Keyed(_, item), NodeValue::Mapping(members)) => {
                self.several(item, members.iter().map(|(_, value)| value), out);
            }
            (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id), _) => {
                self.named_outline(*id, value, out)
            }
            _ => out.push_str(&json_text::write(value)),
        }
        self.depth -= 1;
    }

    /// The distinct outlines of several values.
    fn several<'v>(
        &mut self,
        used: &TypeUse,
        values: impl Iterator<Item = &'v Node>,
        out: &mut String,
    ) {
        let outlines: BTreeSet<String> = values.map(|value| self.outline(used, value)).collect();
        let _ = write!(out, "{}[", outlines.len());
        for outline in outlines {
            let _ = write!(out, "{}:{outline}", outline.len());
        }
        out.push(']');
    }

    fn named_outline(&mut self, id: TypeId, value: &Node, out: &mut String) {
        match (self.context.ty(id).map(|ty| &ty.kind), &value.value) {
            (Some(TypeKind::Alias(used) | TypeKind::Newtype(used)), _) => {
                self.outline_to(used, value, out);
            }
            (Some(TypeKind::Struct(object)), NodeValue::Mapping(members)) => {
                self.object_outline(id, object, members, out);
            }
            (Some(TypeKind::Union(union)), _) => match variant_of(union, value) {
                Some((tag, ty)) => {
                    let tag = format!("{tag:?}");
                    let _ = write!(out, "{}:{tag}=", tag.len());
                    self.outline_to(&TypeUse::of(ty.clone()), value, out);
                }
                None => out.push_str(&json_text::write(value)),
            },
            _ => out.push_str(&json_text::write(value)),
        }
    }

    fn object_outline(
        &mut self,
        id: TypeId,
        object: &'a Struct,
        members: &[(Node, Node)],
        out: &mut String,
    ) {
        let fields = self.fields(id, object);
        let mut members: Vec<(&str, &Node)> = members
            .iter()
            .map(|(name, value)| (name.as_str().unwrap_or_default(), value))
            .collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        let anything = TypeUse::of(TypeRef::Any);
        out.push('{');
        for (name, value) in members {
            let used = fields.of(name, &self.regexes).unwrap_or(&anything);
            let _ = write!(out, "{}:{name}=", name.len());
            self.outline_to(used, value, out);
            out.push(',');
        }
        out.push('}');
    }
}
