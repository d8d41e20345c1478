//! Security schemes and the requirements of operations.

use std::collections::BTreeSet;

use crate::api::model::{OAuth2Flows, Requirement, SecurityKind, SecurityScheme};
use crate::document;
use crate::document::{Document, Location};

/// Returns all schemes of the document.
pub(in crate::api::lower) fn schemes(document: &Document) -> Vec<SecurityScheme> {
    document
        .security_schemes
        .iter()
        .map(|scheme| SecurityScheme {
            name: scheme.name.clone(),
            kind: kind(&scheme.kind),
            description: scheme.description.clone(),
        })
        .collect()
}

fn kind(kind: &document::SecurityKind) -> SecurityKind {
    match kind {
        document::SecurityKind::ApiKey { location, name } => match location {
            Location::Query => SecurityKind::ApiKeyQuery(name.clone()),
            Location::Cookie => SecurityKind::ApiKeyCookie(name.clone()),
            Location::Header | Location::Path | Location::QueryString => {
                SecurityKind::ApiKeyHeader(name.clone())
            }
        },
        document::SecurityKind::Basic => SecurityKind::Basic,
        document::SecurityKind::Bearer => SecurityKind::Bearer,
        document::SecurityKind::Http(scheme) => SecurityKind::Http(scheme.clone()),
        document::SecurityKind::OAuth2(flows) => oauth(flows),
        document::SecurityKind::OpenIdConnect(url) => SecurityKind::OpenIdConnect(url.clone()),
        document::SecurityKind::MutualTls => SecurityKind::MutualTls,
    }
}

fn oauth(flows: &document::OAuthFlows) -> SecurityKind {
    let begun = |flow: &Option<(String, document::OAuthFlow)>| {
        let (url, flow) = flow.as_ref()?;
        Some((url.clone(), flow.token_url.value.clone()))
    };
    let (code, device) = (&flows.authorization_code, &flows.device_authorization);
    match &flows.client_credentials {
        // Flows without a token endpoint, or with a password: the caller obtains the token, and it is sent
        // like any bearer token.
        None if code.is_none() && device.is_none() => SecurityKind::Bearer,
        Some(flow) if code.is_none() && device.is_none() => SecurityKind::ClientCredentials {
            token_url: flow.token_url.value.clone(),
            scopes: flow.scopes.iter().map(|(name, _)| name.clone()).collect(),
        },
        client_credentials => {
            let url = |flow: &document::OAuthFlow| flow.token_url.value.clone();
            let refresh = |flow: &Option<(String, document::OAuthFlow)>| {
                let (_, flow) = flow.as_ref()?;
                flow.refresh_url.clone()
            };
            SecurityKind::OAuth2(OAuth2Flows {
                client_credentials: client_credentials.as_ref().map(url),
                authorization_code: begun(code),
                device_code: begun(device),
                authorization_code_refresh: refresh(code),
                device_code_refresh: refresh(device),
            })
        }
    }
}

/// Returns the schemes that operations refer to.
pub(in crate::api::lower) fn used(
    schemes: Vec<SecurityScheme>,
    document: &Document,
) -> Vec<SecurityScheme> {
    let named: BTreeSet<&str> = document
        .operations
        .iter()
        .filter_map(|operation| operation.security.as_ref())
        .flatten()
        .flat_map(|requirement| &requirement.schemes)
        .map(|(name, _)| name.value.as_str())
        .collect();
    schemes
        .into_iter()
        .filter(|scheme| named.contains(scheme.name.as_str()))
        .collect()
}

/// Returns the alternatives of an operation. Undeclared schemes were reported by the front end. The
/// alternatives without undeclared schemes remain or, if there are none, the declared parts of the others.
pub(in crate::api::lower) fn requirements(
    operation: &document::Operation,
    schemes: &[SecurityScheme],
) -> Vec<Requirement> {
    let alternatives = operation.security.as_deref().unwrap_or_default();
    let declared_names: BTreeSet<&str> =
        schemes.iter().map(|scheme| scheme.name.as_str()).collect();
    let is_declared = |name: &str| declared_names.contains(name);
    let is_complete = |alternative: &&document::SecurityRequirement| {
        let mut names = alternative.schemes.iter();
        names.all(|(name, _)| is_declared(&name.value))
    };
    let declared = |alternative: &document::SecurityRequirement| -> Requirement {
        alternative
            .schemes
            .iter()
            .filter(|(name, _)| is_declared(&name.value))
            .map(|(name, scopes)| (name.value.clone(), scopes.clone()))
            .collect()
    };
    let complete: Vec<Requirement> = alternatives
        .iter()
        .filter(is_complete)
        .map(declared)
        .collect();
    if !complete.is_empty() {
        return complete;
    }
    let mut rest: Vec<Requirement> = alternatives.iter().map(declared).collect();
    rest.retain(|alternative| !alternative.is_empty());
    rest
}

/// Returns the names of undeclared schemes that an operation requires, without duplicates.
pub(in crate::api::lower) fn missing(
    operation: &document::Operation,
    schemes: &[SecurityScheme],
) -> Vec<String> {
    let mut missing: Vec<String> = Vec::new();
    let alternatives = operation.security.iter().flatten();
    for (name, _) in alternatives.flat_map(|alternative| &alternative.schemes) {
        let is_declared = schemes.iter().any(|scheme| scheme.name == name.value);
        if !is_declared && !missing.contains(&name.value) {
            missing.push(name.value.clone());
        }
    }
    missing
}
