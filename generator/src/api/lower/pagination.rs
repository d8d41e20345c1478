//! `x-pagination`.

use crate::api::model::{
    AnswerBody, Operation, Pagination, PaginationStyle, Success, Type, TypeKind, TypeRef, Use,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document;
use crate::source::Node;

use super::{extension, warn};

/// Reads the extension and checks it against the operation.
pub(super) fn lower(
    operation: &mut Operation,
    source: &document::Operation,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    let Some(node) = source.extensions.get("x-pagination") else {
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
        },
        Some("link") => PaginationStyle::Link,
        Some("unknown") => return Ok(None),
        // Reported as an unknown word.
        Some(_) => return Ok(None),
        None => return Err("it has no `style`".to_owned()),
    };
    let Success::One(AnswerBody::Json(body) | AnswerBody::Value(body)) = &operation.success else {
        return Err("the operation has no single JSON answer".to_owned());
    };
    let pointer = member("items").unwrap_or_default();
    let items: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
        .collect();
    let item = item_type(types, body, &items)?;
    Ok(Some(Pagination {
        style,
        items,
        item,
        count_header: member("count-header").unwrap_or_default(),
        total_header: member("total-header").unwrap_or_default(),
    }))
}

/// Follows members from the body to a list; the type of its items.
fn item_type(types: &[Type], body: &Use, path: &[String]) -> Result<Use, String> {
    let mut current = body.clone();
    for name in path {
        current = match resolve(types, &current) {
            Some(TypeKind::Struct(object)) => object
                .fields
                .iter()
                .find(|field| field.name == *name)
                .map(|field| field.ty.clone())
                .ok_or_else(|| format!("the answer has no member `{name}`"))?,
            _ => return Err(format!("`{name}` is not a member of an object")),
        };
    }
    match list(types, &current) {
        Some(item) => Ok(item),
        None => Err("`items` does not lead to an array".to_owned()),
    }
}

fn list(types: &[Type], used: &Use) -> Option<Use> {
    match &used.ty {
        TypeRef::List(item) => Some((**item).clone()),
        TypeRef::Named(id) => match &types.get(id.0)?.kind {
            TypeKind::Alias(target) => list(types, target),
            _ => None,
        },
        _ => None,
    }
}

fn resolve<'a>(types: &'a [Type], used: &Use) -> Option<&'a TypeKind> {
    let mut id = match &used.ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => *id,
        _ => return None,
    };
    for _ in 0..64 {
        match &types.get(id.0)?.kind {
            TypeKind::Alias(target) => match &target.ty {
                TypeRef::Named(next) => id = *next,
                _ => return None,
            },
            kind => return Some(kind),
        }
    }
    None
}
