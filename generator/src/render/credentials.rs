//! The methods of the builder that take credentials.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::api::{SecurityKind, SecurityScheme};
use crate::names::SchemeNames;

use super::context::Context;
use super::doc;
use super::file::RustFile;
use super::ident::ident;
use super::variables;

/// A security scheme that the builder has setters for.
pub(super) struct Credential<'a> {
    scheme: &'a SecurityScheme,
    names: &'a SchemeNames,
    /// Whether every operation needs it, so that building without it does not compile.
    always: bool,
}

/// With more credentials than this, the compiler does not check whether all are set: the builder would have a
/// type parameter for each, and each setter all of them. Missing ones are reported when the client is built.
const MAX_MARKERS: usize = 16;

/// The schemes that every operation needs; empty if some operation does not need one, or if there
/// is a choice.
pub(super) fn always_required<'a>(context: &'a Context<'_>) -> Vec<&'a str> {
    let mut operations = context.named.api.operations.iter();
    let sole = |operation: &'a crate::api::Operation| match operation.security.as_slice() {
        [only] => only
            .iter()
            .map(|(name, _)| name.as_str())
            .collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let Some(first) = operations.next() else {
        return Vec::new();
    };
    let mut required = sole(first);
    for operation in operations {
        let needed: BTreeSet<&str> = sole(operation).into_iter().collect();
        required.retain(|name| needed.contains(name));
    }
    if required.len() > MAX_MARKERS {
        required.clear();
    }
    required
}

/// The credentials of an API.
pub(super) fn credentials<'a>(context: &'a Context<'_>) -> Vec<Credential<'a>> {
    let required = always_required(context);
    let schemes = context.named.api.security_schemes.iter();
    schemes
        .zip(&context.named.schemes)
        .map(|(scheme, names)| Credential {
            scheme,
            names,
            always: required.contains(&scheme.name.as_str()),
        })
        .collect()
}

/// The type parameters of the builder.
pub(super) fn markers(credentials: &[Credential<'_>]) -> Vec<Ident> {
    credentials
        .iter()
        .filter(|credential| credential.always)
        .map(|credential| ident(&credential.names.marker))
        .collect()
}

/// The type parameters of the builder, each with the trait that it has once its credential is set.
pub(super) fn required(credentials: &[Credential<'_>]) -> Vec<(Ident, Ident)> {
    let always = credentials.iter().filter(|credential| credential.always);
    always
        .map(|credential| {
            let marker = &credential.names.marker;
            (ident(marker), bound(marker))
        })
        .collect()
}

fn bound(marker: &str) -> Ident {
    format_ident!("Has{}", marker.trim_start_matches("r#"))
}

/// The traits with which the compiler reports which credential is missing, and how to set it.
fn bounds(file: &mut RustFile, credentials: &[Credential<'_>]) {
    for Credential { scheme, names, .. } in credentials.iter().filter(|it| it.always) {
        let bound = bound(&names.marker);
        let setter = &names.setter;
        let message = format!("the credential `{}` is missing", scheme.name);
        let label = match scheme.kind.takes_client() {
            true => format!(
                "call `.{setter}(…)` or `.{}(…)` before it",
                names.token_setter
            ),
            false => format!("call `.{setter}(…)` before it"),
        };
        let docs = doc::attributes(&format!(
            "Implemented by a [`ClientBuilder`] once {} is set.",
            doc::code(&scheme.name)
        ));
        file.item(quote! {
            #docs
            #[diagnostic::on_unimplemented(message = #message, label = #label)]
            pub trait #bound {}

            impl #bound for Provided {}
        });
    }
}

/// All methods that take credentials.
pub(super) fn methods(
    file: &mut RustFile,
    context: &Context<'_>,
    credentials: &[Credential<'_>],
    markers: &[Ident],
) {
    if credentials.is_empty() {
        if !context.named.api.operations.is_empty() {
            authorize_with(file);
        }
        return;
    }
    let setters: Vec<TokenStream> = credentials
        .iter()
        .map(|credential| setters(file, context, credential, credentials, markers))
        .collect();
    let from_env = from_env(context, credentials, markers);
    let generics = generics(markers);
    bounds(file, credentials);
    file.item(quote! {
        impl #generics ClientBuilder #generics {
            #(#setters)*
            #from_env
        }
    });
}

/// The setter for credentials if the specification declares none.
fn authorize_with(file: &mut RustFile) {
    file.import("clientwright_runtime", "Authorization");
    file.item(quote! {
        impl ClientBuilder {
            /// A credential that is sent with every call, for an API whose specification declares
            /// none. If called several times, all credentials are sent.
            pub fn authorize_with(self, authorization: Authorization) -> Self {
                self.configure(|settings| settings.authorize_with(authorization))
            }
        }
    });
}

/// Sets all credentials from the environment.
fn from_env(
    context: &Context<'_>,
    credentials: &[Credential<'_>],
    markers: &[Ident],
) -> TokenStream {
    let prefix = variables::prefix(context);
    let mut text = "Reads the credentials from the environment:\n\n".to_owned();
    for Credential { scheme, .. } in credentials {
        let names = variables::shown(context, scheme);
        text.push_str(&format!("- {names}\n"));
    }
    text.push_str(
        "\nA variable with the suffix `_FILE` contains the path of a file with the value instead. Environment\n\
         variables take precedence over values set in code.",
    );
    let required = credentials.iter().filter(|credential| credential.always);
    let required = required.map(|credential| {
        let name = &credential.scheme.name;
        quote! { .credential_from_env(#name, #prefix) }
    });
    let docs = doc::attributes(&text);
    let result = match markers.is_empty() {
        true => quote! { Self },
        false => complete(markers),
    };
    let made = rebuilt(
        markers,
        quote! { self.settings.credentials_from_env(#prefix)#(#required)* },
    );
    quote! {
        #docs
        pub fn credentials_from_env(self) -> #result {
            #made
        }
    }
}

pub(super) fn generics(markers: &[Ident]) -> TokenStream {
    if markers.is_empty() {
        TokenStream::new()
    } else {
        quote! { <#(#markers),*> }
    }
}

/// The builder with all credentials that are always needed.
pub(super) fn complete(markers: &[Ident]) -> TokenStream {
    let provided: Vec<TokenStream> = markers.iter().map(|_| quote! { Provided }).collect();
    match provided.as_slice() {
        [] => quote! { ClientBuilder },
        provided => quote! { ClientBuilder<#(#provided),*> },
    }
}

pub(super) fn rebuilt(markers: &[Ident], settings: TokenStream) -> TokenStream {
    if markers.is_empty() {
        quote! { ClientBuilder { settings: #settings } }
    } else {
        quote! { ClientBuilder { settings: #settings, credentials: PhantomData } }
    }
}

/// The setters of one scheme.
fn setters(
    file: &mut RustFile,
    context: &Context<'_>,
    credential: &Credential<'_>,
    all: &[Credential<'_>],
    markers: &[Ident],
) -> TokenStream {
    let scheme = &credential.scheme.name;
    let setter = ident(&credential.names.setter);
    let about = match &credential.scheme.description {
        Some(text) => format!("\n\n{}", doc::markdown(text)),
        None => String::new(),
    };
    let result = result(credential, all, markers);
    let method = |docs: &str, name: &Ident, arguments: TokenStream, settings: TokenStream| {
        let docs = doc::attributes(docs);
        let made = rebuilt(markers, quote! { self.settings.#settings });
        quote! {
            #docs
            pub fn #name(self, #arguments) -> #result {
                #made
            }
        }
    };
    let ready = |docs: &str, name: &Ident| {
        method(
            docs,
            name,
            quote! { token: impl Into<SecretSource> },
            quote! { token(#scheme, token) },
        )
    };
    let tokens_from = |name: &Ident| {
        method(
            "Access tokens from another source: a `TokenRequest` specifies the grant and how the client\n\
             authenticates, and a custom `TokenSource` can obtain tokens in any way.",
            &format_ident!("{name}_from"),
            quote! { source: impl Into<TokenCredential> },
            quote! { token_source(#scheme, source) },
        )
    };
    file.import("clientwright_runtime", "SecretSource");
    let methods = match &credential.scheme.kind {
        kind if kind.takes_client() => {
            file.import("clientwright_runtime", "TokenCredential");
            let token_setter = ident(&credential.names.token_setter);
            let what = match kind {
                SecurityKind::OpenIdConnect(_) => "OpenID Connect",
                _ => "OAuth 2.0 client credentials",
            };
            let first = method(
                &format!("Client id and secret for {what}.{about}"),
                &setter,
                quote! { id: impl Into<SecretSource>, secret: impl Into<SecretSource> },
                quote! { client_credentials(#scheme, id, secret) },
            );
            let second = ready(
                "An access token instead; it is not refreshed, unless it is read from a file.",
                &token_setter,
            );
            let third = tokens_from(&token_setter);
            quote! { #first #second #third }
        }
        SecurityKind::ClientCredentials { .. }
        | SecurityKind::OAuth2(_)
        | SecurityKind::OpenIdConnect(_)
        | SecurityKind::Bearer => {
            file.import("clientwright_runtime", "TokenCredential");
            let first = ready(&format!("The bearer token.{about}"), &setter);
            let second = tokens_from(&setter);
            quote! { #first #second }
        }
        SecurityKind::Basic => method(
            &format!("User name and password.{about}"),
            &setter,
            quote! { user: impl Into<SecretSource>, password: impl Into<SecretSource> },
            quote! { basic(#scheme, user, password) },
        ),
        SecurityKind::Http(name) => {
            file.import("clientwright_runtime", "Authorizer");
            let first = method(
                &format!(
                    "The credentials that follow {} in the header `Authorization`.{about}",
                    doc::code(name)
                ),
                &setter,
                quote! { credentials: impl Into<SecretSource> },
                quote! { http(#scheme, credentials) },
            );
            let second = method(
                "A custom authentication method, such as a signature.",
                &format_ident!("{setter}_from"),
                quote! { authorizer: impl Authorizer + 'static },
                quote! { custom(#scheme, authorizer) },
            );
            quote! { #first #second }
        }
        SecurityKind::ApiKeyHeader(name)
        | SecurityKind::ApiKeyQuery(name)
        | SecurityKind::ApiKeyCookie(name) => method(
            &format!("The API key, sent as {}.{about}", doc::code(name)),
            &setter,
            quote! { key: impl Into<SecretSource> },
            quote! { api_key(#scheme, key) },
        ),
        SecurityKind::MutualTls => {
            file.import("clientwright_runtime", "ClientCertificate");
            method(
                &format!("The client certificate with its private key, as PEM.{about}"),
                &setter,
                quote! { certificate: impl Into<ClientCertificate> },
                quote! { certificate(#scheme, certificate) },
            )
        }
    };
    let prefix = variables::prefix(context);
    let names = variables::shown(context, credential.scheme);
    let from_env = method(
        &format!("The same from the environment:\n{names}."),
        &format_ident!("{setter}_from_env"),
        TokenStream::new(),
        quote! { credential_from_env(#scheme, #prefix) },
    );
    quote! { #methods #from_env }
}

/// The builder after the credential is set.
fn result(credential: &Credential<'_>, all: &[Credential<'_>], markers: &[Ident]) -> TokenStream {
    if markers.is_empty() {
        return quote! { Self };
    }
    let parameters = all.iter().filter(|other| other.always).map(|other| {
        if other.scheme.name == credential.scheme.name {
            quote! { Provided }
        } else {
            let marker = ident(&other.names.marker);
            quote! { #marker }
        }
    });
    quote! { ClientBuilder<#(#parameters),*> }
}
