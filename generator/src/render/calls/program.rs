//! The program that calls each operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    ContentKind, Operation, Parameter, RequestBody, ResponseBody, Success, TypeRef, TypeUse,
};
use crate::names::OperationNames;
use crate::parallel;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::{doc, operation_docs};
use crate::source::Node;

use super::value::{Values, hint};

/// The path of the file in the crate.
pub(in crate::render) const PATH: &str = "examples/calls.rs";

/// The maximum number of optional parameters that are set.
const MOST_SETTERS: usize = 4;

/// The name of the target, which is unique in a workspace.
pub(in crate::render) fn target(context: &Context<'_>) -> String {
    format!("{}_calls", context.options.library())
}

/// The path and text; `None` for an API without operations.
pub(in crate::render) fn file(
    context: &Context<'_>,
) -> Result<Option<(String, String)>, syn::Error> {
    let named = context.named;
    let operations: Vec<(&Operation, &OperationNames)> =
        named.api.operations.iter().zip(&named.operations).collect();
    if operations.is_empty() {
        return Ok(None);
    }
    let library = ident(&context.options.library());
    let functions = parallel::map(&operations, |(operation, names)| {
        let mut call = Call {
            operation,
            names,
            values: Values::new(context, quote! { types }),
        };
        // As text: tokens cannot be sent between threads.
        let function: syn::File = syn::parse2(call.function())?;
        Ok((prettyplease::unparse(&function), call.values.place.used))
    });
    let functions: Vec<(String, bool)> =
        functions.into_iter().collect::<Result<_, syn::Error>>()?;
    let mut file = RustFile::new(
        "A call of each operation, with values from the examples of the specification.\n\n\
         For reading and copying. They are compiled with the tests, but not run.",
    );
    file.inner_attribute(quote! { #![allow(deprecated, clippy::too_many_lines)] });
    let types = functions.iter().any(|(_, uses_types)| *uses_types);
    file.item(match types {
        true => quote! { use #library::{Client, types}; },
        false => quote! { use #library::Client; },
    });
    file.item(quote! {
        /// The result of each call.
        pub type Outcome = Result<(), Box<dyn std::error::Error>>;
    });
    for (function, _) in functions {
        file.text(function);
    }
    Ok(Some((PATH.to_owned(), file.finish(context.root)?)))
}

/// An operation that is called.
struct Call<'a> {
    operation: &'a Operation,
    pub(super) names: &'a OperationNames,
    pub(super) values: Values<'a>,
}

impl<'a> Call<'a> {
    fn function(&mut self) -> TokenStream {
        let method = ident(&self.names.method);
        let docs = doc::attributes(&operation_docs::summary(self.operation));
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for index in self.operation.required_parameters() {
            if let Some(parameter) = self.operation.parameters.get(index) {
                arguments.push(self.parameter(parameter));
            }
        }
        let mut statements = TokenStream::new();
        if let Some(body) = &self.operation.body
            && let Some((given, value)) = self.body(body)
        {
            let name = ident("body");
            if let Some(value) = value {
                statements.extend(quote! { let #name = #value; });
            }
            match body.required {
                true => arguments.push(given),
                false => {
                    let setter = ident(&self.names.body);
                    setters.push(quote! { .#setter(#given) });
                }
            }
        }
        setters.extend(self.setters());
        let call = quote! { client.#method(#(#arguments),*)#(#setters)* };
        statements.extend(self.handled(&call));
        let allow = self.values.has_known_constant.then(|| {
            quote! {
                #[allow(clippy::approx_constant, reason = "a number of the specification")]
            }
        });
        quote! {
            #docs
            #allow
            pub async fn #method(client: &Client) -> Outcome {
                #statements
                Ok(())
            }
        }
    }

    /// Sends the call and handles the response.
    fn handled(&self, call: &TokenStream) -> TokenStream {
        if self.operation.pagination.is_some() {
            return quote! {
                let mut items = #call.stream();
                while let Some(item) = items.next().await {
                    let item = item?;
                    println!("{item:?}");
                }
            };
        }
        match &self.operation.success {
            Success::One(ResponseBody::Empty) => quote! { #call.await?; },
            _ => quote! {
                let response = #call.await?;
                println!("{:?}", response.body());
            },
        }
    }

    /// Setters of the parameters that have an example in the specification.
    pub(super) fn setters(&mut self) -> Vec<TokenStream> {
        let mut setters = Vec::new();
        for (parameter, setter) in self.operation.parameters.iter().zip(&self.names.parameters) {
            if parameter.required || setters.len() >= MOST_SETTERS {
                continue;
            }
            let example = self.example(parameter).or(parameter.docs.default.as_ref());
            let value = example.and_then(|example| self.values.optional(&parameter.ty, example));
            if let Some(value) = value {
                let setter = ident(setter);
                setters.push(quote! { .#setter(#value) });
            }
        }
        setters
    }

    pub(super) fn example(&self, parameter: &Parameter) -> Option<&'a Node> {
        self.of_name(&parameter.name, &parameter.ty)
    }

    /// The first example of the operation with this role.
    fn of_name(&self, role: &str, ty: &TypeUse) -> Option<&'a Node> {
        let mut examples = self.operation.examples.iter();
        let found = examples.find(|example| {
            example.name.get(1).is_some_and(|word| word == role) && example.ty.ty == ty.ty
        });
        found.map(|example| &example.value)
    }

    fn parameter(&mut self, parameter: &Parameter) -> TokenStream {
        let example = self.example(parameter).or(parameter.docs.default.as_ref());
        self.values
            .required_parameter(&parameter.ty, example, &hint(&parameter.name))
    }

    /// The argument for the body, and the value of the variable that it mentions.
    fn body(&mut self, body: &RequestBody) -> Option<(TokenStream, Option<TokenStream>)> {
        let (content, variant) = match body.contents.as_slice() {
            [] => return None,
            [only] => (only, None),
            [first, ..] => (first, self.names.body_variants.first()),
        };
        let body = ident("body");
        let Some(variant) = variant else {
            return Some(match &content.kind {
                ContentKind::Json(used)
                | ContentKind::Form(used, _)
                | ContentKind::Xml(used, _)
                | ContentKind::Multipart(used, _) => {
                    let example = self.of_name("request", used);
                    self.body_value(used, example)
                }
                ContentKind::Parts => (
                    quote! { #body },
                    Some(quote! { clientwright_runtime::Multipart::new() }),
                ),
                ContentKind::Items(item, _) => {
                    let item = self.values.used(item, None, "text");
                    (quote! { #body }, Some(quote! { vec![#item] }))
                }
                ContentKind::Text => (quote! { "text" }, None),
                ContentKind::Bytes => (quote! { &b"bytes"[..] }, None),
            });
        };
        let value = match &content.kind {
            ContentKind::Json(used)
            | ContentKind::Form(used, _)
            | ContentKind::Xml(used, _)
            | ContentKind::Multipart(used, _) => {
                let example = self.of_name("request", used);
                self.values.used(used, example, "text")
            }
            ContentKind::Parts => quote! { clientwright_runtime::Multipart::new() },
            ContentKind::Items(item, _) => {
                let item = self.values.used(item, None, "text");
                quote! { vec![#item].into() }
            }
            ContentKind::Text => quote! { "text".to_owned() },
            ContentKind::Bytes => quote! { clientwright_runtime::Upload::from(&b"bytes"[..]) },
        };
        let (ty, variant) = (ident(&self.names.body_type), ident(variant));
        let library = ident(&self.values.context.options.library());
        let made = quote! { #library::operations::#ty::#variant(#value) };
        Some((quote! { #body }, Some(made)))
    }

    /// A body that is a literal is written inline.
    fn body_value(
        &mut self,
        used: &TypeUse,
        example: Option<&Node>,
    ) -> (TokenStream, Option<TokenStream>) {
        let is_object = !used.nullable
            && matches!(
                self.values.context.resolved(&used.ty),
                TypeRef::Named(_) | TypeRef::Map(_) | TypeRef::Any
            )
            && !self.values.context.is_string_enum(&used.ty);
        match is_object {
            true => {
                let body = ident("body");
                let value = self.values.used(used, example, "text");
                (quote! { &#body }, Some(value))
            }
            false => (self.values.borrowed(used, example, "text"), None),
        }
    }
}
