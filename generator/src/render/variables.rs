//! The environment variables with credentials, as the runtime looks for them.

use crate::api::SecurityScheme;

use super::context::Context;
use super::doc;
use super::variable_names::{alternatives, screaming};

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
