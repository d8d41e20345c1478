//! `src/tags.rs`: a client for the operations of each tag, and a module with their types.

use quote::quote;

use super::renderer::{Renderer, exported};
use crate::names::TagClient;
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::operation_docs;
use crate::render::types::Rendered;

/// The clients of tags, if there are any.
pub(in crate::render) fn tag_clients(context: &Context<'_>) -> Option<Rendered> {
    let clients = &context.named.tag_clients;
    if clients.is_empty() {
        return None;
    }
    let mut file =
        RustFile::new("A client for the operations of each tag, in a module with their requests.");
    for client in clients {
        one(context, client, &mut file);
    }
    Some(
        file.finish(context.root)
            .map(|text| ("src/tags.rs".to_owned(), text)),
    )
}

fn one(context: &Context<'_>, client: &TagClient, file: &mut RustFile) {
    let named = context.named;
    let (module, name) = (ident(&client.module), ident(&client.ident));
    let mut methods = Vec::new();
    let mut types = Vec::new();
    let mut gate = None;
    let mut uses_types = false;
    for (index, method) in &client.operations {
        let (Some(operation), Some(names)) = (
            named.api.operations.get(*index),
            named.operations.get(*index),
        ) else {
            continue;
        };
        gate.get_or_insert_with(|| context.cfg_features.operation(named, operation));
        types.extend(exported(operation, names).map(|name| ident(&name)));
        let mut renderer = Renderer::new(context, operation, names);
        let (mut arguments, mut passed) = (Vec::new(), Vec::new());
        for argument in renderer.arguments() {
            let (name, ty) = (argument.name, argument.ty);
            arguments.push(quote! { #name: #ty });
            passed.push(name);
        }
        uses_types |= renderer.place.used;
        let docs = doc::attributes(&format!(
            "{}\n\nSee [`Client::{}`].",
            operation_docs::summary(operation),
            names.method
        ));
        let (method, whole, request) = (ident(method), ident(&names.method), ident(&names.request));
        methods.push(quote! {
            #docs
            pub fn #method(&self, #(#arguments),*) -> #request {
                self.client.#whole(#(#passed),*)
            }
        });
    }
    let about = named.api.tags.get(&client.tag);
    let what = format!("Operations with the tag {}.", doc::code(&client.tag));
    let docs = doc::attributes(&match about {
        Some(about) => format!("{what}\n\n{}", doc::markdown(about)),
        None => what.clone(),
    });
    let what = doc::attributes(&what);
    let root: Option<syn::Path> = syn::parse_str(context.root).ok();
    let types_module = uses_types.then(|| quote! { use #root::types; });
    let imports = quote! {
        use #root::Client;
        #types_module
        pub use #root::operations::{#(#types),*};
    };
    file.item(quote! {
        #docs
        #gate
        pub mod #module {
            #imports

            #what
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'c> {
                client: &'c Client,
            }

            impl<'c> #name<'c> {
                #(#methods)*
            }

            impl Client {
                #what
                #[must_use]
                pub fn #module(&self) -> #name<'_> {
                    #name { client: self }
                }
            }
        }
    });
}
