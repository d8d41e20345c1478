//! Paging extensions of other vendors: `x-ms-pageable`, `x-speakeasy-pagination`, `x-fern-pagination`.
//! Unsupported settings are reported, and paging is inferred instead.

use crate::api::model::{Operation, Pagination, PaginationStyle, Type};
use crate::document::Extensions;
use crate::source::{Node, NodeValue};

use super::followed::{check_pointer, of_response};
use super::inferred::first;
use super::parameters::{Purpose, may_be_cursor, may_be_url, parameter};
use crate::api::lower::extension::{get, text};

const AUTOREST: &str = "x-ms-pageable";
const SPEAKEASY: &str = "x-speakeasy-pagination";
const FERN: &str = "x-fern-pagination";

/// A paging extension and its place.
pub(in crate::api::lower) struct Found<'a> {
    pub(in crate::api::lower) name: &'static str,
    pub(in crate::api::lower) node: &'a Node,
    /// `None` if there is only one page; an error if it has no effect.
    pub(in crate::api::lower) paging: Result<Option<Pagination>, String>,
}

type StyleAndItems = (PaginationStyle, Vec<String>);

/// Reads one of these extensions.
pub(in crate::api::lower) fn read<'a>(
    operation: &Operation,
    extensions: &'a Extensions,
    types: &[Type],
) -> Option<Found<'a>> {
    let (name, node) = [AUTOREST, SPEAKEASY, FERN]
        .into_iter()
        .find_map(|name| Some((name, extensions.get(name)?)))?;
    let is_one_page = name == AUTOREST
        && get(node, "nextLinkName").is_some_and(|name| name.value == NodeValue::Null);
    let way = match name {
        _ if is_one_page => None,
        AUTOREST => Some(autorest(node)),
        SPEAKEASY => Some(speakeasy(operation, types, node)),
        _ => Some(fern(operation, types, node)),
    };
    let paging = way.map(|way| {
        let (style, items) = way?;
        check(operation, types, name, &style)?;
        of_response(operation, types, style, items)
    });
    Some(Found {
        name,
        node,
        paging: paging.transpose(),
    })
}

/// Checks that the pointer to the next page has a target.
fn check(
    operation: &Operation,
    types: &[Type],
    name: &str,
    style: &PaginationStyle,
) -> Result<(), String> {
    let (next, fits): (_, fn(_) -> _) = match style {
        PaginationStyle::Cursor { next, .. } => (next, may_be_cursor),
        PaginationStyle::Link { next } => (next, may_be_url),
        PaginationStyle::OffsetLimit { .. } | PaginationStyle::Page { .. } => return Ok(()),
    };
    let key = match (name, style) {
        (AUTOREST, _) => "nextLinkName",
        (SPEAKEASY, PaginationStyle::Cursor { .. }) => "nextCursor",
        (SPEAKEASY, _) => "nextUrl",
        _ => "next_cursor",
    };
    match operation.json_response() {
        Some(body) => check_pointer(types, body, key, next, fits),
        None => Ok(()),
    }
}

fn autorest(node: &Node) -> Result<StyleAndItems, String> {
    let next = said(node, "nextLinkName")?;
    let items = get(node, "itemName").and_then(text);
    let items = items.unwrap_or_else(|| "value".to_owned());
    let path = |name: &str| name.split('.').map(str::to_owned).collect::<Vec<_>>();
    let next = pointer(&path(&next));
    Ok((PaginationStyle::Link { next }, path(&items)))
}

fn speakeasy(operation: &Operation, types: &[Type], node: &Node) -> Result<StyleAndItems, String> {
    let inputs = match &get(node, "inputs").map(|inputs| &inputs.value) {
        Some(NodeValue::Sequence(inputs)) => inputs.as_slice(),
        _ => &[],
    };
    let input = |kind: &str, what: Purpose| -> Result<Option<usize>, String> {
        let input = inputs
            .iter()
            .find(|input| get(input, "type").and_then(text).as_deref() == Some(kind));
        match input {
            Some(input) => parameter(operation, types, &said(input, "name")?, what).map(Some),
            None => Ok(None),
        }
    };
    let output = |name: &str| match get(node, "outputs").and_then(|outputs| get(outputs, name)) {
        Some(path) => path_in(path, "$").map(Some),
        None => Ok(None),
    };
    let needed = |name: &str| output(name)?.ok_or_else(|| format!("`outputs` has no `{name}`"));
    let style = match said(node, "type")?.as_str() {
        "cursor" => PaginationStyle::Cursor {
            parameter: input("cursor", Purpose::Cursor)?
                .ok_or("`inputs` has none of `type: cursor`")?,
            next: pointer(&needed("nextCursor")?),
            more: String::new(),
        },
        "url" => PaginationStyle::Link {
            next: pointer(&needed("nextUrl")?),
        },
        "offsetLimit" => {
            let (offset, page) = (
                input("offset", Purpose::Number)?,
                input("page", Purpose::Number)?,
            );
            match (offset, input("limit", Purpose::Number)?, page) {
                (Some(offset), Some(limit), _) => PaginationStyle::OffsetLimit { offset, limit },
                (_, size, Some(page)) => by_page(operation, page, size),
                _ => return Err("`inputs` has neither an offset and a limit nor a page".to_owned()),
            }
        }
        other => return Err(format!("`type: {other}` is not supported")),
    };
    Ok((style, output("results")?.unwrap_or_default()))
}

fn fern(operation: &Operation, types: &[Type], node: &Node) -> Result<StyleAndItems, String> {
    let asked = |name: &str, what: Purpose| -> Result<Option<usize>, String> {
        let Some(path) = get(node, name) else {
            return Ok(None);
        };
        match path_in(path, "$request")?.as_slice() {
            [only] => parameter(operation, types, only, what).map(Some),
            _ => Err(format!("`{name}` is not a parameter")),
        }
    };
    let in_response = |name: &str| match get(node, name) {
        Some(path) => path_in(path, "$response"),
        None => Err(format!("it has no `{name}`")),
    };
    let cursor = asked("cursor", Purpose::Cursor)?;
    let (offset, step) = (
        asked("offset", Purpose::Number)?,
        asked("step", Purpose::Number)?,
    );
    let style = match (cursor, offset, step) {
        (Some(parameter), ..) => PaginationStyle::Cursor {
            parameter,
            next: pointer(&in_response("next_cursor")?),
            more: String::new(),
        },
        (None, Some(offset), Some(limit)) => PaginationStyle::OffsetLimit { offset, limit },
        (None, Some(page), None) => by_page(operation, page, None),
        (None, None, _) => return Err("it has neither `cursor` nor `offset`".to_owned()),
    };
    Ok((style, in_response("results")?))
}

fn by_page(operation: &Operation, page: usize, size: Option<usize>) -> PaginationStyle {
    PaginationStyle::Page {
        page,
        size,
        first: first(operation, page).unwrap_or(1),
        pages_header: String::new(),
    }
}

/// Returns a required text.
fn said(node: &Node, name: &str) -> Result<String, String> {
    let text = get(node, name).and_then(text);
    text.ok_or_else(|| format!("it has no `{name}`"))
}

/// Splits `$.data.items` into names. Returns an error if it is not a simple path through objects.
fn path_in(path: &Node, root: &str) -> Result<Vec<String>, String> {
    let path = text(path).ok_or_else(|| {
        let found = path.value.describe();
        format!("expected a path such as `{root}.name`, found {found}")
    })?;
    let names: Option<Vec<String>> = path
        .strip_prefix(root)
        .map(|rest| rest.split('.').skip(1).map(str::to_owned).collect());
    let is_plain = |name: &String| !name.is_empty() && !name.contains(['[', '*', '@', '(']);
    names
        .filter(|names| names.iter().all(is_plain))
        .ok_or_else(|| format!("expected a path such as `{root}.name`, found `{path}`"))
}

fn pointer(path: &[String]) -> String {
    path.iter()
        .map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
        .collect()
}
