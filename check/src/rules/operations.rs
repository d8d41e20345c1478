//! Rules for operations: authentication errors, paging of lists.

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::{Document, Location, Method, SchemaId, StatusPattern};

use super::subject::{Subject, shown};

/// Words in the names of paging parameters.
const PAGING: [&str; 22] = [
    "after",
    "before",
    "continuation",
    "continuationtoken",
    "count",
    "cursor",
    "first",
    "from",
    "last",
    "limit",
    "marker",
    "max",
    "next",
    "offset",
    "page",
    "pagesize",
    "perpage",
    "size",
    "skip",
    "start",
    "token",
    "top",
];

/// Reports operations that require credentials without describing authentication errors.
pub(super) fn no_authentication_error(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for operation in &subject.document.operations {
        let requirements = operation.security.as_deref().unwrap_or_default();
        let needs =
            !requirements.is_empty() && requirements.iter().all(|one| !one.schemes.is_empty());
        let is_described = operation.responses.iter().any(|response| {
            matches!(
                response.status,
                StatusPattern::Code(401 | 403) | StatusPattern::Range(4) | StatusPattern::Default
            )
        });
        if needs && !is_described {
            diagnostics.warning(
                codes::NO_AUTHENTICATION_ERROR,
                operation.span,
                format!(
                    "`{}` requires credentials, but describes neither 401 nor 403",
                    shown(operation)
                ),
            );
        }
    }
}

/// Reports GET operations that return a list of objects, without paging parameters.
pub(super) fn list_without_paging(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for operation in &subject.document.operations {
        let is_list = operation.method == Method::Get
            && !operation.extensions.contains_key("x-pagination")
            && operation.responses.iter().any(|response| {
                response.status == StatusPattern::Code(200)
                    && response.content.iter().any(|media| {
                        media
                            .schema
                            .is_some_and(|id| is_unlimited_list(subject.document, id))
                    })
            });
        let asks_for_part = operation.parameters.iter().any(|parameter| {
            matches!(parameter.location, Location::Query | Location::Header)
                && is_paging(&parameter.name.value)
        });
        if is_list && !asks_for_part {
            diagnostics.warning(
                codes::LIST_WITHOUT_PAGING,
                operation.span,
                format!("`{}` returns a list without paging", shown(operation)),
            );
        }
    }
}

fn is_paging(name: &str) -> bool {
    let mut words = vec![String::new()];
    for c in name.chars() {
        if !c.is_alphanumeric() {
            words.push(String::new());
            continue;
        }
        if c.is_uppercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    let joined: String = words.concat();
    words
        .iter()
        .chain([&joined])
        .any(|word| PAGING.contains(&word.as_str()))
}

fn is_unlimited_list(document: &Document, id: SchemaId) -> bool {
    let Some(list) = target(document, id) else {
        return false;
    };
    let items = list.items.and_then(|items| target(document, items));
    list.bounds.max_items.is_none()
        && items.is_some_and(|items| {
            items.types.object || !items.properties.is_empty() || !items.all_of.is_empty()
        })
}

/// The schema with references resolved.
pub(super) fn target(
    document: &Document,
    id: SchemaId,
) -> Option<&clientwright_openapi::document::Schema> {
    document.schema(document.resolve(id))
}
