//! Reads `x-pagination`.

use crate::api::model::{Operation, Pagination, PaginationStyle, Scalar, Success, Type};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::source::Node;

use super::followed::{check_pointer, of_response, segments};
use super::parameters;
use super::parameters::{Purpose, may_be_cursor, may_be_url};
use super::{inferred, vocabularies};
use crate::api::lower::extension;
use crate::api::lower::warning::warn;

/// Sets the paging of an operation.
pub(in crate::api::lower) fn lower(
    operation: &mut Operation,
    source: &document::Operation,
    document: &document::Document,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    said(operation, source, document, types, diagnostics);
    let is_xml = matches!(&operation.success, Success::One(body) if body.root().is_some());
    if is_xml && operation.pagination.is_some() {
        // The path to the next page is only known for JSON.
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
        // The extension at the root applies to all operations that it fits.
        operation.pagination = match document.extensions.get("x-pagination") {
            Some(node) => read(operation, node, types).ok().flatten(),
            None => by_others(operation, source, types, diagnostics),
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
            "see the reference of `x-pagination` for its keys",
        ),
    }
}

/// Returns paging from other extensions, or inferred paging.
fn by_others(
    operation: &Operation,
    source: &document::Operation,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) -> Option<Pagination> {
    if let Some(found) = vocabularies::read(operation, &source.extensions, types) {
        match found.paging {
            Ok(pagination) => return pagination,
            Err(why) => warn(
                diagnostics,
                codes::PAGING_WITHOUT_EFFECT,
                found.node.span,
                format!("`{}` has no effect: {why}", found.name),
                "correct it, or describe the paging with `x-pagination`",
            ),
        }
    }
    inferred::infer(operation, types)
}

fn read(operation: &Operation, node: &Node, types: &[Type]) -> Result<Option<Pagination>, String> {
    let members = node.as_mapping().ok_or_else(|| {
        let found = node.value.describe();
        format!("expected a mapping, found {found}")
    })?;
    for (key, value) in members {
        if let Some(key) = key.as_str().filter(|key| !key.starts_with("x-"))
            && extension::text(value).is_none()
        {
            let found = value.value.describe();
            return Err(format!("expected a string for `{key}`, found {found}"));
        }
    }
    let member = |key: &str| extension::get(node, key).and_then(extension::text);
    let parameter = |key: &str| -> Result<usize, String> {
        let name = member(key).ok_or_else(|| format!("it has no `{key}`"))?;
        let what = match key {
            "cursor" => Purpose::Cursor,
            _ => Purpose::Number,
        };
        parameters::parameter(operation, types, &name, what)
    };
    let header = |key: &str| match member(key) {
        Some(name) if !extension::is_header(&name) => Err(format!(
            "expected a header name for `{key}`, found `{name}`"
        )),
        name => Ok(name.unwrap_or_default()),
    };
    let body = operation.json_response();
    let pointer = |key: &str, fits: fn(Scalar) -> bool| -> Result<Option<String>, String> {
        let Some(text) = member(key) else {
            return Ok(None);
        };
        if let Some(body) = body {
            check_pointer(types, body, key, &text, fits)?;
        }
        Ok(Some(text))
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
            first: match member("first") {
                None => 1,
                Some(text) => text
                    .parse()
                    .map_err(|_| format!("expected an integer for `first`, found `{text}`"))?,
            },
            pages_header: header("pages-header")?,
        },
        Some("cursor") => PaginationStyle::Cursor {
            parameter: parameter("cursor")?,
            next: pointer("next", may_be_cursor)?.ok_or("it has no `next`")?,
            more: pointer("more", may_be_flag)?.unwrap_or_default(),
        },
        Some("link") => PaginationStyle::Link {
            next: pointer("next", may_be_url)?.unwrap_or_default(),
        },
        Some("unknown") => return Ok(None),
        // Reported as an unknown word.
        Some(_) => return Ok(None),
        None => return Err("it has no `style`".to_owned()),
    };
    let items = segments("items", &member("items").unwrap_or_default())?;
    Ok(Some(Pagination {
        count_header: header("count-header")?,
        total_header: header("total-header")?,
        ..of_response(operation, types, style, items)?
    }))
}

fn may_be_flag(scalar: Scalar) -> bool {
    scalar == Scalar::Bool
}
