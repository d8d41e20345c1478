//! The client and its builder.

use proc_macro2::Ident;
use quote::quote;

use super::context::Context;
use super::credentials::{self, generics, rebuilt};
use super::doc;
use super::file::RustFile;
use super::servers;
use super::types::Rendered;

/// `src/client.rs`.
pub(super) fn client(context: &Context<'_>) -> Rendered {
    let api = &context.named.api;
    let credentials = credentials::credentials(context);
    let markers = credentials::markers(&credentials);
    let mut file = RustFile::new("The client and its builder.");
    file.import("std::time", "Duration");
    file.import("crate::api", "API");
    let title = doc::escape(&api.title);
    let client_docs = doc::attributes(&format!(
        "A client of {title}.\n\nClones share connections, token and limits; cloning is cheap.{}",
        if api.operations.is_empty() {
            ""
        } else {
            " See its methods for the operations."
        }
    ));
    file.item(quote! {
        #client_docs
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) core: clientwright_runtime::Client,
        }

        impl Client {
            /// A builder with the settings of the specification.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new()
            }

            /// The underlying client of the runtime, e.g. to replace credentials or to get the base
            /// URL.
            pub fn runtime(&self) -> &clientwright_runtime::Client {
                &self.core
            }
        }
    });
    let has_own_servers = !servers::own(api).is_empty();
    let required = credentials::required(&credentials);
    builder(&mut file, &markers, &required, has_own_servers);
    credentials::methods(&mut file, context, &credentials, &markers);
    Ok(("src/client.rs".to_owned(), file.finish(context.root)?))
}

/// The builder: its type parameters represent which of the always required credentials are set.
fn builder(
    file: &mut RustFile,
    markers: &[Ident],
    required: &[(Ident, Ident)],
    has_own_servers: bool,
) {
    let note = if markers.is_empty() {
        "Settings of a [`Client`]."
    } else {
        "Settings of a [`Client`]; `build` is available once all required credentials are set."
    };
    let docs = doc::attributes(note);
    if markers.is_empty() {
        file.item(quote! {
            #docs
            #[derive(Debug)]
            #[must_use]
            pub struct ClientBuilder {
                settings: clientwright_runtime::ClientBuilder,
            }
        });
    } else {
        file.import("std::marker", "PhantomData");
        file.import("clientwright_runtime", "Missing");
        file.import("clientwright_runtime", "Provided");
        file.item(quote! {
            #docs
            #[derive(Debug)]
            #[must_use]
            pub struct ClientBuilder<#(#markers = Missing),*> {
                settings: clientwright_runtime::ClientBuilder,
                credentials: PhantomData<(#(#markers,)*)>,
            }
        });
    }
    let generics = generics(markers);
    let made = rebuilt(
        markers,
        quote! { clientwright_runtime::ClientBuilder::new(&API) },
    );
    file.item(quote! {
        impl ClientBuilder {
            fn new() -> Self {
                #made
            }
        }
    });
    let server = has_own_servers.then(|| {
        quote! {
            /// Overrides the URL of a server that only some operations use, regardless of
            /// [`base_url`](Self::base_url). `server` is its name or its URL in the
            /// specification, or the path or the id of such an operation.
            pub fn server(self, server: &str, url: &str) -> Self {
                self.configure(|settings| settings.server(server, url))
            }
        }
    });
    file.item(quote! {
        impl #generics ClientBuilder #generics {
            /// Overrides the base URL from the specification, e.g. for a sandbox or a proxy.
            pub fn base_url(self, url: &str) -> Self {
                self.configure(|settings| settings.base_url(url))
            }

            #server

            /// The total timeout of a call, including waiting for limits, tokens and retries.
            pub fn timeout(self, timeout: Duration) -> Self {
                self.configure(|settings| settings.timeout(timeout))
            }

            /// All other settings: connections, proxy, certificates, retries, limits, paths,
            /// headers, interceptors, transport.
            pub fn configure(
                mut self,
                configure: impl FnOnce(clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder,
            ) -> Self {
                self.settings = configure(self.settings);
                self
            }
        }
    });
    let bounds = required
        .iter()
        .map(|(marker, bound)| quote! { #marker: #bound });
    let bounds = (!required.is_empty()).then(|| quote! { where #(#bounds),* });
    file.item(quote! {
        impl #generics ClientBuilder #generics {
            /// Creates the client.
            ///
            /// # Errors
            ///
            /// Reports every invalid setting.
            pub fn build(self) -> Result<Client, clientwright_runtime::BuildError> #bounds {
                Ok(Client {
                    core: self.settings.build()?,
                })
            }
        }
    });
}
