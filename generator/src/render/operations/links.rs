//! Calls that responses link to: a type for each operation whose responses have links, with a
//! method for each link in the file of the target operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::described;
use super::description::spelled;
use super::method::Argument;
use super::renderer::Renderer;
use crate::api::{Link, LinkPart, LinkPiece, LinkValue, Operation};
use crate::names::OperationNames;
use crate::render::ident::ident;
use crate::render::{doc, link_docs};

impl Renderer<'_> {
    /// The type with the links of the operation's responses.
    pub(super) fn links_type(&mut self) {
        if self.operation.links.is_empty() {
            return;
        }
        let name = ident(&self.names.links_type);
        let docs = doc::attributes(&format!(
            "The links of a response of [`Client::{}`]: requests with arguments from the response.",
            self.names.method
        ));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #name {
                pub(super) source: clientwright_runtime::codegen::v1::LinkSource,
            }

            impl From<clientwright_runtime::codegen::v1::LinkSource> for #name {
                fn from(source: clientwright_runtime::codegen::v1::LinkSource) -> Self {
                    Self { source }
                }
            }
        });
    }

    /// The methods that create the request of this operation from responses of others.
    pub(super) fn linked_calls(&mut self) {
        let named = self.context.named;
        for (place, index) in &self.operation.linked_from {
            let (Some(from), Some(names)) = (
                named.api.operations.get(*place),
                named.operations.get(*place),
            ) else {
                continue;
            };
            if let (Some(link), Some(method)) = (from.links.get(*index), names.links.get(*index)) {
                self.linked_call((from, names), link, method);
            }
        }
    }

    fn linked_call(
        &mut self,
        (from, from_names): (&Operation, &OperationNames),
        link: &Link,
        method: &str,
    ) {
        let gate = self
            .context
            .cfg_features
            .operation(self.context.named, from);
        let links = ident(&from_names.links_type);
        let request = ident(&self.names.request);
        let (mut arguments, mut set) = (Vec::new(), Vec::new());
        for (index, value) in &link.parameters {
            let Some(parameter) = self.operation.parameters.get(*index) else {
                continue;
            };
            let described = described(parameter);
            let required = parameter.required;
            let value = link_value(value);
            set.push(quote! {
                self.source.set(&mut call, &#described, #required, #value);
            });
        }
        let given = |index: &usize| link.parameters.iter().any(|(known, _)| known == index);
        let required = self.operation.required_parameters();
        let mut all = self.arguments().into_iter();
        for index in required {
            if let Some(Argument {
                name,
                ty,
                set: sets,
                ..
            }) = all.next()
                && !given(&index)
            {
                arguments.push(quote! { #name: #ty });
                set.push(sets);
            }
        }
        let content = self
            .operation
            .body
            .as_ref()
            .and_then(|body| body.contents.first());
        match (&link.body, content) {
            (Some(value), Some(content)) => {
                let (media_type, value) = (&content.media_type, link_value(value));
                set.push(quote! { self.source.body(&mut call, #media_type, #value); });
            }
            _ => {
                for Argument {
                    name,
                    ty,
                    set: sets,
                    ..
                } in all
                {
                    arguments.push(quote! { #name: #ty });
                    set.push(sets);
                }
            }
        }
        let docs = doc::attributes(&link_docs::link(
            self.context,
            link,
            (self.operation, self.names),
        ));
        let (name, statuses) = (&link.name, spelled(link.statuses.iter().copied()));
        let method = ident(method);
        let made = match set.is_empty() {
            true => quote! {
                #request { call: self.source.call(#name, #statuses, &OPERATION) }
            },
            false => quote! {
                let mut call = self.source.call(#name, #statuses, &OPERATION);
                #(#set)*
                #request { call }
            },
        };
        self.file.item(quote! {
            #gate
            impl super::#links {
                #docs
                pub fn #method(&self, #(#arguments),*) -> #request {
                    #made
                }
            }
        });
    }
}

/// The value of a link, as Rust code.
pub(in crate::render) fn link_value(value: &LinkValue) -> TokenStream {
    match value {
        LinkValue::Constant(json) => quote! { describe::LinkValue::Constant(#json) },
        LinkValue::Part(part) => {
            let part = link_part(part);
            quote! { describe::LinkValue::Part(#part) }
        }
        LinkValue::Text(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                LinkPiece::Text(text) => quote! { describe::LinkPiece::Text(#text) },
                LinkPiece::Part(part) => {
                    let part = link_part(part);
                    quote! { describe::LinkPiece::Part(#part) }
                }
            });
            quote! { describe::LinkValue::Text(&[#(#pieces),*]) }
        }
    }
}

fn link_part(part: &LinkPart) -> TokenStream {
    let part = match part {
        LinkPart::Url => quote! { Url },
        LinkPart::Method => quote! { Method },
        LinkPart::Status => quote! { Status },
        LinkPart::RequestPath(name) => quote! { RequestPath(#name) },
        LinkPart::RequestQuery(name) => quote! { RequestQuery(#name) },
        LinkPart::RequestHeader(name) => quote! { RequestHeader(#name) },
        LinkPart::RequestBody(pointer) => quote! { RequestBody(#pointer) },
        LinkPart::ResponseHeader(name) => quote! { ResponseHeader(#name) },
        LinkPart::ResponseBody(pointer) => quote! { ResponseBody(#pointer) },
    };
    quote! { describe::LinkPart::#part }
}
