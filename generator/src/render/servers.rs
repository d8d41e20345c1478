//! Servers: as the runtime describes them, and in documentation.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, Operation, Server};

use super::doc;

/// The servers of an API and of operations that have their own, as calls on its description.
pub(super) fn calls(api: &Api) -> TokenStream {
    let servers = api.servers.iter().map(described);
    let own = own(api).into_iter().map(|(servers, operations)| {
        let servers = servers.iter().map(described);
        let ids = operations.iter().map(|operation| &operation.id);
        quote! { describe::OwnServers::new(&[#(#ids),*], &[#(#servers),*]) }
    });
    let mut described = TokenStream::new();
    if servers.len() > 0 {
        described.extend(quote! { .servers(&[#(#servers),*]) });
    }
    if own.len() > 0 {
        described.extend(quote! { .own_servers(&[#(#own),*]) });
    }
    described
}

/// The operations with their own servers, grouped by equal servers.
pub(super) fn own(api: &Api) -> Vec<(&[Server], Vec<&Operation>)> {
    let mut places: BTreeMap<&[Server], usize> = BTreeMap::new();
    let mut groups: Vec<(&[Server], Vec<&Operation>)> = Vec::new();
    for operation in &api.operations {
        let servers = operation.servers.as_slice();
        if servers.is_empty() {
            continue;
        }
        let place = *places.entry(servers).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, operations)) => operations.push(operation),
            None => groups.push((servers, vec![operation])),
        }
    }
    groups
}

/// Whether an operation cannot be called before a base URL is set.
pub(super) fn needs_base_url(api: &Api, operation: &Operation) -> bool {
    let is_whole = |server: &Server| server.url.contains("://");
    let base_is_known = api.servers.first().is_some_and(is_whole);
    match operation.servers.first() {
        Some(own) => !is_whole(own) && !base_is_known,
        None => !base_is_known,
    }
}

/// A list of servers with their variables, as Markdown.
pub(super) fn list(servers: &[Server]) -> String {
    let mut text = String::new();
    for server in servers {
        let about = about(&server.description);
        let name = match server.name.as_str() {
            "" => String::new(),
            name => format!("{}, ", doc::code(name)),
        };
        text.push_str(&format!("- {name}{}{about}\n", doc::code(&server.url)));
        for variable in &server.variables {
            let about = self::about(&variable.description);
            text.push_str(&format!(
                "  - {} (default {}){about}\n",
                doc::code(&variable.name),
                doc::code(&variable.default)
            ));
        }
    }
    text
}

/// A description to be appended to an item, if there is one.
fn about(description: &str) -> String {
    match doc::summary(description) {
        text if text.is_empty() => text,
        text => format!(": {text}"),
    }
}

/// A server in the form of the runtime.
fn described(server: &Server) -> TokenStream {
    let (name, url, description) = (&server.name, &server.url, &server.description);
    let variables = server.variables.iter().map(|variable| {
        let (name, default, values) = (&variable.name, &variable.default, &variable.values);
        let description = &variable.description;
        let values = (!values.is_empty()).then(|| quote! { .values(&[#(#values),*]) });
        let description = said(description);
        quote! { describe::ServerVariable::new(#name, #default) #values #description }
    });
    let name = (!name.is_empty()).then(|| quote! { .name(#name) });
    let description = said(description);
    let variables = (variables.len() > 0).then(|| quote! { .variables(&[#(#variables),*]) });
    quote! { describe::Server::new(#url) #name #description #variables }
}

fn said(description: &str) -> Option<TokenStream> {
    (!description.is_empty()).then(|| quote! { .description(#description) })
}
