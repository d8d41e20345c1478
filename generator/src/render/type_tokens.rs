//! Types in generated code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Scalar, Tuple, TypeRef, TypeUse};
use crate::names::TypeNames;

use super::context::Context;
use super::path_resolver::{PathResolver, RUNTIME};

impl Context<'_> {
    /// A use of a type, with `Option` if `null` is allowed.
    pub(super) fn used(&self, used: &TypeUse, place: &mut dyn PathResolver) -> TokenStream {
        let bare = self.reference(&used.ty, place);
        if used.nullable {
            quote! { Option<#bare> }
        } else {
            bare
        }
    }

    /// A type regardless of `null`.
    pub(super) fn reference(&self, ty: &TypeRef, place: &mut dyn PathResolver) -> TokenStream {
        match ty {
            TypeRef::Named(id) => place.named(self.names(*id)),
            TypeRef::Boxed(id) => {
                let inner = place.named(self.names(*id));
                quote! { Box<#inner> }
            }
            TypeRef::Linked(id) => {
                let inner = place.named(self.names(*id));
                let linked = place.other(RUNTIME, "Linked");
                quote! { #linked<#inner> }
            }
            TypeRef::Any => place.other(RUNTIME, "Value"),
            TypeRef::List(item) => {
                let item = self.used(item, place);
                quote! { Vec<#item> }
            }
            TypeRef::Map(value) => {
                let (path, name) = self.options.custom.maps.path();
                let map = place.other(path, name);
                let value = self.used(value, place);
                quote! { #map<String, #value> }
            }
            TypeRef::Keyed(key, value) => {
                let (path, name) = self.options.custom.maps.path();
                let map = place.other(path, name);
                let key = place.named(self.names(*key));
                let value = self.used(value, place);
                quote! { #map<#key, #value> }
            }
            TypeRef::Tuple(tuple) => self.tuple(tuple, place),
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::String => quote! { String },
                Scalar::Bool => quote! { bool },
                Scalar::I32 => quote! { i32 },
                Scalar::I64 => quote! { i64 },
                Scalar::U32 => quote! { u32 },
                Scalar::U64 => quote! { u64 },
                Scalar::F64 => quote! { f64 },
                Scalar::ExactInteger => place.other(RUNTIME, "ExactInteger"),
                Scalar::Decimal => place.other(RUNTIME, "Decimal"),
                Scalar::DecimalString => place.other(RUNTIME, "DecimalString"),
                Scalar::Date => place.other(RUNTIME, "Date"),
                Scalar::DateTime => place.other(RUNTIME, "DateTime"),
                Scalar::WireDateTime(index) => {
                    let date_time = place.other(RUNTIME, "DateTime");
                    let name = self
                        .named
                        .wire_formats
                        .get(*index)
                        .map_or("", String::as_str);
                    let format = place.named(&TypeNames {
                        ident: name.to_owned(),
                        module: "formats".to_owned(),
                        ..TypeNames::default()
                    });
                    quote! { #date_time<#format> }
                }
                Scalar::Uuid => place.other(RUNTIME, "Uuid"),
                Scalar::Uri => place.other(RUNTIME, "Uri"),
                Scalar::Base64 => place.other(RUNTIME, "Base64"),
                Scalar::Binary => place.other(RUNTIME, "Binary"),
                Scalar::Secret => place.other(RUNTIME, "Secret"),
                Scalar::UnixSeconds => place.other(RUNTIME, "UnixSeconds"),
                Scalar::UnixMillis => place.other(RUNTIME, "UnixMillis"),
                Scalar::Mapped(index, _) => {
                    let mapped = self.named.api.mapped_types.get(*index);
                    let ty =
                        mapped.and_then(|mapped| syn::parse_str::<syn::Type>(&mapped.path).ok());
                    quote! { #ty }
                }
            },
        }
    }

    fn tuple(&self, tuple: &Tuple, place: &mut dyn PathResolver) -> TokenStream {
        let mut elements = Vec::new();
        for (index, element) in tuple.elements.iter().enumerate() {
            elements.push(if index < tuple.required {
                self.used(element, place)
            } else {
                let nullable = place.other(RUNTIME, "Nullable");
                let bare = self.reference(&element.ty, place);
                quote! { #nullable<#bare> }
            });
        }
        let name = place.other(RUNTIME, "Tuple");
        match tuple.rest == TypeUse::any() {
            true => quote! { #name<(#(#elements,)*)> },
            false => {
                let rest = self.used(&tuple.rest, place);
                quote! { #name<(#(#elements,)*), #rest> }
            }
        }
    }
}
