//! Waiters, which wait until a response of the operation indicates that a state has been reached.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::description::spelled;
use super::failure;
use super::method::Argument;
use super::renderer::Renderer;
use crate::api::{Acceptor, Subject, Test, WaitOutcome, Waiter, WaiterArgument, Wanted};
use crate::names::WaiterNames;
use crate::render::ident::ident;
use crate::render::{doc, waiter_docs};

impl Renderer<'_> {
    /// Adds a static for each waiter, and methods of the client and of the request.
    pub(super) fn waiters(&mut self) {
        let waiters = self.operation.waiters.iter().zip(&self.names.waiters);
        let rendered: Vec<(TokenStream, TokenStream)> = waiters
            .map(|(waiter, names)| self.waiter(waiter, names))
            .collect();
        if rendered.is_empty() {
            return;
        }
        let request = ident(&self.names.request);
        let (of_client, of_request): (Vec<_>, Vec<_>) = rendered.into_iter().unzip();
        self.file.item(quote! {
            impl Client {
                #(#of_client)*
            }
        });
        self.file.item(quote! {
            impl #request {
                #(#of_request)*
            }
        });
    }

    fn waiter(&mut self, waiter: &Waiter, names: &WaiterNames) -> (TokenStream, TokenStream) {
        let described = ident(&names.of_request.to_ascii_uppercase());
        let statics = waiter_static(waiter);
        let visibility = self.context.description_visibility();
        self.file.item(quote! {
            #visibility static #described: describe::Waiter = #statics;
        });
        let (body, headers) = self.response_types();
        let success = self.success_function();
        // A resource that is gone has no success body.
        let (body, headers, success) = match waiter.may_end_with_error() {
            false => (body, headers, success),
            true => (
                quote! { Option<#body> },
                quote! { () },
                quote! {
                    |response| match response.status().is_success() {
                        true => #success(response).map(Some),
                        false => Ok(None),
                    }
                },
            ),
        };
        let failure = failure::function(self.context, self.operation, self.names);
        let mut arguments = Vec::new();
        let mut names_of_arguments = Vec::new();
        let mut values = Vec::new();
        for (argument, name) in waiter.arguments.iter().zip(&names.arguments) {
            let (argument, value) = self.waiter_argument(argument, name);
            arguments.push(argument);
            names_of_arguments.push(ident(name));
            values.push(value);
        }
        let wait = quote! { clientwright_runtime::Wait<#body, #headers, ErrorBody> };
        let (of_client, of_request) = (ident(&names.method), ident(&names.of_request));
        let method = ident(&self.names.method);
        let mut of_operation = Vec::new();
        let mut passed = Vec::new();
        for Argument { name, ty, .. } in self.arguments() {
            of_operation.push(quote! { #name: #ty });
            passed.push(name);
        }
        let docs = doc::attributes(&waiter_docs::waiter(
            self.context,
            (self.operation, self.names),
            (waiter, names),
        ));
        let brief = doc::attributes(&format!("See [`Client::{}`].", names.method));
        let of_client = quote! {
            #docs
            pub fn #of_client(&self, #(#of_operation,)* #(#arguments),*) -> #wait {
                self.#method(#(#passed),*).#of_request(#(#names_of_arguments),*)
            }
        };
        let of_request = quote! {
            #brief
            pub fn #of_request(self, #(#arguments),*) -> #wait {
                self.call.wait_until(&#described, &[#(#values),*], #success, #failure)
            }
        };
        (of_client, of_request)
    }

    /// The argument and a reference to its value.
    fn waiter_argument(
        &mut self,
        argument: &WaiterArgument,
        name: &str,
    ) -> (TokenStream, TokenStream) {
        let name = ident(name);
        let given = self
            .context
            .borrowed_argument(&argument.ty, &name, &mut self.place);
        let (ty, value) = (given.ty, given.value);
        (quote! { #name: #ty }, value)
    }
}

fn waiter_static(waiter: &Waiter) -> TokenStream {
    let name = &waiter.name;
    let acceptors = waiter.acceptors.iter().map(acceptor);
    let (delay, max_delay, timeout) = Waiter::DEFAULT_MS;
    let delays = (waiter.delays_ms != (delay, max_delay)).then(|| {
        let (delay, max_delay) = waiter.delays_ms;
        let delay = Literal::u64_unsuffixed(delay);
        let max_delay = Literal::u64_unsuffixed(max_delay);
        quote! { .delays(#delay, #max_delay) }
    });
    let timeout = (waiter.timeout_ms != timeout).then(|| {
        let timeout = Literal::u64_unsuffixed(waiter.timeout_ms);
        quote! { .timeout(#timeout) }
    });
    quote! { describe::Waiter::new(#name, &[#(#acceptors),*]) #delays #timeout }
}

fn acceptor(acceptor: &Acceptor) -> TokenStream {
    let outcome = match acceptor.outcome {
        WaitOutcome::Success => quote! { success },
        WaitOutcome::Failure => quote! { failure },
        WaitOutcome::Retry => quote! { retry },
    };
    let statuses = (!acceptor.statuses.is_empty()).then(|| {
        let words = spelled(acceptor.statuses.iter().copied());
        quote! { .statuses(#words) }
    });
    let subject = match &acceptor.subject {
        Subject::Nothing => None,
        Subject::Header(name) => Some(quote! { .header(#name) }),
        Subject::Member(pointer) => Some(quote! { .member(#pointer) }),
    };
    let test = match &acceptor.test {
        Test::Present => None,
        Test::Absent => Some(quote! { .absent() }),
        Test::OneOf(wanted) => {
            let wanted = wanted.iter().map(|wanted| match wanted {
                Wanted::Json(json) => quote! { describe::Wanted::Json(#json) },
                Wanted::Argument(place) => {
                    let place = Literal::usize_unsuffixed(*place);
                    quote! { describe::Wanted::Argument(#place) }
                }
            });
            Some(quote! { .one_of(&[#(#wanted),*]) })
        }
    };
    let every = acceptor.every.then(|| quote! { .every() });
    let instants = acceptor.instants.then(|| quote! { .instants() });
    quote! { describe::Acceptor::#outcome() #statuses #subject #test #every #instants }
}
