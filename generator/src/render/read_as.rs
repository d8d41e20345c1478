//! How texts in received requests are interpreted: a form or a query does not contain the types of its values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    FieldEncoding, Kind, Literal, Parameter, ParameterContent, Scalar, Struct, Through, Type,
    TypeId, TypeKind, TypeRef, TypeUse, resolve_kind,
};
use crate::document::{Location, Style};

use super::operations::encoding;

/// The maximum depth to which `deepObject` is described. Deeper values are interpreted by their appearance.
const MAX_LEVELS: usize = 4;
/// The maximum number of values inside one that are described: types with many mutual references
/// would make it grow without bound.
const MAX_VALUES: usize = 1_000;

/// The equivalent of `ReadAs` in the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
enum ReadAs {
    Text,
    Scalar,
    Any,
    List(Box<ReadAs>),
    Object(Vec<(String, ReadAs)>, Option<Box<ReadAs>>),
}

/// Additions to the description of a received parameter: parameters with parts are described,
/// because the text does not contain their types.
pub(super) fn of_parameter(
    types: &[Type],
    parameter: &Parameter,
    all: &[Parameter],
) -> Option<TokenStream> {
    let has_pairs = matches!(
        parameter.location,
        Location::Query | Location::Cookie | Location::QueryString
    );
    if !has_pairs || parameter.content == ParameterContent::Json {
        return None;
    }
    let read_as = parameter_as(types, parameter);
    let has_parts = matches!(read_as, ReadAs::List(_) | ReadAs::Object(..));
    let is_whole =
        parameter.location == Location::QueryString || parameter.content == ParameterContent::Form;
    if !has_parts && !is_whole {
        return None;
    }
    let tokens = read_as.tokens();
    let mut said = quote! { .read_as(&#tokens) };
    if let ReadAs::Object(_, Some(_)) = read_as
        && has_loose_members(parameter)
    {
        let others = all
            .iter()
            .filter(|other| other.location == parameter.location && other.name != parameter.name);
        let names: Vec<String> = others.flat_map(|other| names(types, other)).collect();
        if !names.is_empty() {
            said.extend(quote! { .other_names(&[#(#names),*]) });
        }
    }
    Some(said)
}

/// The names of the pairs of a parameter.
fn names(types: &[Type], parameter: &Parameter) -> Vec<String> {
    match parameter_as(types, parameter) {
        ReadAs::Object(..) if parameter.style == Style::DeepObject => {
            vec![format!("{}[", parameter.name)]
        }
        ReadAs::Object(members, _) if has_loose_members(parameter) => {
            members.into_iter().map(|(name, _)| name).collect()
        }
        _ => vec![parameter.name.clone()],
    }
}

/// Whether the members of an object are separate pairs.
fn has_loose_members(parameter: &Parameter) -> bool {
    let is_styled = parameter.content == ParameterContent::Styled;
    is_styled
        && parameter.explode
        && parameter.style != Style::DeepObject
        && parameter.location != Location::QueryString
}

fn parameter_as(types: &[Type], parameter: &Parameter) -> ReadAs {
    Reading::of(types, &parameter.ty.ty, levels(parameter.style))
}

fn levels(style: Style) -> usize {
    match style {
        Style::DeepObject => MAX_LEVELS,
        _ => 1,
    }
}

/// The code that reads a form.
pub(super) fn of_form(types: &[Type], used: &TypeUse, encodings: &[FieldEncoding]) -> TokenStream {
    let mut form = Reading::of(types, &used.ty, 1);
    if form == ReadAs::Any && encodings.is_empty() {
        return quote! { incoming.form()? };
    }
    if let ReadAs::Object(members, others) = &mut form {
        for (name, member) in members.iter_mut() {
            let encoding = encodings.iter().find(|encoding| encoding.name == *name);
            let ty = encoding.and_then(|it| Some((it, member_type(types, &used.ty, name)?)));
            if let Some((encoding, ty)) = ty {
                *member = Reading::of(types, &ty, levels(encoding.style));
            }
        }
        // Members without a description are also read as text: most of them are.
        let is_text = |it: &ReadAs| *it == ReadAs::Text;
        if encodings.is_empty() && others.as_deref().is_none_or(is_text) {
            members.retain(|(_, member)| !is_text(member));
            *others = Some(Box::new(ReadAs::Text));
        }
    }
    let form = form.tokens();
    let encodings = encodings.iter().map(encoding);
    quote! { incoming.form_as(&#form, &[#(#encodings),*])? }
}

/// The type of a member of an object.
fn member_type(types: &[Type], ty: &TypeRef, name: &str) -> Option<TypeRef> {
    match resolve_kind(types, ty, Through::Newtypes)? {
        TypeKind::Struct(object) => {
            let mut fields = object.fields.iter();
            let field = fields.find(|field| field.name == name)?;
            Some(field.ty.ty.clone())
        }
        _ => None,
    }
}

/// Traverses types.
struct Reading<'t> {
    types: &'t [Type],
    /// The types that contain the value.
    around: Vec<TypeId>,
    /// How many more values may be described.
    left: usize,
}

impl<'t> Reading<'t> {
    /// How a value is read. Objects are described to a depth of `levels`: deeper ones are JSON,
    /// which contains its types.
    fn of(types: &'t [Type], ty: &TypeRef, levels: usize) -> ReadAs {
        let mut reading = Self {
            types,
            around: Vec::new(),
            left: MAX_VALUES,
        };
        reading.value(ty, levels)
    }

    fn value(&mut self, ty: &TypeRef, levels: usize) -> ReadAs {
        self.left = match self.left.checked_sub(1) {
            Some(left) => left,
            None => return ReadAs::Any,
        };
        let inside = levels.saturating_sub(1);
        match ty {
            TypeRef::Scalar(scalar) => of_scalar(*scalar),
            TypeRef::Any => ReadAs::Any,
            TypeRef::List(items) => ReadAs::List(Box::new(self.value(&items.ty, inside))),
            TypeRef::Tuple(tuple) => {
                let elements = tuple.elements.iter();
                let elements: Vec<_> = elements.map(|it| self.value(&it.ty, 0)).collect();
                ReadAs::List(Box::new(one_of(elements)))
            }
            TypeRef::Map(_) | TypeRef::Keyed(..) if levels == 0 => ReadAs::Object(Vec::new(), None),
            TypeRef::Map(values) | TypeRef::Keyed(_, values) => {
                let values = self.value(&values.ty, inside);
                ReadAs::Object(Vec::new(), Some(Box::new(values)))
            }
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                self.named(*id, levels)
            }
        }
    }

    fn named(&mut self, id: TypeId, levels: usize) -> ReadAs {
        let Some(ty) = self.types.get(id.0) else {
            return ReadAs::Any;
        };
        let is_inside_itself = self.around.contains(&id);
        self.around.push(id);
        let read_as = match &ty.kind {
            TypeKind::Struct(_) if levels == 0 || is_inside_itself => {
                ReadAs::Object(Vec::new(), None)
            }
            _ if is_inside_itself => ReadAs::Any,
            TypeKind::Alias(used) | TypeKind::Newtype(used) => self.value(&used.ty, levels),
            TypeKind::Struct(object) => self.object(object, levels.saturating_sub(1)),
            TypeKind::StringEnum(_) => ReadAs::Text,
            TypeKind::IntegerEnum(_) => ReadAs::Scalar,
            TypeKind::ValueEnum(list) => {
                let values = list.values.iter().map(|value| match value {
                    Literal::Text(_) => ReadAs::Text,
                    _ => ReadAs::Scalar,
                });
                one_of(values)
            }
            TypeKind::Union(union) if !union.free => {
                let variants = union.variants.iter();
                let variants: Vec<_> = variants.map(|it| self.value(&it.ty, levels)).collect();
                one_of(variants)
            }
            TypeKind::Union(_) | TypeKind::Pending => ReadAs::Any,
        };
        self.around.pop();
        read_as
    }

    fn object(&mut self, object: &Struct, levels: usize) -> ReadAs {
        let mut members = Vec::new();
        for field in &object.fields {
            members.push((field.name.clone(), self.value(&field.ty.ty, levels)));
        }
        let additional = object.additional.iter();
        // If other members are not mentioned, none are described, although they are preserved.
        let additional = additional.filter(|used| object.open || used.ty != TypeRef::Any);
        let additional = additional.filter(|_| !object.closed);
        let patterns = object.patterns.iter().map(|pattern| &pattern.ty);
        let others = additional.chain(patterns);
        let others: Vec<_> = others.map(|used| self.value(&used.ty, levels)).collect();
        let others = (!others.is_empty()).then(|| Box::new(one_of(others)));
        ReadAs::Object(members, others)
    }
}

fn of_scalar(scalar: Scalar) -> ReadAs {
    match scalar {
        Scalar::Mapped(_, kind) => match kind {
            Some(Kind::String) => ReadAs::Text,
            Some(Kind::Array) => ReadAs::List(Box::new(ReadAs::Any)),
            Some(Kind::Object) => ReadAs::Object(Vec::new(), Some(Box::new(ReadAs::Any))),
            Some(Kind::Boolean | Kind::Number | Kind::ExactNumber | Kind::Integer) => {
                ReadAs::Scalar
            }
            Some(Kind::Null) | None => ReadAs::Any,
        },
        Scalar::Bool => ReadAs::Scalar,
        scalar if scalar.is_number() => ReadAs::Scalar,
        _ => ReadAs::Text,
    }
}

/// How a value of one of several types is read.
fn one_of(all: impl IntoIterator<Item = ReadAs>) -> ReadAs {
    all.into_iter().reduce(ReadAs::or).unwrap_or(ReadAs::Any)
}

impl ReadAs {
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.or(*other))),
            (Self::Object(mut members, mut others), Self::Object(more, more_others)) => {
                for (name, member) in more {
                    let known = members.iter_mut().find(|(known, _)| *known == name);
                    match known {
                        Some((_, known)) => *known = known.clone().or(member),
                        None => members.push((name, member)),
                    }
                }
                others = match (others, more_others) {
                    (Some(one), Some(other)) => Some(Box::new(one.or(*other))),
                    (one, other) => one.or(other),
                };
                Self::Object(members, others)
            }
            _ => Self::Any,
        }
    }

    fn tokens(&self) -> TokenStream {
        match self {
            Self::Text => quote! { describe::ReadAs::Text },
            Self::Scalar => quote! { describe::ReadAs::Scalar },
            Self::Any => quote! { describe::ReadAs::Any },
            Self::List(items) => {
                let items = items.tokens();
                quote! { describe::ReadAs::List(&#items) }
            }
            Self::Object(members, others) => {
                let members = members.iter().map(|(name, member)| {
                    let member = member.tokens();
                    quote! { (#name, #member) }
                });
                let others = match others.as_deref().map(Self::tokens) {
                    Some(others) => quote! { Some(&#others) },
                    None => quote! { None },
                };
                quote! { describe::ReadAs::Object(&[#(#members),*], #others) }
            }
        }
    }
}
