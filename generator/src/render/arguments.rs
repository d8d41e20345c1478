//! How values are passed to functions of generated crates.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{Scalar, TypeKind, TypeRef, TypeUse, Union};

use super::context::Context;
use super::path_resolver::{PathResolver, RUNTIME};

/// How a value is passed to a function.
pub(super) struct Argument {
    /// The type of the function parameter.
    pub(super) ty: TokenStream,
    /// The same type where it cannot be generic.
    pub(super) plain: TokenStream,
    /// The value as an expression of the required type, based on the parameter.
    pub(super) value: TokenStream,
    /// The lifetime that the function declares for it.
    pub(super) lifetime: Option<TokenStream>,
}

impl Argument {
    fn plain(ty: TokenStream, value: TokenStream) -> Self {
        Self {
            plain: ty.clone(),
            ty,
            value,
            lifetime: None,
        }
    }
}

impl Context<'_> {
    /// Whether other types convert into this one.
    fn converts(&self, ty: &TypeRef) -> bool {
        match self.resolved(ty) {
            TypeRef::Scalar(scalar) => matches!(
                scalar,
                Scalar::String
                    | Scalar::Secret
                    | Scalar::Uri
                    | Scalar::Date
                    | Scalar::DateTime
                    | Scalar::WireDateTime(_)
                    | Scalar::UnixSeconds
                    | Scalar::UnixMillis
                    | Scalar::Uuid
                    | Scalar::Base64
                    | Scalar::Binary
            ),
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                match self.ty(id).map(|ty| &ty.kind) {
                    Some(TypeKind::StringEnum(_)) => true,
                    Some(TypeKind::Union(union)) => self.is_made_from_others(union),
                    _ => false,
                }
            }
            TypeRef::Tuple(_) => true,
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Any => false,
        }
    }

    /// Whether an alternative of a union is a separate type, so that it converts.
    fn is_made_from_others(&self, union: &Union) -> bool {
        let own = |ty: &TypeRef| match self.resolved(ty) {
            TypeRef::Boxed(id) => TypeRef::Named(id),
            other => other,
        };
        let types: Vec<TypeRef> = union.variants.iter().map(|it| own(&it.ty)).collect();
        types
            .iter()
            .any(|ty| *ty != TypeRef::Any && types.iter().filter(|other| *other == ty).count() == 1)
    }

    /// How an owned value of the type is passed conveniently.
    pub(super) fn owned_argument(
        &self,
        outer: &TypeRef,
        name: &Ident,
        place: &mut dyn PathResolver,
    ) -> Argument {
        let written = self.reference(outer, place);
        if let TypeRef::Boxed(id) | TypeRef::Linked(id) = outer {
            let inner = place.named(self.names(*id));
            let (ty, given) = match self.converts(outer) {
                true => (quote! { impl Into<#inner> }, quote! { #name.into() }),
                false => (inner.clone(), quote! { #name }),
            };
            let value = match outer {
                TypeRef::Linked(_) => {
                    let linked = place.other(RUNTIME, "Linked");
                    quote! { #linked::new(#given) }
                }
                _ => quote! { Box::new(#given) },
            };
            return Argument {
                ty,
                plain: inner,
                value,
                lifetime: None,
            };
        }
        if self.converts(outer) {
            return Argument {
                ty: quote! { impl Into<#written> },
                plain: written,
                value: quote! { #name.into() },
                lifetime: None,
            };
        }
        if let TypeRef::List(item) = outer
            && !item.nullable
            && self.converts(&item.ty)
            && !matches!(item.ty, TypeRef::Boxed(_) | TypeRef::Linked(_))
        {
            let item = self.used(item, place);
            return Argument {
                ty: quote! { impl IntoIterator<Item = impl Into<#item>> },
                plain: written,
                value: quote! { #name.into_iter().map(Into::into).collect() },
                lifetime: None,
            };
        }
        Argument::plain(written, quote! { #name })
    }

    /// How a required value is passed by reference; `value` is a `&dyn ToJson`.
    pub(super) fn borrowed_argument(
        &self,
        used: &TypeUse,
        name: &Ident,
        place: &mut dyn PathResolver,
    ) -> Argument {
        let written = self.used(used, place);
        if used.nullable {
            return Argument::plain(quote! { &#written }, quote! { #name });
        }
        match self.resolved(&used.ty) {
            TypeRef::Scalar(Scalar::String) => Argument::plain(quote! { &str }, quote! { &#name }),
            TypeRef::Scalar(
                Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::F64,
            ) => Argument::plain(written, quote! { &#name }),
            TypeRef::Scalar(scalar) if by_value(scalar) => Argument {
                ty: quote! { impl Into<#written> },
                plain: written.clone(),
                value: quote! { &#name.into() },
                lifetime: None,
            },
            TypeRef::List(item) => {
                if let Some((ty, value)) = self.list(&item, name) {
                    return Argument {
                        ty,
                        plain: written,
                        value,
                        lifetime: None,
                    };
                }
                let item = self.used(&item, place);
                Argument::plain(quote! { &[#item] }, quote! { &#name })
            }
            _ if self.is_string_enum(&used.ty) => Argument {
                ty: quote! { impl Into<#written> },
                plain: written.clone(),
                value: quote! { &#name.into() },
                lifetime: None,
            },
            _ => Argument::plain(quote! { &#written }, quote! { #name }),
        }
    }

    /// How an optional value is passed; `value` is a `&dyn ToJson`.
    pub(super) fn optional_argument(
        &self,
        used: &TypeUse,
        name: &Ident,
        place: &mut dyn PathResolver,
    ) -> Argument {
        let written = self.used(used, place);
        if used.nullable {
            return Argument::plain(quote! { &#written }, quote! { #name });
        }
        if let TypeRef::List(item) = self.resolved(&used.ty)
            && let Some((ty, value)) = self.list(&item, name)
        {
            return Argument {
                ty,
                plain: written,
                value,
                lifetime: None,
            };
        }
        let (given, is_borrowed) = self.given(&used.ty, &quote! { 'a }, place);
        Argument {
            ty: quote! { impl IntoOption<#given> },
            plain: given,
            value: quote! { &#name.into_option() },
            lifetime: is_borrowed.then(|| quote! { <'a> }),
        }
    }

    /// How a required parameter is passed; `value` is a `&dyn ToJson`. `null` is `None`.
    pub(super) fn required_parameter(
        &self,
        used: &TypeUse,
        name: &Ident,
        place: &mut dyn PathResolver,
    ) -> Argument {
        if !used.nullable {
            return self.borrowed_argument(used, name, place);
        }
        let (given, _) = self.given(&used.ty, &TokenStream::new(), place);
        Argument::plain(quote! { Option<#given> }, quote! { &#name })
    }

    /// The type in which a value is passed as an `Option`, and whether it is a reference.
    fn given(
        &self,
        ty: &TypeRef,
        lifetime: &TokenStream,
        place: &mut dyn PathResolver,
    ) -> (TokenStream, bool) {
        match self.resolved(ty) {
            TypeRef::Scalar(Scalar::String) => (quote! { &#lifetime str }, true),
            TypeRef::Scalar(
                Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::F64,
            ) => (self.reference(ty, place), false),
            TypeRef::Scalar(scalar) if by_value(scalar) => (self.reference(ty, place), false),
            TypeRef::List(item) => {
                let item = self.used(&item, place);
                (quote! { &#lifetime [#item] }, true)
            }
            _ => {
                let written = self.reference(ty, place);
                match self.is_string_enum(ty) {
                    true => (written, false),
                    false => (quote! { &#lifetime #written }, true),
                }
            }
        }
    }

    /// How a list of strings, or of string enums, is passed.
    fn list(&self, item: &TypeUse, name: &Ident) -> Option<(TokenStream, TokenStream)> {
        let is_text = self.resolved(&item.ty) == TypeRef::Scalar(Scalar::String);
        (!item.nullable && (is_text || self.is_string_enum(&item.ty))).then(|| {
            (
                quote! { impl IntoIterator<Item = impl AsRef<str>> },
                quote! { &clientwright_runtime::codegen::v1::texts(#name) },
            )
        })
    }
}

/// Scalars that are passed by value, and that others convert into.
fn by_value(scalar: Scalar) -> bool {
    matches!(
        scalar,
        Scalar::Date
            | Scalar::DateTime
            | Scalar::WireDateTime(_)
            | Scalar::UnixSeconds
            | Scalar::UnixMillis
            | Scalar::Uuid
            | Scalar::Secret
            | Scalar::Uri
    )
}
