//! Starting a long-running operation, and requesting its result.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::description::operation_description;
use super::failure;
use super::renderer::Renderer;
use crate::api::{LongRunning, ResultAt};
use crate::document::Method;
use crate::render::doc;
use crate::render::ident::ident;

impl Renderer<'_> {
    /// The description, a method of the request, and a method of the client to continue in another process.
    pub(super) fn poller(&mut self) {
        let Some(long_running) = &self.operation.long_running else {
            return;
        };
        let status = operation_description(self.context, self.operation, &Method::Get);
        let described = described(long_running);
        self.file.item(quote! {
            static STATUS: Operation = #status;
        });
        let visibility = self.context.description_visibility();
        self.file.item(quote! {
            #visibility static LONG_RUNNING: describe::LongRunning = #described;
        });
        let body = self.response_body(&long_running.body);
        let read = self.reader(&long_running.body);
        let failure = failure::function(self.context, self.operation, self.names);
        let request = ident(&self.names.request);
        let resume = ident(&self.names.resume);
        let why = match &long_running.inferred {
            Some(why) => format!("\n\nThat the operation is long-running is inferred from {why}."),
            None => String::new(),
        };
        let docs = doc::attributes(&format!(
            "Starts the long-running operation, and polls for its result when awaited.{why}"
        ));
        let resume_docs = doc::attributes(&format!(
            "Resumes polling for the result of [`{}`](Client::{}) from a stored position, without starting it again.",
            self.names.method, self.names.method
        ));
        self.file.item(quote! {
            impl #request {
                #docs
                pub fn poller(self) -> clientwright_runtime::Poller<#body, ErrorBody> {
                    self.call.poller(&LONG_RUNNING, #read, #failure)
                }
            }

            impl Client {
                #resume_docs
                pub fn #resume(
                    &self,
                    position: &clientwright_runtime::PollPosition,
                ) -> clientwright_runtime::Poller<#body, ErrorBody> {
                    self.core.call(&OPERATION).poller(&LONG_RUNNING, #read, #failure).resume(position)
                }
            }
        });
    }
}

fn described(long_running: &LongRunning) -> TokenStream {
    let text = |method: &str, text: &str| {
        let method = ident(method);
        (!text.is_empty()).then(|| quote! { .#method(#text) })
    };
    let header = text("header", &long_running.header);
    let url = text("url", &long_running.url);
    let state = text("state", &long_running.state);
    let (success, failure) = (&long_running.success, &long_running.failure);
    let states = (!(success.is_empty() && failure.is_empty()))
        .then(|| quote! { .states(&[#(#success),*], &[#(#failure),*]) });
    let result = match &long_running.result {
        ResultAt::Protocol => None,
        ResultAt::Status(pointer) => Some(quote! { Status(#pointer) }),
        ResultAt::Location => Some(quote! { Location }),
        ResultAt::Original => Some(quote! { Original }),
    };
    let result = result.map(|result| quote! { .result(describe::ResultAt::#result) });
    let (delay, max_delay, timeout) = LongRunning::DEFAULT_MS;
    let delays = (long_running.delays_ms != (delay, max_delay)).then(|| {
        let (delay, max_delay) = long_running.delays_ms;
        let delay = Literal::u64_unsuffixed(delay);
        let max_delay = Literal::u64_unsuffixed(max_delay);
        quote! { .delays(#delay, #max_delay) }
    });
    let timeout = (long_running.timeout_ms != timeout).then(|| {
        let timeout = Literal::u64_unsuffixed(long_running.timeout_ms);
        quote! { .timeout(#timeout) }
    });
    quote! {
        describe::LongRunning::new(&STATUS)
            #header #url #state #states #result #delays #timeout
    }
}
