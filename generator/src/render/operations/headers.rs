//! The structs of headers: operations with the same response headers share one.

use quote::quote;

use crate::api::{ResponseHeader, TypeKind, TypeRef};
use crate::names::HeaderSet;
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::path_resolver::QualifiedPaths;
use crate::render::types::Rendered;

/// `src/operations/headers.rs`.
pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    let sets = &context.named.header_sets;
    if sets.is_empty() {
        return None;
    }
    let mut file = RustFile::new("Headers of responses.");
    file.import("clientwright_runtime", "HeaderError");
    for name in ["FromHeaders", "Headers"] {
        file.import("clientwright_runtime::codegen::v1", name);
    }
    let mut place = QualifiedPaths {
        types: quote! { types },
        used: false,
    };
    for set in sets {
        one(context, set, &mut file, &mut place);
    }
    if place.used {
        file.import("crate", "types");
    }
    let path = "src/operations/headers.rs".to_owned();
    Some(file.finish(context.root).map(|text| (path, text)))
}

fn one(context: &Context<'_>, set: &HeaderSet, file: &mut RustFile, place: &mut QualifiedPaths) {
    let Some(operation) = set
        .operations
        .first()
        .and_then(|index| context.named.api.operations.get(*index))
    else {
        return;
    };
    let name = ident(&set.ident);
    let mut fields = Vec::new();
    let mut reads = Vec::new();
    for (header, field) in operation.headers.iter().zip(&set.fields) {
        let field = ident(field);
        let wire = &header.name;
        let ty = context.reference(&header.ty, place);
        let named = format!("The header {}.", doc::code(wire));
        let text = context.docs(&header.docs, "", &named);
        let docs = doc::attributes(&if text.contains(&named) {
            text
        } else {
            format!("{text}\n\n{named}")
        });
        // A missing or invalid header must not invalidate the response, so each header has a separate error.
        let ty = match header.required {
            true => quote! { Result<#ty, HeaderError> },
            false => quote! { Option<#ty> },
        };
        fields.push(quote! { #docs pub #field: #ty, });
        let (plain, styled) = match header.required {
            true => (quote! { required }, quote! { required_in }),
            false => (quote! { optional }, quote! { optional_in }),
        };
        reads.push(match style(context, header) {
            Some(style) => {
                file.import("clientwright_runtime::codegen::v1", "HeaderStyle");
                let style = ident(style);
                quote! { #field: headers.#styled(HeaderStyle::#style, #wire), }
            }
            None => quote! { #field: headers.#plain(#wire), },
        });
    }
    let docs = doc::attributes(&docs(context, set));
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }

        impl FromHeaders for #name {
            fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
                Ok(Self { #(#reads)* })
            }
        }
    });
}

/// How a header is written, if it is not what is tried by default.
fn style(context: &Context<'_>, header: &ResponseHeader) -> Option<&'static str> {
    if header.json {
        return Some("Json");
    }
    let is_object = match context.resolved(&header.ty) {
        TypeRef::Map(_) | TypeRef::Keyed(..) => true,
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            matches!(context.ty(id).map(|ty| &ty.kind), Some(TypeKind::Struct(_)))
        }
        _ => false,
    };
    (is_object && header.explode).then_some("Exploded")
}

fn docs(context: &Context<'_>, set: &HeaderSet) -> String {
    let methods: Vec<&str> = set
        .operations
        .iter()
        .filter_map(|index| context.named.operations.get(*index))
        .map(|names| names.method.as_str())
        .collect();
    let link = |method: &&str| {
        let client = format!("{}::Client::{method}", context.root);
        format!("[`Client::{method}`]({client})")
    };
    match methods.as_slice() {
        [] => "Headers of a response.".to_owned(),
        [only] => format!("Headers of the response to {}.", link(only)),
        [first, rest @ ..] => {
            let rest = match rest {
                [second] => link(second),
                _ => format!("{} other operations", rest.len()),
            };
            format!("Headers of the responses to {} and {rest}.", link(first))
        }
    }
}
