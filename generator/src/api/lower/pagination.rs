//! `x-pagination`.

use crate::api::model::{Operation, Pagination, PaginationStyle, Success, Type};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::source::Node;

use super::followed::of_answer;
use super::{extension, inferred_paging, paging_vocabularies, warn};

/// How an operation pages.
pub(super) fn lower(
    operation: &mut Operation,
    source: &document::Operation,
    document: &document::Document,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    said(operation, source, document, types, diagnostics);
    let is_xml = matches!(&operation.success, Success::One(body) if body.root().is_some());
    if is_xml && operation.pagination.is_some() {
        // The way to the next page is known in JSON.
        let media_types = operation.media_types.iter().map(String::as_str);
        let json: Vec<&str> = media_types.filter(|name| name.contains("json")).collect();
        operation.accept = json.join(", ");
    }
}

/// Reads the extension and checks it against the operation.
fn said(
    operation: &mut Operation,
    source: &document::Operation,
    document: &document::Document,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    let Some(node) = source.extensions.get("x-pagination") else {
        // What is said of the document as a whole holds where it can.
        operation.pagination = match document.extensions.get("x-pagination") {
            Some(node) => read(operation, node, types).ok().flatten(),
            None => paging_vocabularies::read(operation, &source.extensions, types)
                .unwrap_or_else(|| inferred_paging::infer(operation, types)),
        };
        return;
    };
    match read(operation, node, types) {
        Ok(pagination) => operation.pagination = pagination,
        Err(why) => warn(
            diagnostics,
            codes::PAGING_WITHOUT_EFFECT,
            node.span,
            format!("this paging has no effect: {why}"),
            "see the reference of `x-pagination` for its members",
        ),
    }
}

fn read(operation: &Operation, node: &Node, types: &[Type]) -> Result<Option<Pagination>, String> {
    let member = |key: &str| extension::get(node, key).and_then(extension::text);
    let parameter = |key: &str| -> Result<usize, String> {
        let name = member(key).ok_or_else(|| format!("it has no `{key}`"))?;
        operation
            .parameters
            .iter()
            .position(|parameter| parameter.name == name)
            .ok_or_else(|| format!("the operation has no parameter `{name}`"))
    };
    let style = match member("style").as_deref() {
        Some("offset-limit") => PaginationStyle::OffsetLimit {
            offset: parameter("offset")?,
            limit: parameter("limit")?,
        },
        Some("page") => PaginationStyle::Page {
            page: parameter("page")?,
            size: match member("size") {
                Some(_) => Some(parameter("size")?),
                None => None,
            },
            first: member("first")
                .and_then(|text| text.parse().ok())
                .unwrap_or(1),
            pages_header: member("pages-header").unwrap_or_default(),
        },
        Some("cursor") => PaginationStyle::Cursor {
            parameter: parameter("cursor")?,
            next: member("next").ok_or("it has no `next`")?,
            more: member("more").unwrap_or_default(),
        },
        Some("link") => PaginationStyle::Link {
            next: member("next").unwrap_or_default(),
        },
        Some("unknown") => return Ok(None),
        // Reported as an unknown word.
        Some(_) => return Ok(None),
        None => return Err("it has no `style`".to_owned()),
    };
    let pointer = member("items").unwrap_or_default();
    let items: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
        .collect();
    Ok(Some(Pagination {
        count_header: member("count-header").unwrap_or_default(),
        total_header: member("total-header").unwrap_or_default(),
        ..of_answer(operation, types, style, items)?
    }))
}
