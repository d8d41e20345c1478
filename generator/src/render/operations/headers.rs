//! The structs of headers: operations whose answers have the same headers share one.

use quote::quote;

use crate::names::HeaderSet;
use crate::render::context::{ByPath, Context, ident};
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::types::Rendered;

/// `src/operations/headers.rs`.
pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    let sets = &context.named.header_sets;
    if sets.is_empty() {
        return None;
    }
    let mut file = RustFile::new("Headers of answers.");
    for name in ["FromHeaders", "HeaderError", "Headers"] {
        file.import("clientwright_runtime", name);
    }
    let mut place = ByPath {
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
    Some(file.finish(context).map(|text| (path, text)))
}

fn one(context: &Context<'_>, set: &HeaderSet, file: &mut RustFile, place: &mut ByPath) {
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
        let text = context.docs(&header.docs, &named);
        let docs = doc::attributes(&if text.contains(&named) {
            text
        } else {
            format!("{text}\n\n{named}")
        });
        if header.required {
            fields.push(quote! { #docs pub #field: #ty, });
            reads.push(quote! { #field: headers.required(#wire)?, });
        } else {
            fields.push(quote! { #docs pub #field: Option<#ty>, });
            reads.push(quote! { #field: headers.optional(#wire), });
        }
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
        [] => "Headers of an answer.".to_owned(),
        [only] => format!("Headers of the answer to {}.", link(only)),
        [first, rest @ ..] => {
            let rest = match rest {
                [second] => link(second),
                _ => format!("{} other operations", rest.len()),
            };
            format!("Headers of the answers to {} and {rest}.", link(first))
        }
    }
}
