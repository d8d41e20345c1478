//! Values of types as expressions: those of an example, or else valid samples.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::api::{
    Literal as Constant, Scalar, Struct, Tuple, Type, TypeId, TypeKind, TypeRef, TypeUse, Union,
};
use crate::names::TypeNames;
use crate::render::context::Context;
use crate::render::examples::raw_string;
use crate::render::ident::ident;
use crate::render::known_constants::is_known_constant;
use crate::render::path_resolver::QualifiedPaths;
use crate::render::types;
use crate::source::{Node, NodeValue, json_text};

/// The maximum depth of nested values that are written out; deeper ones are read from JSON.
const MAX_DEPTH: usize = 8;

/// The maximum number of values without an example that are written out for one call; further ones are read from JSON. Each
/// object may require several of the next level, so depth alone is not a bound.
const MOST_SAMPLES: usize = 100;

/// The maximum number of optional members of an example that are set.
const MOST_OPTIONAL: usize = 6;

/// Writes values.
pub(super) struct Values<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) place: QualifiedPaths,
    depth: usize,
    /// How many more values without an example may be written out.
    samples_left: usize,
    /// Whether a number resembles a constant of the standard library.
    pub(super) has_known_constant: bool,
    /// Name and value of the discriminator for the next alternative.
    tag: Option<(&'a str, &'a str)>,
}

/// A text that describes its own purpose.
pub(super) fn hint(name: &str) -> String {
    match crate::names::words(name).join("-") {
        words if words.is_empty() => "text".to_owned(),
        words => words,
    }
}

impl<'a> Values<'a> {
    pub(super) fn new(context: &'a Context<'a>, types: TokenStream) -> Self {
        Self {
            context,
            place: QualifiedPaths { types, used: false },
            depth: 0,
            samples_left: MOST_SAMPLES,
            has_known_constant: false,
            tag: None,
        }
    }

    /// A required argument, as for [`Context::borrowed_argument`].
    pub(super) fn borrowed(
        &mut self,
        used: &TypeUse,
        example: Option<&Node>,
        hint: &str,
    ) -> TokenStream {
        if used.nullable {
            let value = self.used(used, example, hint);
            return quote! { &#value };
        }
        let value = self.plain(&used.ty, example, hint);
        match self.is_given_by_value(&used.ty) {
            true => value,
            false => quote! { &#value },
        }
    }

    /// A required parameter, as for [`Context::required_parameter`].
    pub(super) fn required_parameter(
        &mut self,
        used: &TypeUse,
        example: Option<&Node>,
        hint: &str,
    ) -> TokenStream {
        if !used.nullable {
            return self.borrowed(used, example, hint);
        }
        if example.is_some_and(|node| node.value == NodeValue::Null) {
            return quote! { None };
        }
        let value = match self.context.resolved(&used.ty) {
            TypeRef::Scalar(Scalar::String) => self.plain(&used.ty, example, hint),
            TypeRef::List(item) => {
                let listed = example.and_then(Node::as_sequence).unwrap_or_default();
                let elements: Vec<TokenStream> = match listed {
                    [] => vec![self.used(&item, None, hint)],
                    listed => {
                        let elements = listed.iter().map(Some);
                        elements.map(|it| self.used(&item, it, hint)).collect()
                    }
                };
                quote! { &[#(#elements),*][..] }
            }
            _ => {
                let value = self.value(&used.ty, example, hint);
                match self.is_given_by_value(&used.ty) {
                    true => value,
                    false => quote! { &#value },
                }
            }
        };
        quote! { Some(#value) }
    }

    /// An optional argument, as for [`Context::optional_argument`]; `None` if the example does not
    /// match the type.
    pub(super) fn optional(&mut self, used: &TypeUse, example: &Node) -> Option<TokenStream> {
        if used.nullable {
            return None;
        }
        let resolved = self.context.resolved(&used.ty);
        if let (TypeRef::List(item), Some(elements)) = (&resolved, example.as_sequence()) {
            if elements.is_empty() {
                return None;
            }
            let plain = self.plain(&used.ty, Some(example), "text");
            let is_text = self.context.resolved(&item.ty) == TypeRef::Scalar(Scalar::String)
                || self.context.is_string_enum(&item.ty);
            return Some(match is_text && !item.nullable {
                true => plain,
                false => quote! { &#plain[..] },
            });
        }
        let fits = match (&resolved, &example.value) {
            (
                TypeRef::List(_)
                | TypeRef::Map(_)
                | TypeRef::Keyed(..)
                | TypeRef::Tuple(_)
                | TypeRef::Any,
                _,
            ) => false,
            (TypeRef::Scalar(scalar), value) => self.scalar(*scalar, value).is_some(),
            (_, NodeValue::Null) => false,
            (_, NodeValue::String(_)) => self.context.is_string_enum(&used.ty),
            (_, NodeValue::Mapping(_)) => true,
            _ => false,
        };
        fits.then(|| self.borrowed(used, Some(example), "text"))
    }

    /// Whether it is passed by value: strings, numbers, dates, and string enums are.
    fn is_given_by_value(&self, ty: &TypeRef) -> bool {
        match self.context.resolved(ty) {
            TypeRef::Scalar(scalar) => !matches!(
                scalar,
                Scalar::Decimal
                    | Scalar::DecimalString
                    | Scalar::ExactInteger
                    | Scalar::Base64
                    | Scalar::Binary
                    | Scalar::Mapped(..)
            ),
            TypeRef::List(item) => {
                let is_text = self.context.resolved(&item.ty) == TypeRef::Scalar(Scalar::String);
                !item.nullable && (is_text || self.context.is_string_enum(&item.ty))
            }
            _ => self.context.is_string_enum(ty),
        }
    }

    /// A value for parameters that convert strings and lists of strings.
    fn plain(&mut self, ty: &TypeRef, example: Option<&Node>, hint: &str) -> TokenStream {
        let resolved = self.context.resolved(ty);
        match (&resolved, example.map(|example| &example.value)) {
            (TypeRef::Scalar(Scalar::String), Some(NodeValue::String(value))) => text(value),
            (TypeRef::Scalar(Scalar::String), _) => text(hint),
            (TypeRef::List(item), value) => {
                let elements = match value {
                    Some(NodeValue::Sequence(elements)) if !elements.is_empty() => {
                        elements.iter().map(Some).collect()
                    }
                    _ => vec![None],
                };
                let is_text = self.context.resolved(&item.ty) == TypeRef::Scalar(Scalar::String);
                let elements: Vec<TokenStream> = elements
                    .into_iter()
                    .map(|element| match is_text && !item.nullable {
                        true => self.plain(&item.ty, element, hint),
                        false => self.used(item, element, hint),
                    })
                    .collect();
                quote! { [#(#elements),*] }
            }
            _ => self.value(ty, example, hint),
        }
    }

    /// A value of exactly this type, with the type annotated if necessary.
    pub(super) fn used(
        &mut self,
        used: &TypeUse,
        example: Option<&Node>,
        hint: &str,
    ) -> TokenStream {
        let is_null = |node: &Node| node.value == NodeValue::Null;
        match (used.nullable, example) {
            (true, Some(node)) if is_null(node) => {
                let ty = self.context.reference(&used.ty, &mut self.place);
                quote! { None::<#ty> }
            }
            (true, _) => {
                let value = self.value(&used.ty, example, hint);
                quote! { Some(#value) }
            }
            (false, _) => self.value(&used.ty, example.filter(|node| !is_null(node)), hint),
        }
    }

    fn value(&mut self, ty: &TypeRef, example: Option<&Node>, hint: &str) -> TokenStream {
        if self.depth >= MAX_DEPTH || (example.is_none() && self.samples_left == 0) {
            return self.read_from_json(ty, example);
        }
        if example.is_none() {
            self.samples_left = self.samples_left.saturating_sub(1);
        }
        self.depth += 1;
        let value = self.written(ty, example, hint);
        self.depth -= 1;
        value.unwrap_or_else(|| self.read_from_json(ty, example))
    }

    /// Any value, read from JSON.
    fn read_from_json(&mut self, ty: &TypeRef, example: Option<&Node>) -> TokenStream {
        if example.is_none() && self.context.is_json_patch(ty) {
            return quote! { clientwright_runtime::JsonPatch::new().replace("/name", "text") };
        }
        let ty = self.context.reference(ty, &mut self.place);
        let json = example.map_or_else(|| "{}".to_owned(), json_text::write);
        let json: TokenStream = raw_string(json.trim_end()).parse().unwrap_or_default();
        quote! { clientwright_runtime::json::from_str::<#ty>(#json)? }
    }

    fn written(&mut self, ty: &TypeRef, example: Option<&Node>, hint: &str) -> Option<TokenStream> {
        match ty {
            TypeRef::Any => None,
            TypeRef::Scalar(Scalar::String) => {
                let value = example.and_then(Node::as_str).unwrap_or(hint);
                let value = text(value);
                Some(quote! { #value.to_owned() })
            }
            TypeRef::Scalar(scalar) => {
                let value = example.map(|example| &example.value);
                value
                    .and_then(|value| self.scalar(*scalar, value))
                    .or_else(|| self.scalar(*scalar, &sample(*scalar)))
            }
            TypeRef::List(item) => {
                let elements = match example.map(Node::as_sequence) {
                    None => vec![None],
                    Some(elements) => elements?.iter().map(Some).collect(),
                };
                if elements.is_empty() {
                    let item = self.context.used(item, &mut self.place);
                    return Some(quote! { Vec::<#item>::new() });
                }
                let elements: Vec<TokenStream> = elements
                    .into_iter()
                    .map(|element| self.used(item, element, hint))
                    .collect();
                Some(quote! { vec![#(#elements),*] })
            }
            TypeRef::Tuple(tuple) => {
                let written = self.context.reference(ty, &mut self.place);
                let elements = self.elements(tuple, example, hint)?;
                Some(quote! { <#written>::from((#(#elements,)*)) })
            }
            TypeRef::Keyed(_, value) => {
                let written = self.context.reference(ty, &mut self.place);
                let members = example.map_or(Some(&[][..]), Node::as_mapping)?;
                let entries = members.iter().filter_map(|(name, member)| {
                    let name = text(name.as_str()?);
                    let value = self.used(value, Some(member), hint);
                    Some(quote! { (#name.into(), #value) })
                });
                let entries: Vec<TokenStream> = entries.collect();
                Some(match entries.is_empty() {
                    true => quote! { <#written>::default() },
                    false => quote! { <#written>::from([#(#entries),*]) },
                })
            }
            TypeRef::Map(value) => {
                let written = self.context.reference(ty, &mut self.place);
                let entries: Vec<TokenStream> = match example.map(Node::as_mapping) {
                    None => {
                        let value = self.used(value, None, hint);
                        vec![quote! { ("name".to_owned(), #value) }]
                    }
                    Some(members) => members?
                        .iter()
                        .filter_map(|(name, member)| {
                            let name = text(name.as_str()?);
                            let value = self.used(value, Some(member), hint);
                            Some(quote! { (#name.to_owned(), #value) })
                        })
                        .collect(),
                };
                Some(quote! { <#written>::from([#(#entries),*]) })
            }
            TypeRef::Boxed(id) => {
                let value = self.value(&TypeRef::Named(*id), example, hint);
                Some(quote! { Box::new(#value) })
            }
            TypeRef::Linked(id) => {
                let value = self.value(&TypeRef::Named(*id), example, hint);
                Some(quote! { clientwright_runtime::Linked::new(#value) })
            }
            TypeRef::Named(id) => self.named(*id, example, hint),
        }
    }

    /// The elements of a tuple; `None` if the number of elements in the example does not match.
    fn elements(
        &mut self,
        tuple: &Tuple,
        example: Option<&Node>,
        hint: &str,
    ) -> Option<Vec<TokenStream>> {
        let given = example.map_or(Some(&[][..]), Node::as_sequence)?;
        if given.len() > tuple.elements.len() {
            return None;
        }
        let elements = tuple.elements.iter().enumerate().map(|(place, element)| {
            let example = given.get(place);
            if place < tuple.required {
                return self.used(element, example, hint);
            }
            let nullable = quote! { clientwright_runtime::Nullable };
            match example {
                Some(node) if node.value == NodeValue::Null => quote! { #nullable::Null },
                Some(_) => {
                    let value = self.value(&element.ty, example, hint);
                    quote! { #nullable::Value(#value) }
                }
                None => quote! { #nullable::Absent },
            }
        });
        Some(elements.collect())
    }

    fn scalar(&mut self, scalar: Scalar, value: &NodeValue) -> Option<TokenStream> {
        let ty = self
            .context
            .reference(&TypeRef::Scalar(scalar), &mut self.place);
        let integer = |least: i128, most: i128| match value {
            NodeValue::Number(text) => {
                let number = text.parse::<i128>().ok();
                let number = number.filter(|number| (least..=most).contains(number))?;
                Some(Literal::i128_unsuffixed(number))
            }
            _ => None,
        };
        let number = |number: Option<Literal>| number.map(|number| quote! { #number });
        match (scalar, value) {
            (Scalar::Bool, NodeValue::Bool(value)) => Some(quote! { #value }),
            (Scalar::I32, _) => number(integer(i32::MIN.into(), i32::MAX.into())),
            (Scalar::I64, _) => number(integer(i64::MIN.into(), i64::MAX.into())),
            (Scalar::U32, _) => number(integer(0, u32::MAX.into())),
            (Scalar::U64, _) => number(integer(0, u64::MAX.into())),
            (Scalar::F64, NodeValue::Number(text)) => {
                let value = text.parse::<f64>().ok().filter(|value| value.is_finite())?;
                self.has_known_constant |= is_known_constant(value);
                let value = Literal::f64_unsuffixed(value);
                Some(quote! { #value })
            }
            (Scalar::String | Scalar::Uri | Scalar::Secret, NodeValue::String(value)) => {
                let value = text(value);
                Some(quote! { #ty::from(#value) })
            }
            (
                Scalar::ExactInteger | Scalar::Decimal | Scalar::DecimalString,
                NodeValue::Number(value) | NodeValue::String(value),
            )
            | (
                Scalar::Date | Scalar::DateTime | Scalar::WireDateTime(_) | Scalar::Uuid,
                NodeValue::String(value),
            ) => {
                let value = text(value);
                Some(quote! { #value.parse::<#ty>()? })
            }
            (Scalar::Base64 | Scalar::Binary, NodeValue::String(_)) => {
                Some(quote! { #ty::from(b"bytes".to_vec()) })
            }
            (Scalar::UnixSeconds | Scalar::UnixMillis, _) => {
                Some(quote! { #ty::from(std::time::SystemTime::now()) })
            }
            _ => None,
        }
    }

    fn named(&mut self, id: TypeId, example: Option<&Node>, hint: &str) -> Option<TokenStream> {
        let context = self.context;
        let ty = context.ty(id)?;
        let names = context.names(id);
        let example = example.or(ty.examples.first());
        match &ty.kind {
            TypeKind::Struct(object) => self.object(ty, object, names, example),
            TypeKind::StringEnum(list) => {
                let example = match example {
                    Some(example) => Some(example.as_str()?),
                    None => None,
                };
                // A value that is not listed is reported as a mistake of the document.
                let index = example.and_then(|it| list.values.iter().position(|known| known == it));
                let index = Some(index.unwrap_or(0));
                let value = index.and_then(|index| list.values.get(index))?;
                Some(self.variant(names, index).unwrap_or_else(|| {
                    let (ty, value) = (self.path(names), text(value));
                    quote! { #ty::from(#value) }
                }))
            }
            TypeKind::IntegerEnum(list) => {
                let index = match example.and_then(Constant::of) {
                    Some(value) => list
                        .values
                        .iter()
                        .position(|it| Some(*it) == value.as_i64())?,
                    None => 0,
                };
                self.variant(names, Some(index))
            }
            TypeKind::ValueEnum(list) => {
                let index = match example.and_then(Constant::of) {
                    Some(value) => list.values.iter().position(|it| *it == value)?,
                    None => 0,
                };
                self.variant(names, Some(index))
            }
            TypeKind::Union(union) => self.alternative(union, names, example, hint),
            TypeKind::Alias(target) if target.nullable => None,
            TypeKind::Alias(target) => self.written(&target.ty, example, hint),
            TypeKind::Newtype(target) => {
                let value = self.used(target, example, hint);
                let ty = self.path(names);
                Some(quote! { #ty(#value) })
            }
            TypeKind::Pending => None,
        }
    }

    fn path(&mut self, names: &TypeNames) -> TokenStream {
        use crate::render::path_resolver::PathResolver as _;
        self.place.named(names)
    }

    fn variant(&mut self, names: &TypeNames, index: Option<usize>) -> Option<TokenStream> {
        let variant = ident(names.members.get(index?)?);
        let ty = self.path(names);
        Some(quote! { #ty::#variant })
    }

    fn alternative(
        &mut self,
        union: &'a Union,
        names: &TypeNames,
        example: Option<&Node>,
        hint: &str,
    ) -> Option<TokenStream> {
        let index = match (example, &union.tag) {
            (None, _) => 0,
            (Some(example), Some(tag)) => {
                let value = Constant::of(example.get(&tag.property)?)?;
                let mut values = tag.values.iter();
                values.find(|(known, _)| *known == value)?.1
            }
            // The runtime determines the alternative.
            (Some(_), None) => return None,
        };
        let variant = union.variants.get(index)?;
        let path = self.variant(names, Some(index))?;
        self.tag = union.tag.as_ref().and_then(|tag| {
            let (value, _) = tag.values.iter().find(|(_, place)| *place == index)?;
            match value {
                Constant::Text(value) => Some((tag.property.as_str(), value.as_str())),
                _ => None,
            }
        });
        let value = self.value(&variant.ty, example, hint);
        self.tag = None;
        Some(quote! { #path(#value) })
    }

    fn object(
        &mut self,
        ty: &Type,
        object: &Struct,
        names: &TypeNames,
        example: Option<&Node>,
    ) -> Option<TokenStream> {
        let tag = self.tag.take();
        if !types::is_constructed(ty) || example.is_some_and(|it| it.as_mapping().is_none()) {
            return None;
        }
        let required = types::constructor_fields(self.context, object);
        let mut given = Vec::new();
        for index in &required {
            let field = object.fields.get(*index)?;
            let own = example.and_then(|example| example.get(&field.name));
            let own = own
                .or(field.examples.first())
                .or(field.docs.default.as_ref());
            let name = match tag {
                Some((property, value)) if property == field.name => value.to_owned(),
                _ => hint(&field.name),
            };
            given.push(match (field.ty.nullable, own.map(|own| &own.value)) {
                (true, Some(NodeValue::Null)) => quote! { None },
                (true, _) => self.value(&field.ty.ty, own, &name),
                (false, _) => self.argument(&field.ty.ty, own, &name),
            });
        }
        let path = self.path(names);
        let has_required = object.fields.iter().any(|field| field.required);
        let mut made = match (has_required, required.len() > Struct::MOST_ARGUMENTS) {
            (false, _) => quote! { #path::default() },
            (true, false) => quote! { #path::new(#(#given),*) },
            (true, true) => {
                let setters = required.iter().zip(&given).filter_map(|(index, value)| {
                    let setter = ident(&names.builder.members.get(*index)?.0);
                    Some(quote! { .#setter(#value) })
                });
                quote! { #path::builder()#(#setters)*.build() }
            }
        };
        if !ty.in_requests {
            return Some(made);
        }
        let mut left = MOST_OPTIONAL;
        for (field, member) in object.fields.iter().zip(&names.members) {
            let own = example.and_then(|example| example.get(&field.name));
            let own = own.filter(|own| own.value != NodeValue::Null);
            let (Some(own), false, false) = (own, field.required, field.read_only) else {
                continue;
            };
            if left == 0 {
                break;
            }
            left -= 1;
            let setter = format_ident!("with_{member}");
            let value = self.argument(&field.ty.ty, Some(own), &hint(&field.name));
            made.extend(quote! { .#setter(#value) });
        }
        Some(made)
    }

    /// An argument of a constructor or setter, as for [`Context::owned_argument`].
    fn argument(&mut self, ty: &TypeRef, example: Option<&Node>, hint: &str) -> TokenStream {
        match ty {
            // These take the inner value.
            TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                self.value(&TypeRef::Named(*id), example, hint)
            }
            _ => match self.context.resolved(ty) {
                TypeRef::Scalar(Scalar::String) => self.plain(ty, example, hint),
                TypeRef::List(item)
                    if !item.nullable
                        && matches!(ty, TypeRef::List(_))
                        && self.context.resolved(&item.ty) == TypeRef::Scalar(Scalar::String)
                        && example.is_none_or(|it| {
                            it.as_sequence()
                                .is_some_and(|elements| !elements.is_empty())
                        }) =>
                {
                    self.plain(ty, example, hint)
                }
                _ => self.value(ty, example, hint),
            },
        }
    }
}

/// A sample value of a scalar.
fn sample(scalar: Scalar) -> NodeValue {
    let text = |text: &str| NodeValue::String(text.to_owned());
    match scalar {
        Scalar::Bool => NodeValue::Bool(true),
        Scalar::Date => text("2024-01-31"),
        Scalar::DateTime | Scalar::WireDateTime(_) => text("2024-01-31T12:00:00Z"),
        Scalar::Uuid => text("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
        Scalar::Uri => text("https://example.com"),
        Scalar::String | Scalar::Secret | Scalar::Base64 | Scalar::Binary => text("text"),
        _ => NodeValue::Number("1".to_owned()),
    }
}

/// A string literal.
fn text(text: &str) -> TokenStream {
    let literal = Literal::string(text);
    quote! { #literal }
}
