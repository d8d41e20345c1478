//! The client, its builder, and the description of the API.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::api::{ErrorMatch, OAuth2Flows, SecurityKind};
use crate::document::sent_path;

use super::context::{Context, ident};
use super::credentials::{self, generics, rebuilt};
use super::doc;
use super::error_docs;
use super::file::RustFile;
use super::mapped;
use super::servers;
use super::types::Rendered;

/// `src/api.rs`: what the runtime has to know of the API as a whole.
pub(super) fn description(context: &Context<'_>) -> Rendered {
    let api = &context.named.api;
    let mut file = RustFile::new("What holds for the whole API.");
    file.import("clientwright_runtime::codegen::v1", "describe");
    file.import("std::time", "Duration");
    let (title, version) = (&api.title, &api.version);
    let servers = servers::calls(api);
    let schemes = api.security_schemes.iter().map(|scheme| {
        let name = &scheme.name;
        let kind = match &scheme.kind {
            SecurityKind::ClientCredentials { token_url, scopes } => quote! {
                describe::SecurityKind::client_credentials(#token_url, &[#(#scopes),*])
            },
            SecurityKind::OAuth2(flows) => {
                let flows = flows_of(flows);
                quote! { describe::SecurityKind::OAuth2(#flows) }
            }
            SecurityKind::OpenIdConnect(url) => {
                quote! { describe::SecurityKind::OpenIdConnect(#url) }
            }
            SecurityKind::Bearer => quote! { describe::SecurityKind::Bearer },
            SecurityKind::Basic => quote! { describe::SecurityKind::Basic },
            SecurityKind::Http(name) => quote! { describe::SecurityKind::Http(#name) },
            SecurityKind::ApiKeyHeader(name) => {
                quote! { describe::SecurityKind::ApiKeyHeader(#name) }
            }
            SecurityKind::ApiKeyQuery(name) => {
                quote! { describe::SecurityKind::ApiKeyQuery(#name) }
            }
            SecurityKind::ApiKeyCookie(name) => {
                quote! { describe::SecurityKind::ApiKeyCookie(#name) }
            }
            SecurityKind::MutualTls => quote! { describe::SecurityKind::MutualTls },
        };
        quote! { describe::SecurityScheme::new(#name, #kind) }
    });
    let limits: Vec<TokenStream> = api
        .rate_limits
        .iter()
        .map(|limit| {
            let name = &limit.name;
            let requests = Literal::u32_unsuffixed(limit.requests);
            let per = Literal::u64_unsuffixed(limit.per_ms);
            quote! {
                describe::RateLimit::new(#name, #requests, Duration::from_millis(#per))
            }
        })
        .collect();
    let operations = api.operations.iter().map(|operation| {
        let (id, path) = (&operation.id, sent_path(&operation.path));
        quote! { (#id, #path) }
    });
    let errors = conventions(context);
    let schemes = (schemes.len() > 0).then(|| quote! { .security_schemes(&[#(#schemes),*]) });
    let rate_limits = (!limits.is_empty()).then(|| quote! { .rate_limits(&[#(#limits),*]) });
    let operations =
        (operations.len() > 0).then(|| quote! { .with_operations(&[#(#operations),*]) });
    let visibility = context.description_visibility();
    let visibility = visibility.unwrap_or_else(|| quote! { pub(crate) });
    file.item(quote! {
        #visibility static API: describe::Api = describe::Api::new(#title, #version)
            .package(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
            #servers
            #schemes
            #rate_limits
            #operations
            #errors;
    });
    if limits.is_empty() {
        file.forget("std::time");
    }
    mapped::checks(context, &mut file);
    Ok(("src/api.rs".to_owned(), file.finish(context.root)?))
}

fn flows_of(flows: &OAuth2Flows) -> TokenStream {
    let mut described = quote! { describe::OAuth2Flows::new() };
    if let Some(token) = &flows.client_credentials {
        described.extend(quote! { .client_credentials(#token) });
    }
    if let Some((authorization, token)) = &flows.authorization_code {
        described.extend(quote! { .authorization_code(#authorization, #token) });
    }
    if let Some((device, token)) = &flows.device_code {
        described.extend(quote! { .device_code(#device, #token) });
    }
    if let Some(refresh) = &flows.authorization_code_refresh {
        described.extend(quote! { .authorization_code_refresh(#refresh) });
    }
    if let Some(refresh) = &flows.device_code_refresh {
        described.extend(quote! { .device_code_refresh(#refresh) });
    }
    described
}

/// What is known of error responses beyond the conventions of HTTP.
fn conventions(context: &Context<'_>) -> Option<TokenStream> {
    let known = &context.named.api.error_conventions;
    let nothing_said = known.code.is_empty()
        && known.message.is_empty()
        && known.request_id.is_empty()
        && known.expired_token.is_empty()
        && known.throttled.is_empty()
        && known.unavailable.is_empty();
    if nothing_said {
        return None;
    }
    let matches = |list: &[ErrorMatch]| -> TokenStream {
        let entries = list.iter().map(|entry| {
            let status = Literal::u16_unsuffixed(entry.status);
            let code = &entry.code;
            quote! { describe::ErrorMatch::new(#status, #code) }
        });
        quote! { (&[#(#entries),*]) }
    };
    let names = known.codes.iter().map(|(status, code, meaning)| {
        let status = Literal::u16_unsuffixed(*status);
        quote! { (#status, #code, #meaning) }
    });
    // What is inferred says nothing of what statuses mean.
    let mut described = match known.inferred {
        true => quote! { describe::ErrorConventions::HTTP },
        false => quote! { describe::ErrorConventions::empty() },
    };
    for (method, text) in [
        ("code", &known.code),
        ("message", &known.message),
        ("description", &known.description),
        ("request_id", &known.request_id),
    ] {
        let method = ident(method);
        if !text.is_empty() {
            described.extend(quote! { .#method(#text) });
        }
    }
    for (method, answers) in [
        ("expired_token", &known.expired_token),
        ("throttled", &known.throttled),
        ("unavailable", &known.unavailable),
    ] {
        if !known.inferred {
            let (method, answers) = (ident(method), matches(answers));
            described.extend(quote! { .#method #answers });
        }
    }
    if names.len() > 0 {
        described.extend(quote! { .names(&[#(#names),*]) });
    }
    Some(quote! { .errors(#described) })
}

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

            /// The client of the runtime underneath: replaces credentials, tells the base URL.
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

/// The builder: its type parameters say which of the credentials that are always needed are there.
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
            /// The address of one of the servers that some operations have of their own, whatever
            /// [`base_url`](Self::base_url) says. `server` is its name or its URL in the
            /// specification, or the path or the id of such an operation.
            pub fn server(self, server: &str, url: &str) -> Self {
                self.configure(|settings| settings.server(server, url))
            }
        }
    });
    file.item(quote! {
        impl #generics ClientBuilder #generics {
            /// Overrides the base URL from the specification: for a sandbox, or a proxy of your own.
            pub fn base_url(self, url: &str) -> Self {
                self.configure(|settings| settings.base_url(url))
            }

            #server

            /// How long a call may take in all: waiting for limits, tokens and retries included.
            pub fn timeout(self, timeout: Duration) -> Self {
                self.configure(|settings| settings.timeout(timeout))
            }

            /// Every other setting: connections, proxy, certificates, retry, limits, paths, headers,
            /// interceptors, transport.
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
            /// Makes the client.
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

/// `src/error.rs`.
pub(super) fn error(context: &Context<'_>) -> Rendered {
    let bodies = &context.named.api.error_bodies;
    let mut file = RustFile::new("The error of all operations.");
    let mut place = super::context::ByPath {
        types: quote! { crate::types },
        used: false,
    };
    match bodies.as_slice() {
        [] => file.item(quote! {
            /// The body of an error; the specification describes none.
            pub type ErrorBody = clientwright_runtime::Value;
        }),
        [only] => {
            let ty = context.reference(only, &mut place);
            file.item(quote! {
                /// The body of an error.
                pub type ErrorBody = #ty;
            });
        }
        several => {
            let variants: Vec<Ident> = context
                .named
                .error_variants
                .iter()
                .map(|v| ident(v))
                .collect();
            let types: Vec<TokenStream> = several
                .iter()
                .map(|ty| context.reference(ty, &mut place))
                .collect();
            let docs = error_docs::carriers(context.named)
                .into_iter()
                .map(|text| doc::attributes(&format!("{text}.")));
            file.item(quote! {
                /// The body of an error, by what the specification says of its status.
                #[derive(Clone, Debug, PartialEq)]
                #[non_exhaustive]
                pub enum ErrorBody {
                    #(#docs #variants(#types),)*
                }
            });
        }
    }
    let section = context.shared_errors.section();
    let inferred = error_docs::inferred(&context.named.api.error_conventions);
    let docs = doc::attributes(
        format!(
            "Why a call failed: status, body and headers of the response, or what kept it from coming.\n\n{inferred}{section}"
        )
        .trim_end(),
    );
    file.item(quote! {
        #docs
        pub type Error = clientwright_runtime::Error<ErrorBody>;
    });
    Ok(("src/error.rs".to_owned(), file.finish(context.root)?))
}
