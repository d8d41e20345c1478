//! Request bodies.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::description::{encoding, part_encoding, streaming};
use super::method::Argument;
use super::renderer::Renderer;
use crate::api::{ContentKind, RequestBody, TypeUse};
use crate::render::ident::ident;
use crate::render::{arguments, doc};

impl Renderer<'_> {
    /// The argument of the body.
    pub(super) fn body_argument(&mut self, body: &RequestBody) -> Option<Argument> {
        let name = ident(&self.names.body);
        let (ty, passed, set) = match body.contents.as_slice() {
            [] => return None,
            [only] => {
                let (ty, set) = self.content(&only.kind, &only.media_type, &name);
                let passed = match &only.kind {
                    ContentKind::Bytes => Some(quote! { clientwright_runtime::Upload }),
                    ContentKind::Items(item, _) => Some(self.item_upload(item)),
                    _ => None,
                };
                (ty, passed, set)
            }
            _ => {
                let ty = ident(&self.names.body_type);
                (
                    quote! { impl Into<#ty> },
                    Some(quote! { operations::#ty }),
                    quote! { #name.into().set(&mut call); },
                )
            }
        };
        Some(Argument {
            name,
            ty,
            passed,
            lifetime: None,
            set,
        })
    }

    /// The type of a body and the statement that sets it on `call`.
    fn content(
        &mut self,
        kind: &ContentKind,
        media_type: &str,
        name: &Ident,
    ) -> (TokenStream, TokenStream) {
        match kind {
            ContentKind::Json(used) => {
                let arguments::Argument { ty, value, .. } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                (ty, self.set_json(used, media_type, &value))
            }
            ContentKind::Form(used, encodings) => {
                let arguments::Argument { ty, value, .. } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                let encodings = encodings.iter().map(encoding);
                (ty, quote! { call.body_form(#value, &[#(#encodings),*]); })
            }
            ContentKind::Multipart(used, encodings) => {
                let arguments::Argument { ty, value, .. } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                let encodings = encodings.iter().filter_map(part_encoding);
                let set = quote! { call.body_multipart(#media_type, #value, &[#(#encodings),*]); };
                (ty, set)
            }
            ContentKind::Parts => (
                quote! { clientwright_runtime::Multipart },
                quote! { call.body_parts(#media_type, #name); },
            ),
            ContentKind::Items(item, shape) => {
                let items = self.item_upload(item);
                let streaming = streaming(media_type, *shape);
                let set = quote! { call.body_items(#streaming, #name); };
                (quote! { impl Into<#items> }, set)
            }
            ContentKind::Xml(used, root) => {
                let arguments::Argument { ty, value, .. } =
                    self.context.borrowed_argument(used, name, &mut self.place);
                let set = set_xml(used, media_type, &value, &self.context.xml_root(*root));
                (ty, set)
            }
            ContentKind::Text => (
                quote! { &str },
                quote! { call.body_text(#media_type, #name); },
            ),
            ContentKind::Bytes => (
                quote! { impl Into<clientwright_runtime::Upload> },
                quote! { call.body_upload(#media_type, #name); },
            ),
        }
    }

    fn item_upload(&mut self, item: &TypeUse) -> TokenStream {
        let item = self.context.used(item, &mut self.place);
        quote! { clientwright_runtime::ItemUpload<#item> }
    }

    /// The enum for a body with several media types.
    pub(super) fn body_type(&mut self) {
        let Some(body) = self
            .operation
            .body
            .as_ref()
            .filter(|body| body.contents.len() > 1)
        else {
            return;
        };
        let name = ident(&self.names.body_type);
        let value = ident("body");
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let mut conversions: Vec<(String, TokenStream)> = Vec::new();
        for (content, variant) in body.contents.iter().zip(&self.names.body_variants) {
            let variant = ident(variant);
            let docs = doc::attributes(&format!("Sent as {}.", doc::code(&content.media_type)));
            let owned = match &content.kind {
                ContentKind::Json(used)
                | ContentKind::Form(used, _)
                | ContentKind::Xml(used, _)
                | ContentKind::Multipart(used, _) => self.context.used(used, &mut self.place),
                ContentKind::Parts => quote! { clientwright_runtime::Multipart },
                ContentKind::Items(item, _) => self.item_upload(item),
                ContentKind::Text => quote! { String },
                ContentKind::Bytes => quote! { clientwright_runtime::Upload },
            };
            let media_type = &content.media_type;
            let set = match &content.kind {
                ContentKind::Json(used) => self.set_json(used, media_type, &quote! { #value }),
                ContentKind::Form(_, encodings) => {
                    let encodings = encodings.iter().map(encoding);
                    quote! { call.body_form(#value, &[#(#encodings),*]); }
                }
                ContentKind::Multipart(_, encodings) => {
                    let encodings = encodings.iter().filter_map(part_encoding);
                    quote! { call.body_multipart(#media_type, #value, &[#(#encodings),*]); }
                }
                ContentKind::Parts => quote! { call.body_parts(#media_type, #value.clone()); },
                ContentKind::Items(_, shape) => {
                    let streaming = streaming(media_type, *shape);
                    quote! { call.body_items(#streaming, #value.clone()); }
                }
                ContentKind::Xml(used, root) => {
                    let root = self.context.xml_root(*root);
                    set_xml(used, media_type, &quote! { #value }, &root)
                }
                ContentKind::Text => quote! { call.body_text(#media_type, #value); },
                ContentKind::Bytes => quote! { call.body_upload(#media_type, #value.clone()); },
            };
            variants.push(quote! { #docs #variant(#owned), });
            arms.push(quote! { Self::#variant(#value) => { #set } });
            let mut sources = vec![(owned, quote! { body })];
            if matches!(content.kind, ContentKind::Bytes) {
                let bytes = quote! { clientwright_runtime::Bytes };
                sources.push((bytes, quote! { body.into() }));
            }
            for (source, value) in sources {
                let spelled = source.to_string();
                if !conversions.iter().any(|(known, _)| *known == spelled) {
                    conversions.push((
                        spelled,
                        quote! {
                            impl From<#source> for #name {
                                fn from(body: #source) -> Self {
                                    Self::#variant(#value)
                                }
                            }
                        },
                    ));
                }
            }
        }
        let conversions = conversions.iter().map(|(_, tokens)| tokens);
        let docs = doc::attributes(&format!("The body of [`Client::{}`].", self.names.method));
        self.file.item(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            impl #name {
                fn set(&self, call: &mut Call) {
                    match self {
                        #(#arms)*
                    }
                }
            }

            #(#conversions)*
        });
    }

    /// The statement that sets a JSON body. `None` for a nullable body is `null`: a body that is
    /// omitted is not passed at all.
    fn set_json(&self, used: &TypeUse, media_type: &str, value: &TokenStream) -> TokenStream {
        if used.nullable {
            return quote! { call.body_json(#media_type, &clientwright_runtime::codegen::v1::OrNull(#value)); };
        }
        match self.context.is_json_patch(&used.ty) {
            true => quote! { call.body_json_patch(#media_type, #value); },
            false => quote! { call.body_json(#media_type, #value); },
        }
    }
}

/// The same for an XML body.
fn set_xml(
    used: &TypeUse,
    media_type: &str,
    value: &TokenStream,
    root: &TokenStream,
) -> TokenStream {
    match used.nullable {
        true => {
            quote! { call.body_xml(#media_type, &clientwright_runtime::codegen::v1::OrNull(#value), #root); }
        }
        false => quote! { call.body_xml(#media_type, #value, #root); },
    }
}
