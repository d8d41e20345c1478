//! Unions: one of several types.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Literal as Constant, Tag, Type, TypeId, Union};
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::path_resolver::ImportedPaths;

use super::head;
use super::shape;
use super::union_access;

/// The enum and the code that reads and writes it. A value that matches no alternative is kept unchanged.
pub(super) fn render(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    union: &Union,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let open = ident(&names.open);
    let docs = doc::attributes(&head::type_docs(context, id, "One of several types."));
    let deprecated = head::deprecated(ty.docs.deprecated);
    let derives = head::derive_tokens(ty);
    let untagged: TokenStream = head::schema_attribute(ty, "", "untagged")
        .parse()
        .unwrap_or_default();
    for import in ["FromJson", "Mismatch", "Node", "ToJson", "Value", "Writer"] {
        file.import("clientwright_runtime", import);
    }
    let members: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let mut place = ImportedPaths {
        file,
        module: &names.module,
    };
    let types: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| context.reference(&variant.ty, &mut place))
        .collect();
    let member_docs = union.variants.iter().map(|variant| {
        // An alternative with the name of its type needs no documentation.
        let title = variant.docs.title.as_deref().map(doc::inline);
        doc::attributes(&title.unwrap_or_default())
    });
    let read = match &union.tag {
        Some(tag) => {
            if !tag_is_text(tag) {
                file.import("clientwright_runtime::codegen::v1::union", "Constant");
            }
            read_tagged(tag, &members, &types, &open)
        }
        None => {
            shape::imports(file, union.variants.iter().map(|variant| &variant.shape));
            read_untagged(union, &members, &types, &open)
        }
    };
    let writes = members.iter().enumerate().map(|(index, member)| {
        let written = match &union.tag {
            Some(tag) => write_tagged(tag, index),
            None => quote! { value.to_json(out) },
        };
        quote! { Self::#member(value) => #written, }
    });
    let open_docs = doc::attributes(match union.free {
        true => "Any other value, as received.",
        false => "A value that matches none of the alternatives, as received.",
    });
    file.item(quote! {
        #docs
        #deprecated
        #derives
        #untagged
        #[non_exhaustive]
        pub enum #name {
            #(#member_docs #members(#types),)*
            #open_docs
            #open(Value),
        }
    });
    file.item(quote! {
        impl FromJson for #name {
            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                #read
            }
        }

        impl ToJson for #name {
            fn to_json(&self, out: &mut Writer) {
                match self {
                    #(#writes)*
                    Self::#open(value) => out.value(value),
                }
            }
        }

        clientwright_runtime::codegen::v1::json_type!(#name);
    });
    union_access::render(context, file, id, union);
}

/// Whether all values of a tag are strings.
fn tag_is_text(tag: &Tag) -> bool {
    let mut values = tag.values.iter();
    values.all(|(value, _)| matches!(value, Constant::Text(_)))
}

/// Writes an alternative with the first value that selects it. A struct with a field for the discriminator writes
/// that itself, and only values that select the alternative are left in it; the alternative for other values
/// accepts any value that selects none of the others.
fn write_tagged(tag: &Tag, index: usize) -> TokenStream {
    let property = &tag.property;
    let is_fallback = tag.fallback == Some(index);
    let values: Vec<&Constant> = tag
        .values
        .iter()
        .filter(|(_, variant)| (*variant == index) != is_fallback)
        .map(|(value, _)| value)
        .collect();
    if values.is_empty() {
        return quote! { value.to_json(out) };
    }
    let texts: Option<Vec<&String>> = values
        .iter()
        .map(|value| match value {
            Constant::Text(text) => Some(text),
            _ => None,
        })
        .collect();
    match texts {
        Some(texts) if is_fallback => {
            quote! { out.tagged_none_of(#property, &[#(#texts),*], value) }
        }
        Some(texts) => quote! { out.tagged_one_of(#property, &[#(#texts),*], value) },
        None => {
            let values = values.iter().map(|value| shape::constant(value));
            let values = quote! { &[#(&#values),*] };
            match is_fallback {
                true => quote! { out.tagged_none_of_as(#property, #values, value) },
                false => quote! { out.tagged_one_of_as(#property, #values, value) },
            }
        }
    }
}

fn read_tagged(
    tag: &Tag,
    members: &[proc_macro2::Ident],
    types: &[TokenStream],
    open: &proc_macro2::Ident,
) -> TokenStream {
    let property = &tag.property;
    let is_text = tag_is_text(tag);
    let mut values_of: HashMap<usize, Vec<TokenStream>> = HashMap::new();
    for (place, (value, variant)) in tag.values.iter().enumerate() {
        let pattern = match value {
            Constant::Text(text) if is_text => quote! { #text },
            _ => {
                let place = Literal::usize_unsuffixed(place);
                quote! { #place }
            }
        };
        values_of.entry(*variant).or_default().push(pattern);
    }
    let arms = members
        .iter()
        .zip(types)
        .enumerate()
        .filter_map(|(index, (member, ty))| {
            let values = values_of.get(&index)?;
            let read = quote! { <#ty as FromJson>::from_json(node).map(Self::#member) };
            Some(quote! { #(Some(#values))|* => #read, })
        });
    let otherwise = match tag
        .fallback
        .and_then(|index| Some((members.get(index)?, types.get(index)?)))
    {
        Some((member, ty)) => quote! {
            match <#ty as FromJson>::from_json(node) {
                Ok(value) => Ok(Self::#member(value)),
                Err(_) => Ok(Self::#open(node.to_value())),
            }
        },
        None => quote! { Ok(Self::#open(node.to_value())) },
    };
    let (tags, found) = if is_text {
        let found = quote! { node.get(#property).and_then(|tag| tag.as_str()) };
        (TokenStream::new(), found)
    } else {
        let values = tag.values.iter().map(|(value, _)| shape::constant(value));
        let found = quote! { clientwright_runtime::codegen::v1::union::tag(node, #property, TAGS) };
        (quote! { const TAGS: &[Constant] = &[#(#values),*]; }, found)
    };
    quote! {
        #tags
        match #found {
            #(#arms)*
            _ => #otherwise,
        }
    }
}

fn read_untagged(
    union: &Union,
    members: &[proc_macro2::Ident],
    types: &[TokenStream],
    open: &proc_macro2::Ident,
) -> TokenStream {
    let shapes = union
        .variants
        .iter()
        .map(|variant| shape::tokens(&variant.shape));
    let arms = members
        .iter()
        .zip(types)
        .enumerate()
        .map(|(index, (member, ty))| {
            let index = Literal::usize_unsuffixed(index);
            let pattern = if index.to_string() == (members.len() - 1).to_string() {
                quote! { _ }
            } else {
                quote! { #index }
            };
            quote! { #pattern => <#ty as FromJson>::from_json(node).map(Self::#member), }
        });
    if let ([member], [ty]) = (members, types) {
        return quote! {
            const SHAPES: &[Shape] = &[#(#shapes),*];
            let mut candidates = clientwright_runtime::codegen::v1::union::choose(node, SHAPES);
            while candidates.next().is_some() {
                let read = <#ty as FromJson>::from_json(node).map(Self::#member);
                if read.is_ok() && candidates.accept() {
                    return read;
                }
            }
            Ok(Self::#open(node.to_value()))
        };
    }
    quote! {
        const SHAPES: &[Shape] = &[#(#shapes),*];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(node, SHAPES);
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                #(#arms)*
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::#open(node.to_value()))
    }
}
