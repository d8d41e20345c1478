//! The environment variables with credentials, as the runtime looks them up.

use crate::api::SecurityScheme;

use super::context::Context;
use super::doc;
use super::variable_names::{alternatives, screaming};

/// The common prefix of all variables of a crate.
pub(super) fn prefix(context: &Context<'_>) -> String {
    screaming(&context.options.name)
}

/// The variables for a scheme, as text: `A` and `B`, or `C`.
pub(super) fn shown(context: &Context<'_>, scheme: &SecurityScheme) -> String {
    shown_with(context, scheme, &prefix(context))
}

/// Like [`shown`], with another prefix.
pub(super) fn shown_with(context: &Context<'_>, scheme: &SecurityScheme, prefix: &str) -> String {
    // The name of the scheme is needed only if another scheme has variables with the same name.
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
