//! The types of the parts of a response.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Scalar, TypeKind, TypeRef, TypeUse, alternatives};
use crate::render::context::Context;

/// A part, or all others: its name, its type, whether it may be repeated.
struct Part {
    name: String,
    ty: TypeRef,
    is_list: bool,
}

impl Context<'_> {
    /// The call that reads the parts of a response as a type.
    pub(super) fn read_parts(&self, used: &TypeUse) -> TokenStream {
        if let TypeRef::List(item) = self.resolved(&used.ty) {
            let shape = self.part_shape(&item.ty);
            return quote! { part_list(describe::PartShape::#shape) };
        }
        // Elements by position are determined only by their content types.
        if let TypeRef::Tuple(_) = self.resolved(&used.ty) {
            return quote! { part_list(describe::PartShape::Text) };
        }
        let mut parts = Vec::new();
        self.parts_of(&used.ty, &mut parts);
        let parts = parts.iter().map(|Part { name, ty, is_list }| {
            let shape = self.part_shape(ty);
            let list = is_list.then(|| quote! { .list() });
            quote! { describe::ReceivedPart::new(#name, describe::PartShape::#shape) #list }
        });
        quote! { parts(&[#(#parts),*]) }
    }

    /// The members of an object, or of all objects of a union, and the type of additional members.
    fn parts_of(&self, ty: &TypeRef, parts: &mut Vec<Part>) {
        let mut add = |name: &str, used: &TypeUse| {
            if parts.iter().any(|part| part.name == name) {
                return;
            }
            let (ty, is_list) = match self.resolved(&used.ty) {
                TypeRef::List(item) => (item.ty, true),
                _ => (used.ty.clone(), false),
            };
            parts.push(Part {
                name: name.to_owned(),
                ty,
                is_list,
            });
        };
        for ty in alternatives(&self.named.api.types, ty) {
            match ty {
                TypeRef::Map(value) | TypeRef::Keyed(_, value) => add("", value),
                TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
                    if let Some(TypeKind::Struct(object)) = self.ty(*id).map(|ty| &ty.kind) {
                        for field in &object.fields {
                            add(&field.name, &field.ty);
                        }
                        if let Some(others) = &object.additional {
                            add("", others);
                        }
                    }
                }
                TypeRef::List(_) | TypeRef::Tuple(_) | TypeRef::Scalar(_) | TypeRef::Any => {}
            }
        }
    }

    /// The format of the content of a part, by its type.
    pub(super) fn part_shape(&self, ty: &TypeRef) -> TokenStream {
        match self.resolved(ty) {
            TypeRef::Scalar(Scalar::Binary) => quote! { Bytes },
            TypeRef::Scalar(Scalar::Bool | Scalar::Mapped(..)) => quote! { Json },
            TypeRef::Scalar(scalar) if scalar.is_number() => quote! { Json },
            // If the type is not specified, the content type determines it.
            TypeRef::Scalar(_) | TypeRef::Any => quote! { Text },
            _ if self.is_string_enum(ty) => quote! { Text },
            _ => quote! { Json },
        }
    }
}
