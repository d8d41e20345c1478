//! The environment variables with credentials, as the runtime looks for them.

use std::collections::BTreeSet;

use crate::api::{SecurityKind, SecurityScheme};

use super::context::Context;
use super::doc;

/// What the names of all variables of a crate begin with.
pub(super) fn prefix(context: &Context<'_>) -> String {
    screaming(&context.options.name)
}

/// The variables for a scheme, in words: `A` and `B`, or `C`.
pub(super) fn shown(context: &Context<'_>, scheme: &SecurityScheme) -> String {
    shown_with(context, scheme, &prefix(context))
}

/// The same for variables whose names begin otherwise.
pub(super) fn shown_with(context: &Context<'_>, scheme: &SecurityScheme, prefix: &str) -> String {
    // The scheme's own name is needed only if there is another with variables of the same name.
    let mut words = alternatives(&scheme.kind).iter().copied().flatten();
    let before = match words.any(|word| context.shared_variables.contains(word)) {
        false => prefix.to_owned(),
        true => format!("{prefix}_{}", screaming(&scheme.name)),
    };
    let sets = alternatives(&scheme.kind).iter().map(|words| {
        let names = words
            .iter()
            .map(|word| doc::code(&format!("{before}_{word}")));
        names.collect::<Vec<_>>().join(" and ")
    });
    sets.collect::<Vec<_>>().join(", or ")
}

/// The sets of variables that a credential may come from.
fn alternatives(kind: &SecurityKind) -> &'static [&'static [&'static str]] {
    match kind {
        kind if kind.takes_client() => &[&["CLIENT_ID", "CLIENT_SECRET"], &["ACCESS_TOKEN"]],
        SecurityKind::ClientCredentials { .. }
        | SecurityKind::OAuth2(_)
        | SecurityKind::OpenIdConnect(_) => &[&["ACCESS_TOKEN"]],
        SecurityKind::Bearer => &[&["TOKEN"]],
        SecurityKind::Basic => &[&["USER", "PASSWORD"]],
        SecurityKind::Http(_) => &[&["AUTHORIZATION"]],
        SecurityKind::ApiKeyHeader(_)
        | SecurityKind::ApiKeyQuery(_)
        | SecurityKind::ApiKeyCookie(_) => &[&["API_KEY"]],
        SecurityKind::MutualTls => &[
            &["CLIENT_CERTIFICATE", "CLIENT_KEY"],
            &["CLIENT_CERTIFICATE"],
        ],
    }
}

/// The names of variables that several schemes have.
pub(super) fn shared(schemes: &[SecurityScheme]) -> BTreeSet<&'static str> {
    let mut known = BTreeSet::new();
    let mut shared = BTreeSet::new();
    for scheme in schemes {
        let words: BTreeSet<&str> = alternatives(&scheme.kind)
            .iter()
            .copied()
            .flatten()
            .copied()
            .collect();
        shared.extend(words.into_iter().filter(|word| !known.insert(*word)));
    }
    shared
}

/// `apiKey` and `api-key` become `API_KEY`.
pub(super) fn screaming(name: &str) -> String {
    let mut text = String::new();
    let mut after_small = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if after_small && c.is_ascii_uppercase() {
                text.push('_');
            }
            text.push(c.to_ascii_uppercase());
        } else {
            text.push('_');
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    text
}
