//! `src/inbound.rs`: requests from the API, as types, and functions that read them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{ContentKind, InboundMessage, RequestBody, ResponseBody, StatusPattern};
use crate::document::sent_path;
use crate::names::InboundNames;

use super::context::Context;
use super::doc;
use super::file::RustFile;
use super::ident::ident;
use super::operations::described;
use super::path_resolver::QualifiedPaths;
use super::read_as;
use super::status_docs::{says_nothing, status_name};
use super::types::{Rendered, shape};

/// The path of the file.
pub(super) const PATH: &str = "src/inbound.rs";

/// The file, if the API sends requests.
pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    let named = context.named;
    if named.inbound.is_empty() {
        return None;
    }
    let mut file = RustFile::new(
        "Requests from the API to your server: webhooks, callbacks, listeners.\n\n\
         [`parse`] parses any of them, with any web framework. There is also a function for each message, if it is\n\
         known which one a request is. Responses convert into a [`Response`]. Verify signatures first, with\n\
         `clientwright_runtime::webhooks` (feature `webhooks` of that crate).",
    );
    for (path, name) in [
        ("clientwright_runtime", "Bytes"),
        ("clientwright_runtime", "InboundError"),
        ("clientwright_runtime", "Message"),
        ("clientwright_runtime::codegen::v1", "describe"),
        ("clientwright_runtime::codegen::v1", "inbound"),
        ("clientwright_runtime::codegen::v1::inbound", "Incoming"),
        ("clientwright_runtime::http", "HeaderMap"),
        ("clientwright_runtime::http", "Method"),
        ("clientwright_runtime::http", "Response"),
        ("clientwright_runtime::http", "StatusCode"),
    ] {
        file.import(path, name);
    }
    let mut place = QualifiedPaths {
        types: quote! { types },
        used: false,
    };
    events(context, &mut file);
    for (message, names) in named.api.inbound.iter().zip(&named.inbound) {
        one(context, message, names, &mut file, &mut place);
        responses(context, message, names, &mut file, &mut place);
    }
    if place.used {
        file.import("crate", "types");
    }
    let mut shapes = named.api.inbound.iter().filter_map(|it| it.shape.as_ref());
    if let Some(first) = shapes.next() {
        shape::imports(&mut file, std::iter::once(first).chain(shapes));
    }
    file.forget_unused();
    Some(
        file.finish(context.root)
            .map(|text| (PATH.to_owned(), text)),
    )
}

/// The enum of all messages, and the function that identifies a request.
fn events(context: &Context<'_>, file: &mut RustFile) {
    let mut variants = Vec::new();
    let mut rows = Vec::new();
    let named = context.named;
    for (message, names) in named.api.inbound.iter().zip(&named.inbound) {
        let name = ident(&names.ident);
        let docs = doc::attributes(&doc::code(&message.operation.id));
        variants.push(quote! { #docs #name(#name), });
        rows.push(quote! {
            (&#name::MESSAGE, |incoming| #name::read(incoming).map(Event::#name)),
        });
    }
    file.item(quote! {
        /// All requests from the API.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
        }

        /// Parses a request. `target` is its path and query; the path must be as in the specification,
        /// without a prefix added by a router.
        ///
        /// # Errors
        ///
        /// If the request is not a message of the API, is ambiguous, or does not match the specification.
        pub fn parse(
            method: &Method,
            target: &str,
            headers: &HeaderMap,
            body: impl Into<Bytes>,
        ) -> Result<Event, InboundError> {
            static EVENTS: &inbound::Table<Event> = &[#(#rows)*];
            inbound::parse(EVENTS, method, target, headers, body.into())
        }
    });
}

fn one(
    context: &Context<'_>,
    message: &InboundMessage,
    names: &InboundNames,
    file: &mut RustFile,
    place: &mut QualifiedPaths,
) {
    let operation = &message.operation;
    let name = ident(&names.ident);
    let request = match operation.path.as_str() {
        "" => format!(
            "{} ({})",
            doc::code(&operation.id),
            operation.method.as_str()
        ),
        path => doc::code(&format!("{} {path}", operation.method.as_str())),
    };
    let text = context.docs(&operation.docs, &operation.id, "");
    let docs = doc::attributes(format!("{text}\n\n{request}").trim());
    let mut fields = Vec::new();
    let mut reads = Vec::new();
    for (parameter, field) in operation.parameters.iter().zip(&names.parameters) {
        let named = format!("The parameter {}.", doc::code(&parameter.name));
        let docs = doc::attributes(&context.docs(&parameter.docs, &parameter.name, &named));
        let field = ident(field);
        let ty = context.used(&parameter.ty, place);
        let types = &context.named.api.types;
        let how = described(parameter);
        let read_as = read_as::of_parameter(types, parameter, &operation.parameters);
        let (ty, read) = match parameter.required {
            true => (ty, quote! { required }),
            false => (quote! { Option<#ty> }, quote! { optional }),
        };
        fields.push(quote! { #docs pub #field: #ty, });
        reads.push(quote! { #field: incoming.#read(&#how #read_as)?, });
    }
    if let Some(body) = &operation.body {
        let (ty, read) = self::body(context, body, place);
        let text = body.description.as_deref().map(doc::markdown);
        let docs = doc::attributes(&text.unwrap_or_else(|| "The body.".to_owned()));
        let field = ident(&names.body);
        let (ty, read) = match body.required {
            true => (ty, read),
            false => (
                quote! { Option<#ty> },
                quote! { if incoming.has_body() { Some(#read) } else { None } },
            ),
        };
        fields.push(quote! { #docs pub #field: #ty, });
        reads.push(quote! { #field: #read, });
    }
    let told = told(message);
    let (id, path) = (&operation.id, sent_path(&operation.path));
    let method = operation.method.as_str();
    let incoming = match reads.is_empty() {
        true => quote! { _ },
        false => quote! { incoming },
    };
    let parse = ident(&names.parse);
    let text = doc::attributes(&format!(
        "Parses a request that is known to be {}.",
        doc::code(id)
    ));
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    });
    file.item(quote! {
        impl #name {
            fn read(#incoming: &Incoming<'_>) -> Result<Self, InboundError> {
                Ok(Self { #(#reads)* })
            }

            /// The message as described in the specification.
            pub const MESSAGE: Message = Message::new(#id, #method, #path)#told;
        }
    });
    file.item(quote! {
        #text
        ///
        /// # Errors
        ///
        /// If the request is another message, or does not match the specification.
        pub fn #parse(
            method: &Method,
            target: &str,
            headers: &HeaderMap,
            body: impl Into<Bytes>,
        ) -> Result<#name, InboundError> {
            let incoming = Incoming::new(method, target, headers, body.into());
            #name::read(&incoming.as_message(&#name::MESSAGE)?)
        }
    });
}

/// The headers and properties that distinguish a message from others.
fn told(message: &InboundMessage) -> TokenStream {
    let mut told = TokenStream::new();
    for (headers, how) in [
        (&message.headers, quote! { headers }),
        (&message.optional_headers, quote! { optional_headers }),
    ] {
        if !headers.is_empty() {
            let headers = headers.iter();
            let headers = headers.map(|(name, values)| quote! { (#name, &[#(#values),*]) });
            told.extend(quote! { .#how(&[#(#headers),*]) });
        }
    }
    if !message.members.is_empty() {
        let members = message.members.iter();
        let members = members.map(|(way, values)| quote! { (&[#(#way),*], &[#(#values),*]) });
        told.extend(quote! { .members(&[#(#members),*]) });
    }
    if let Some(shape) = &message.shape {
        let shape = shape::tokens(shape);
        told.extend(quote! { .body(#shape) });
    }
    told
}

/// The type of a body, and the function that reads it.
fn body(
    context: &Context<'_>,
    body: &RequestBody,
    place: &mut QualifiedPaths,
) -> (TokenStream, TokenStream) {
    let mut ty = quote! { Bytes };
    let mut readers = Vec::new();
    for content in &body.contents {
        readers.push(match &content.kind {
            ContentKind::Json(used) => {
                ty = context.used(used, place);
                quote! { incoming.json()? }
            }
            ContentKind::Form(used, encodings) => {
                ty = context.used(used, place);
                read_as::of_form(&context.named.api.types, used, encodings)
            }
            ContentKind::Text => {
                ty = quote! { String };
                quote! { incoming.text()? }
            }
            _ => quote! { incoming.bytes()? },
        });
    }
    let media_types: Vec<&str> = body
        .contents
        .iter()
        .map(|it| it.media_type.as_str())
        .collect();
    let Some((first, others)) = readers.split_first() else {
        return (ty, quote! { incoming.bytes()? });
    };
    let same = others
        .iter()
        .all(|other| other.to_string() == first.to_string());
    let read = match same {
        true => quote! {{ incoming.content(&[#(#media_types),*])?; #first }},
        false => {
            let arms = others.iter().enumerate().map(|(index, read)| {
                let place = proc_macro2::Literal::usize_unsuffixed(index + 1);
                quote! { #place => #read, }
            });
            quote! { match incoming.content(&[#(#media_types),*])? { #(#arms)* _ => #first, } }
        }
    };
    (ty, read)
}

/// The enum of possible responses.
fn responses(
    context: &Context<'_>,
    message: &InboundMessage,
    names: &InboundNames,
    file: &mut RustFile,
    place: &mut QualifiedPaths,
) {
    if message.responses.is_empty() {
        return;
    }
    let name = ident(&names.response);
    let mut variants = Vec::new();
    let mut arms = Vec::new();
    for (response, variant) in message.responses.iter().zip(&names.variants) {
        let variant = ident(variant);
        let head = status_name(response.status);
        let text = match says_nothing(&response.description) {
            true => String::new(),
            false => doc::markdown(&response.description),
        };
        let docs = doc::attributes(&doc::labelled(&head, &text));
        let (ty, write) = match &response.body {
            ResponseBody::Empty => (None, None),
            ResponseBody::Text => (Some(quote! { String }), Some(quote! { text })),
            ResponseBody::Bytes | ResponseBody::Multipart(..) => {
                (Some(quote! { Bytes }), Some(quote! { bytes }))
            }
            ResponseBody::Json(used)
            | ResponseBody::OptionalJson(used)
            // Does not occur in requests.
            | ResponseBody::Xml(used, _)
            | ResponseBody::OptionalXml(used, _)
            | ResponseBody::Value(used)
            | ResponseBody::OptionalValue(used) => {
                let ty = context.used(used, place);
                (Some(ty), Some(quote! { json }))
            }
        };
        let (open, status) = match response.status {
            StatusPattern::Code(code) => {
                let code = proc_macro2::Literal::u16_unsuffixed(code);
                (false, quote! { #code })
            }
            _ => (true, quote! { status.as_u16() }),
        };
        let media_type = match response.media_type.contains('*') {
            true => match &response.body {
                ResponseBody::Text => "text/plain",
                ResponseBody::Bytes | ResponseBody::Multipart(..) => "application/octet-stream",
                _ => "application/json",
            },
            false => response.media_type.as_str(),
        };
        let body = match &response.body {
            ResponseBody::Text | ResponseBody::Bytes | ResponseBody::Multipart(..) => {
                quote! { body }
            }
            _ => quote! { &body },
        };
        let (parts, pattern, made) = match (open, ty, write) {
            (false, Some(ty), Some(write)) => (
                quote! { (#ty) },
                quote! { (body) },
                quote! { inbound::#write(#status, #media_type, #body) },
            ),
            (true, Some(ty), Some(write)) => (
                quote! { (StatusCode, #ty) },
                quote! { (status, body) },
                quote! { inbound::#write(#status, #media_type, #body) },
            ),
            (true, _, _) => (
                quote! { (StatusCode) },
                quote! { (status) },
                quote! { inbound::empty(#status) },
            ),
            (false, _, _) => (
                TokenStream::new(),
                TokenStream::new(),
                quote! { inbound::empty(#status) },
            ),
        };
        variants.push(quote! { #docs #variant #parts, });
        arms.push(quote! { #name::#variant #pattern => #made, });
    }
    let docs = doc::attributes(&format!("A response to [`{}`].", names.ident));
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        impl From<#name> for Response<Bytes> {
            fn from(response: #name) -> Self {
                match response {
                    #(#arms)*
                }
            }
        }
    });
}
