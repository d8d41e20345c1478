//! The environment variables with credentials, as the runtime looks for them.

use crate::api::{SecurityKind, SecurityScheme};

use super::context::Context;
use super::doc;

/// What the names of all variables of a crate begin with.
pub(super) fn prefix(context: &Context<'_>) -> String {
    screaming(&context.options.name)
}

/// The variables for a scheme, in words: `A` and `B`, or `C`.
pub(super) fn shown(context: &Context<'_>, scheme: &SecurityScheme) -> String {
    let prefix = prefix(context);
    let schemes = &context.named.api.security_schemes;
    let alike = |other: &&SecurityScheme| shares(&other.kind, &scheme.kind);
    // The scheme's own name is needed only if there is another with variables of the same name.
    let before = match schemes.iter().filter(alike).count() {
        0 | 1 => prefix,
        _ => format!("{prefix}_{}", screaming(&scheme.name)),
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

fn shares(one: &SecurityKind, other: &SecurityKind) -> bool {
    let others: Vec<_> = alternatives(other).concat();
    alternatives(one)
        .concat()
        .iter()
        .any(|word| others.contains(word))
}

/// `apiKey` and `api-key` become `API_KEY`.
fn screaming(name: &str) -> String {
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
