//! Credentials: what operations require, and how credentials are obtained and sent.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{
    Document, OAuthFlow, Operation, SecurityKind, SecurityScheme,
};

use clientwright_openapi::source::Span;

use super::walk::{Directions, Found, Here, Owner, Walk};
use crate::kinds;

/// An alternative: schemes and their scopes.
type Alternative = BTreeMap<String, Vec<String>>;

/// Schemes of both documents, and those that operations of the other document also require.
pub(super) fn schemes(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old, walk.new);
    let index = |document: &'_ Document| -> BTreeMap<String, SecurityScheme> {
        let schemes = document.security_schemes.iter().rev();
        schemes.map(|it| (it.name.clone(), it.clone())).collect()
    };
    let (before, now) = (index(old), index(new));
    let asked = (asked(old), asked(new));
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let nothing = || "nothing declared in the document".to_owned();
    for name in names {
        let (one, other) = (before.get(name), now.get(name));
        let is_on_one = one.is_none() || other.is_none();
        let is_asked = asked.0.contains(name) && asked.1.contains(name);
        if is_on_one && !is_asked {
            continue;
        }
        let (was, is) = (
            one.map_or_else(nothing, how),
            other.map_or_else(nothing, how),
        );
        if was != is {
            walk.add(Found {
                kind: kinds::SCHEME_CHANGED,
                subject: name.clone(),
                message: format!("{was} became {is}"),
                old: Some(one.map_or(old.span, |scheme| scheme.span)),
                new: Some(other.map_or(new.span, |scheme| scheme.span)),
                directions: Directions::REQUEST,
                owner: security(None),
                operations: std::iter::empty::<String>().collect(),
                special: None,
            });
        }
    }
}

/// The schemes that operations require.
fn asked(document: &Document) -> BTreeSet<&String> {
    let operations = document.operations.iter();
    let requirements = operations.flat_map(|operation| operation.security.iter().flatten());
    let schemes = requirements.flat_map(|requirement| &requirement.schemes);
    schemes.map(|(name, _)| &name.value).collect()
}

fn security(operation: Option<(Option<Span>, Option<Span>)>) -> Owner {
    Owner {
        operation,
        security: true,
        ..Owner::default()
    }
}

/// How a credential is obtained and sent, as text.
fn how(scheme: &SecurityScheme) -> String {
    let flow = |name: &str, flow: &OAuthFlow| {
        let refresh = match &flow.refresh_url {
            Some(url) => format!(", refreshed at `{url}`"),
            None => String::new(),
        };
        format!("{name} at `{}`{refresh}", flow.token_url.value)
    };
    match &scheme.kind {
        SecurityKind::ApiKey { location, name } => {
            format!(
                "an API key in the {} `{name}`",
                format!("{location:?}").to_lowercase()
            )
        }
        SecurityKind::Basic => "HTTP Basic".to_owned(),
        SecurityKind::Bearer => "a bearer token".to_owned(),
        SecurityKind::Http(name) => format!("HTTP `{name}`"),
        SecurityKind::OAuth2(flows) => {
            let mut parts = Vec::new();
            parts.extend(
                flows
                    .client_credentials
                    .as_ref()
                    .map(|it| flow("client credentials", it)),
            );
            parts.extend(
                flows
                    .authorization_code
                    .as_ref()
                    .map(|(url, it)| flow(&format!("a login at `{url}`, tokens"), it)),
            );
            parts.extend(
                flows
                    .device_authorization
                    .as_ref()
                    .map(|(url, it)| flow(&format!("a device code at `{url}`, tokens"), it)),
            );
            format!("OAuth 2.0: {}", parts.join("; "))
        }
        SecurityKind::OpenIdConnect(url) => format!("OpenID Connect at `{url}`"),
        SecurityKind::MutualTls => "a client certificate".to_owned(),
    }
}

/// The alternatives of an operation; empty if it requires no credentials.
fn alternatives(operation: &Operation) -> Vec<Alternative> {
    let requirements = operation.security.as_deref().unwrap_or_default();
    requirements
        .iter()
        .map(|requirement| {
            let schemes = requirement.schemes.iter();
            schemes
                .map(|(name, scopes)| {
                    let mut scopes = scopes.clone();
                    scopes.sort();
                    scopes.dedup();
                    (name.value.clone(), scopes)
                })
                .collect()
        })
        .collect()
}

fn shown(alternative: &Alternative) -> String {
    let names: Vec<String> = alternative.keys().map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => "no credentials".to_owned(),
        false => names.join(" and "),
    }
}

pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: &Operation, new: &Operation) {
    let (before, now) = (alternatives(old), alternatives(new));
    if before == now {
        return;
    }
    // A requirement for all operations is one change.
    let place = |operation: &Operation| {
        let mut schemes = operation
            .security
            .iter()
            .flatten()
            .flat_map(|one| &one.schemes);
        schemes.next().map_or(operation.span, |(name, _)| name.span)
    };
    let mut add = |kind, message: String| {
        walk.add(Found {
            owner: security(here.operation),
            ..here.found(kind, message, place(old), place(new))
        });
    };
    let is_anonymous =
        |list: &[Alternative]| list.is_empty() || list.iter().any(BTreeMap::is_empty);
    let list = |list: &[Alternative]| {
        let shown: Vec<String> = list.iter().map(shown).collect();
        match shown.is_empty() {
            true => "no credentials".to_owned(),
            false => shown.join(" or "),
        }
    };
    match (is_anonymous(&before), is_anonymous(&now)) {
        (true, false) => return add(kinds::SECURITY_ADDED, format!("it needs {}", list(&now))),
        (false, true) => {
            return add(
                kinds::SECURITY_REMOVED,
                format!("it needed {}", list(&before)),
            );
        }
        _ => {}
    }
    let keys = |alternative: &Alternative| -> Vec<String> { alternative.keys().cloned().collect() };
    let find = |list: &[Alternative], wanted: &Alternative| {
        list.iter()
            .find(|other| keys(other) == keys(wanted))
            .cloned()
    };
    let gone: Vec<&Alternative> = before
        .iter()
        .filter(|it| find(&now, it).is_none())
        .collect();
    let added: Vec<&Alternative> = now
        .iter()
        .filter(|it| find(&before, it).is_none())
        .collect();
    if gone.len() == before.len()
        && added.len() == now.len()
        && !gone.is_empty()
        && !added.is_empty()
    {
        return add(
            kinds::SECURITY_CHANGED,
            format!("{} became {}", list(&before), list(&now)),
        );
    }
    let order = |list: &[Alternative], other: &[Alternative]| -> Vec<Vec<String>> {
        let both = list.iter().filter(|it| find(other, it).is_some());
        both.map(keys).collect()
    };
    if order(&before, &now) != order(&now, &before) {
        add(
            kinds::SECURITY_REORDERED,
            format!("{} became {}", list(&before), list(&now)),
        );
    }
    for alternative in gone {
        add(kinds::SECURITY_OPTION_REMOVED, shown(alternative));
    }
    for alternative in added {
        add(kinds::SECURITY_OPTION_ADDED, shown(alternative));
    }
    for alternative in &before {
        let Some(same) = find(&now, alternative) else {
            continue;
        };
        for (scheme, scopes) in alternative {
            let Some(now) = same.get(scheme) else {
                continue;
            };
            for scope in now.iter().filter(|scope| !scopes.contains(scope)) {
                add(kinds::SCOPE_ADDED, format!("`{scope}` of `{scheme}`"));
            }
            for scope in scopes.iter().filter(|scope| !now.contains(scope)) {
                add(kinds::SCOPE_REMOVED, format!("`{scope}` of `{scheme}`"));
            }
        }
    }
}
