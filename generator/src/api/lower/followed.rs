//! The way from the body of an answer to the items of a page.

use crate::api::model::{Operation, Pagination, PaginationStyle, Type, TypeKind, TypeRef, Use};

/// Paging of the only JSON answer of an operation, with the way to its items.
pub(super) fn of_answer(
    operation: &Operation,
    types: &[Type],
    style: PaginationStyle,
    items: Vec<String>,
) -> Result<Pagination, String> {
    let Some(body) = operation.json_answer() else {
        return Err("the operation has no single JSON answer".to_owned());
    };
    Ok(Pagination {
        item: item_type(types, body, &items)?,
        style,
        items,
        count_header: String::new(),
        total_header: String::new(),
        inferred: None,
    })
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

pub(super) fn list(types: &[Type], used: &Use) -> Option<Use> {
    match &used.ty {
        TypeRef::List(item) => Some((**item).clone()),
        TypeRef::Named(id) => match &types.get(id.0)?.kind {
            TypeKind::Alias(target) => list(types, target),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn resolve<'a>(types: &'a [Type], used: &Use) -> Option<&'a TypeKind> {
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
