//! The names of the environment variables of each kind of credential.

use std::collections::BTreeSet;

use crate::api::{SecurityKind, SecurityScheme};

/// The sets of variables that can provide a credential.
pub(super) fn alternatives(kind: &SecurityKind) -> &'static [&'static [&'static str]] {
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
