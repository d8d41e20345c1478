//! How others say in a document that an operation is paged: `x-ms-pageable`, `x-speakeasy-pagination`,
//! `x-fern-pagination`. What of them cannot be done is left to be inferred.

use crate::api::model::{Operation, Pagination, PaginationStyle, Type};
use crate::document::Extensions;
use crate::source::{Node, NodeValue};

use super::extension::{get, text};
use super::followed::of_answer;
use super::inferred_paging::first;

/// What one of these extensions says; `Some(None)` says that there is only one page.
pub(super) fn read(
    operation: &Operation,
    extensions: &Extensions,
    types: &[Type],
) -> Option<Option<Pagination>> {
    let known = |name: &str| extensions.get(name);
    let (style, items) = if let Some(node) = known("x-ms-pageable") {
        match get(node, "nextLinkName").map(|name| &name.value) {
            Some(NodeValue::Null) => return Some(None),
            _ => autorest(node)?,
        }
    } else if let Some(node) = known("x-speakeasy-pagination") {
        speakeasy(operation, node)?
    } else {
        fern(operation, known("x-fern-pagination")?)?
    };
    of_answer(operation, types, style, items).ok().map(Some)
}

fn autorest(node: &Node) -> Option<(PaginationStyle, Vec<String>)> {
    let next = get(node, "nextLinkName").and_then(text)?;
    let items = get(node, "itemName").and_then(text);
    let items = items.unwrap_or_else(|| "value".to_owned());
    let path = |name: &str| name.split('.').map(str::to_owned).collect::<Vec<_>>();
    let next = pointer(&path(&next));
    Some((PaginationStyle::Link { next }, path(&items)))
}

fn speakeasy(operation: &Operation, node: &Node) -> Option<(PaginationStyle, Vec<String>)> {
    let inputs = match &get(node, "inputs").map(|inputs| &inputs.value) {
        Some(NodeValue::Sequence(inputs)) => inputs.as_slice(),
        _ => &[],
    };
    let input = |kind: &str| {
        let input = inputs
            .iter()
            .find(|input| get(input, "type").and_then(text).as_deref() == Some(kind))?;
        parameter(operation, &get(input, "name").and_then(text)?)
    };
    let output = |name: &str| path_in(&text(get(get(node, "outputs")?, name)?)?, "$");
    let style = match get(node, "type").and_then(text)?.as_str() {
        "cursor" => PaginationStyle::Cursor {
            parameter: input("cursor")?,
            next: pointer(&output("nextCursor")?),
            more: String::new(),
        },
        "url" => PaginationStyle::Link {
            next: pointer(&output("nextUrl")?),
        },
        "offsetLimit" => match (input("offset"), input("limit"), input("page")) {
            (Some(offset), Some(limit), _) => PaginationStyle::OffsetLimit { offset, limit },
            (_, size, Some(page)) => by_page(operation, page, size)?,
            _ => return None,
        },
        _ => return None,
    };
    Some((style, output("results").unwrap_or_default()))
}

fn fern(operation: &Operation, node: &Node) -> Option<(PaginationStyle, Vec<String>)> {
    let member = |name: &str| get(node, name).and_then(text);
    let asked = |name: &str| {
        let path = path_in(&member(name)?, "$request")?;
        match path.as_slice() {
            [only] => parameter(operation, only),
            _ => None,
        }
    };
    let answered = |name: &str| path_in(&member(name)?, "$response");
    let style = match (asked("cursor"), asked("offset"), asked("step")) {
        (Some(parameter), ..) => PaginationStyle::Cursor {
            parameter,
            next: pointer(&answered("next_cursor")?),
            more: String::new(),
        },
        (None, Some(offset), Some(limit)) => PaginationStyle::OffsetLimit { offset, limit },
        (None, Some(page), None) => by_page(operation, page, None)?,
        (None, None, _) => return None,
    };
    Some((style, answered("results")?))
}

fn by_page(operation: &Operation, page: usize, size: Option<usize>) -> Option<PaginationStyle> {
    Some(PaginationStyle::Page {
        page,
        size,
        first: first(operation, page).unwrap_or(1),
        pages_header: String::new(),
    })
}

fn parameter(operation: &Operation, name: &str) -> Option<usize> {
    let mut parameters = operation.parameters.iter();
    parameters.position(|parameter| parameter.name == name)
}

/// `$.data.items` as names; none where it is more than a way through objects.
fn path_in(path: &str, root: &str) -> Option<Vec<String>> {
    let rest = path.strip_prefix(root)?;
    let names: Vec<String> = rest.split('.').skip(1).map(str::to_owned).collect();
    let is_plain = |name: &String| !name.is_empty() && !name.contains(['[', '*', '@', '(']);
    names.iter().all(is_plain).then_some(names)
}

fn pointer(path: &[String]) -> String {
    path.iter()
        .map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
        .collect()
}
