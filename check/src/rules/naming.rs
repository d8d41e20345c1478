//! Names whose style differs from all others of their kind.

use std::collections::BTreeMap;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::Location;
use clientwright_openapi::source::Span;

use super::subject::Subject;

/// The minimum number of names of a kind for one of them to be an exception.
const FEWEST: usize = 5;
/// The maximum percentage of exceptions; for a single exception, fewer names are sufficient.
const EXCEPTIONS: usize = 5;

/// Names defined by standards, regardless of the style of a document: OAuth 2.0 and OpenID Connect.
const STANDARD: [&str; 27] = [
    "access_token",
    "actor_token",
    "actor_token_type",
    "client_assertion",
    "client_assertion_type",
    "client_id",
    "client_secret",
    "code_challenge",
    "code_challenge_method",
    "code_verifier",
    "device_code",
    "error_description",
    "error_uri",
    "expires_in",
    "grant_type",
    "id_token",
    "issued_token_type",
    "login_hint",
    "oauth_token",
    "redirect_uri",
    "refresh_token",
    "requested_token_type",
    "response_type",
    "subject_token",
    "subject_token_type",
    "token_type",
    "user_code",
];

/// Naming styles for several words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    Camel,
    Pascal,
    Snake,
    Kebab,
}

impl Style {
    /// The style of a name; names of one word, constants and some others have none.
    fn of(name: &str) -> Option<Self> {
        if STANDARD.contains(&name) || name.starts_with("x-") {
            return None;
        }
        // `_links` and `$top` have a prefix, not a style.
        let name = name.trim_start_matches(['_', '$', '@']);
        let first = name.chars().next()?;
        let has = |wanted: fn(char) -> bool| name.chars().any(wanted);
        let lower = has(char::is_lowercase);
        if !name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '-')
            || !lower
        {
            return None;
        }
        match (
            name.contains('_'),
            name.contains('-'),
            has(char::is_uppercase),
        ) {
            (true, false, false) => Some(Self::Snake),
            (false, true, false) => Some(Self::Kebab),
            (false, false, true) if first.is_uppercase() => Some(Self::Pascal),
            (false, false, true) => Some(Self::Camel),
            _ => None,
        }
    }

    fn shown(self) -> &'static str {
        match self {
            Self::Camel => "camelCase",
            Self::Pascal => "PascalCase",
            Self::Snake => "snake_case",
            Self::Kebab => "kebab-case",
        }
    }
}

pub(super) fn inconsistent(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let document = subject.document;
    let mut properties: Vec<(&str, Span)> = Vec::new();
    for schema in &document.schemas {
        properties.extend(
            schema
                .properties
                .iter()
                .map(|(name, _)| (name.value.as_str(), name.span)),
        );
    }
    check("property", &properties, diagnostics);
    let mut ids = Vec::new();
    let mut query = Vec::new();
    for (_, operation) in subject.operations() {
        ids.extend(
            operation
                .operation_id
                .as_ref()
                .map(|id| (id.value.as_str(), id.span)),
        );
        let in_query = operation
            .parameters
            .iter()
            .filter(|it| it.location == Location::Query);
        query
            .extend(in_query.map(|parameter| (parameter.name.value.as_str(), parameter.name.span)));
    }
    check("operationId", &ids, diagnostics);
    check("query parameter", &query, diagnostics);
}

fn check(what: &str, names: &[(&str, Span)], diagnostics: &mut Diagnostics) {
    let mut counts: BTreeMap<Style, usize> = BTreeMap::new();
    let styled: Vec<(&str, Span, Style)> = names
        .iter()
        .filter_map(|(name, span)| Some((*name, *span, Style::of(name)?)))
        .collect();
    for (_, _, style) in &styled {
        *counts.entry(*style).or_default() += 1;
    }
    let Some((usual, count)) = counts.iter().max_by_key(|(_, count)| **count) else {
        return;
    };
    let exceptions = styled.len() - count;
    if *count < FEWEST || exceptions > 1 && exceptions * 100 > styled.len() * EXCEPTIONS {
        return;
    }
    for (name, span, style) in &styled {
        if style != usual {
            diagnostics
                .warning(
                    codes::INCONSISTENT_NAME,
                    *span,
                    format!("the {what} `{name}` is in {}", style.shown()),
                )
                .label(format!(
                    "{count} of {} are in {}",
                    styled.len(),
                    usual.shown()
                ));
        }
    }
}
