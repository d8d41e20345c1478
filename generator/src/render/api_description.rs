//! The description of a whole API.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{ErrorMatch, OAuth2Flows, SecurityKind};
use crate::document::sent_path;

use super::context::Context;
use super::file::RustFile;
use super::ident::ident;
use super::mapped;
use super::servers;
use super::types::Rendered;

/// `src/api.rs`: what the runtime must know about the whole API.
pub(super) fn description(context: &Context<'_>) -> Rendered {
    let api = &context.named.api;
    let mut file = RustFile::new("What applies to the whole API.");
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

/// The error conventions beyond those of HTTP.
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
    // Inferred conventions do not include the meaning of statuses.
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
