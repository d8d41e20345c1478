//! The method of the client and the request type with its setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::description::{self, described, described_header};
use super::failure;
use super::renderer::Renderer;
use crate::api::{Parameter, ParameterContent};
use crate::document::Location;
use crate::render::ident::ident;
use crate::render::{arguments, doc, operation_docs};

/// An argument of the method of an operation.
pub(super) struct Argument {
    pub(super) name: Ident,
    /// The type as an argument of a function.
    pub(super) ty: TokenStream,
    /// The type of the passed value, if the other may be generic.
    pub(super) passed: Option<TokenStream>,
    /// The lifetime that the function declares for it.
    pub(super) lifetime: Option<TokenStream>,
    /// The statement that sets it on `call`.
    pub(super) set: TokenStream,
}

impl Renderer<'_> {
    /// The method of the client: required parameters and the required body are its arguments.
    pub(super) fn client_method(&mut self) {
        let method = ident(&self.names.method);
        let request = ident(&self.names.request);
        let docs = doc::attributes(&operation_docs::operation(
            self.context,
            self.operation,
            self.names,
        ));
        let deprecated = deprecated(self.operation.docs.deprecated);
        let mut arguments = Vec::new();
        let mut passed = Vec::new();
        let mut statements = Vec::new();
        for Argument { name, ty, set, .. } in self.arguments() {
            arguments.push(quote! { #name: #ty });
            passed.push(name);
            statements.push(set);
        }
        let made = if statements.is_empty() {
            quote! { #request { call: self.core.call(&OPERATION) } }
        } else {
            quote! {
                let mut call = self.core.call(&OPERATION);
                #(#statements)*
                #request { call }
            }
        };
        let receiver: Vec<TokenStream> =
            std::iter::once(quote! { &self }).chain(arguments).collect();
        let aliases = self.context.named.aliases.operations.iter();
        let former = aliases
            .filter(|(_, now)| *now == self.names.method)
            .map(|(before, now)| {
                let docs =
                    doc::attributes(&format!("The former name of [`{now}`](Client::{now})."));
                let note = format!("renamed to `{now}`");
                let before = ident(before);
                quote! {
                    #docs
                    #[deprecated(note = #note)]
                    pub fn #before(#(#receiver),*) -> #request {
                        self.#method(#(#passed),*)
                    }
                }
            });
        let former: Vec<TokenStream> = former.collect();
        self.file.item(quote! {
            impl Client {
                #docs
                #deprecated
                pub fn #method(#(#receiver),*) -> #request {
                    #made
                }
                #(#former)*
            }
        });
    }

    /// The arguments of an operation: required parameters and a required body.
    pub(super) fn arguments(&mut self) -> Vec<Argument> {
        let operation = self.operation;
        let required = operation.required_parameters().into_iter();
        let mut arguments: Vec<Argument> = required
            .filter_map(|index| Some((index, operation.parameters.get(index)?)))
            .map(|(index, parameter)| {
                let (argument, set) = self.parameter(index, parameter);
                Argument {
                    set: quote! { call.#set; },
                    ..argument
                }
            })
            .collect();
        let body = operation.body.as_ref().filter(|body| body.required);
        arguments.extend(body.and_then(|body| self.body_argument(body)));
        arguments
    }

    /// An argument and the call that sets it.
    fn parameter(&mut self, index: usize, parameter: &Parameter) -> (Argument, TokenStream) {
        let name = self
            .names
            .parameters
            .get(index)
            .map_or("value", String::as_str);
        let name = ident(name);
        let arguments::Argument {
            ty,
            plain,
            value,
            lifetime,
        } = match parameter.required {
            true => self
                .context
                .required_parameter(&parameter.ty, &name, &mut self.place),
            false => self
                .context
                .optional_argument(&parameter.ty, &name, &mut self.place),
        };
        // Only JSON has a notation for `null`: a parameter that is not to be sent is not set at all.
        let value = match parameter.ty.nullable && parameter.content == ParameterContent::Json {
            true => quote! { &clientwright_runtime::codegen::v1::OrNull(#value) },
            false => value,
        };
        let set = match (description::plain(parameter), parameter.location) {
            (Some(wire), Location::Path) => quote! { path(#wire, #value) },
            (Some(wire), Location::Query) => quote! { query(#wire, #value) },
            (Some(wire), Location::Header) => quote! { in_header(#wire, #value) },
            _ => {
                let described = described(parameter);
                quote! { set(&#described, #value) }
            }
        };
        let argument = Argument {
            name,
            ty,
            passed: Some(plain),
            lifetime,
            set: TokenStream::new(),
        };
        (argument, set)
    }

    /// The request type: optional parameters are setters, awaiting it sends the request.
    pub(super) fn request(&mut self) -> Result<(), syn::Error> {
        let request = ident(&self.names.request);
        let method = ident(&self.names.method);
        let mut setters = Vec::new();
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            if parameter.required {
                continue;
            }
            let method = self
                .names
                .parameters
                .get(index)
                .map_or("value", String::as_str);
            let docs = operation_docs::parameter(self.context, parameter, method);
            let docs = doc::attributes(&docs);
            let method = ident(method);
            let deprecated = deprecated(parameter.docs.deprecated);
            let (
                Argument {
                    name, ty, lifetime, ..
                },
                set,
            ) = self.parameter(index, parameter);
            setters.push(quote! {
                #docs
                #deprecated
                pub fn #method #lifetime(mut self, #name: #ty) -> Self {
                    self.call.#set;
                    self
                }
            });
        }
        if let Some(body) = self.operation.body.as_ref().filter(|body| !body.required)
            && let Some(Argument { name, ty, set, .. }) = self.body_argument(body)
        {
            let method = ident(&self.names.body);
            let text = match (&body.description, body.contents.as_slice()) {
                (Some(text), _) => doc::markdown(text),
                (None, [only]) => format!("Sent as {}.", doc::code(&only.media_type)),
                (None, _) => String::new(),
            };
            let docs = doc::attributes(&text);
            setters.push(quote! {
                #docs
                pub fn #method(self, #name: #ty) -> Self {
                    let mut call = self.call;
                    #set
                    Self { call }
                }
            });
        }
        setters.extend(self.part_headers());
        for (media_type, name) in self.operation.media_types.iter().zip(&self.names.accepts) {
            let docs = doc::attributes(&format!("Requests only {}.", doc::code(media_type)));
            let name = ident(name);
            setters.push(quote! {
                #docs
                pub fn #name(mut self) -> Self {
                    self.call.header("accept", #media_type);
                    self
                }
            });
        }
        let (body, headers) = self.response_types();
        let success = self.success_function();
        let failure = failure::function(self.context, self.operation, self.names);
        if let Some(stream) = &self.operation.stream {
            let item = self.context.used(&stream.item, &mut self.place);
            // The items of all pages have the other name.
            let method = match self.operation.pagination {
                Some(_) => ident("items"),
                None => ident("stream"),
            };
            setters.push(quote! {
                /// Sends the request when the first item is polled, and returns the items of the
                /// response one by one as they arrive.
                pub fn #method(self) -> clientwright_runtime::ItemStream<#item, ErrorBody> {
                    self.call.stream(&STREAM, #failure)
                }
            });
        }
        if self.operation.responds_with_bytes() {
            setters.push(quote! {
                /// Sends the request when the stream is first polled, and returns the body of the
                /// response in chunks as they arrive.
                pub fn bytes_stream(self) -> clientwright_runtime::BytesStream<ErrorBody> {
                    self.call.bytes_stream(#failure)
                }

                /// Sends the request when it is awaited, and saves the body of the response to a
                /// file.
                pub fn save_to(
                    self,
                    path: impl AsRef<std::path::Path>,
                ) -> clientwright_runtime::Save<ErrorBody> {
                    self.call.save_to(path, #failure)
                }
            });
        }
        let paging = self.paging(&body);
        let mut lines = vec![
            vec![quote! { #request }, quote! { #method }],
            vec![body, headers, quote! { ErrorBody }],
            vec![success, failure],
        ];
        lines.extend(paging);
        self.file
            .call("clientwright_runtime::codegen::v1::request", &lines);
        if !setters.is_empty() {
            self.file.item(quote! {
                impl #request {
                    #(#setters)*
                }
            });
        }
        Ok(())
    }
}

impl Renderer<'_> {
    /// Setters of the headers of the parts of the body.
    fn part_headers(&mut self) -> Vec<TokenStream> {
        let (operation, names) = (self.operation, self.names);
        let Some(body) = &operation.body else {
            return Vec::new();
        };
        let mut setters = Vec::new();
        for ((part, header), name) in body.part_headers().zip(&names.part_headers) {
            let name = ident(name);
            let arguments::Argument {
                ty,
                value,
                lifetime,
                ..
            } = self
                .context
                .optional_argument(&header.ty, &name, &mut self.place);
            let what = match part.name.as_str() {
                "" => "each part".to_owned(),
                part => format!("the part {}", doc::code(part)),
            };
            let head = format!("The header {} of {what}", doc::code(&header.name));
            let head = match header.required {
                true => format!("{head}, which is required."),
                false => format!("{head}."),
            };
            let text = match &header.description {
                Some(text) => format!("{head}\n\n{}", doc::markdown(text)),
                None => head,
            };
            let docs = doc::attributes(&text);
            let deprecated = deprecated(header.deprecated);
            let (part, described) = (&part.name, described_header(header));
            setters.push(quote! {
                #docs
                #deprecated
                pub fn #name #lifetime(mut self, #name: #ty) -> Self {
                    self.call.part_header(
                        #part,
                        &#described,
                        #value,
                    );
                    self
                }
            });
        }
        setters
    }
}

fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated(note = "deprecated in the specification")] }
    } else {
        TokenStream::new()
    }
}
