//! Security schemes of a document that `security` in `clients.toml` replaces.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::api::AddedSecurity;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::source::Sources;

/// Reports schemes of the document that have the name of an added one: it replaces them, which may not be intended. `places` are
/// the positions of the added ones in the settings.
pub(super) fn report(
    added: &AddedSecurity,
    places: &BTreeMap<String, Range<usize>>,
    document: &Document,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let schemes = document.security_schemes.iter();
    for scheme in schemes.filter(|scheme| added.contains_key(&scheme.name)) {
        let name = &scheme.name;
        let found = diagnostics
            .warning(
                codes::KEYWORD_WITHOUT_EFFECT,
                scheme.span,
                format!("the security scheme `{name}` has no effect: `security` in the settings has one with this name"),
            )
            .label("it is replaced")
            .help("to keep both, change the name in the settings; if this is intended, allow W0213 at this position in `[lints]`");
        if let Some(place) = places.get(name).and_then(|at| sources.in_settings(at)) {
            drop(found.also(place, "by this one"));
        }
    }
}
