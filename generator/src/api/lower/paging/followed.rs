//! The path from a response body to the items of a page.

use crate::api::model::{
    Operation, Pagination, PaginationStyle, Scalar, Through, Type, TypeKind, TypeRef, TypeUse,
    resolve, resolve_kind,
};

/// Creates the paging of an operation's only JSON response, with the path to its items.
pub(in crate::api::lower) fn of_response(
    operation: &Operation,
    types: &[Type],
    style: PaginationStyle,
    items: Vec<String>,
) -> Result<Pagination, String> {
    let Some(body) = operation.json_response() else {
        return Err("the operation has no single JSON response".to_owned());
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

/// Follows properties from the body to a list, and returns the type of its items.
fn item_type(types: &[Type], body: &TypeUse, path: &[String]) -> Result<TypeUse, String> {
    let mut current = body.clone();
    for name in path {
        current = match kind(types, &current) {
            Some(TypeKind::Struct(object)) => object
                .fields
                .iter()
                .find(|field| field.name == *name)
                .map(|field| field.ty.clone())
                .ok_or_else(|| format!("the response has no property `{name}`"))?,
            _ => return Err(format!("`{name}` is not a property of an object")),
        };
    }
    match list(types, &current) {
        Some(item) => Ok(item),
        None => Err("`items` does not refer to an array".to_owned()),
    }
}

/// Returns the names in a JSON Pointer (RFC 6901).
pub(in crate::api::lower) fn segments(key: &str, pointer: &str) -> Result<Vec<String>, String> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(format!(
            "expected a JSON Pointer for `{key}`, which begins with `/`, found `{pointer}`"
        ));
    }
    let segments = pointer.split('/').skip(1);
    Ok(segments
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
        .collect())
}

/// Checks that a pointer leads from a response body to a suitable scalar, as far as it is described.
pub(super) fn check_pointer(
    types: &[Type],
    body: &TypeUse,
    key: &str,
    pointer: &str,
    fits: fn(Scalar) -> bool,
) -> Result<(), String> {
    let mut current = body.clone();
    for name in segments(key, pointer)? {
        let is_position = name == "-" || name.parse::<usize>().is_ok();
        if let Some(item) = list(types, &current).filter(|_| is_position) {
            current = item;
            continue;
        }
        current = match kind(types, &current) {
            Some(TypeKind::Struct(object)) => {
                let mut fields = object.fields.iter();
                match fields.find(|field| field.name == name) {
                    Some(field) => field.ty.clone(),
                    // The property may exist nevertheless.
                    None if object.open => return Ok(()),
                    None => {
                        return Err(format!(
                            "cannot resolve `{key}`: the response has no property `{name}`"
                        ));
                    }
                }
            }
            // The value is undescribed, or one of several.
            _ => return Ok(()),
        };
    }
    let is_fit = match resolve(types, &current.ty, Through::Aliases) {
        TypeRef::Scalar(scalar) => fits(*scalar),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => false,
        _ => true,
    };
    match is_fit {
        true => Ok(()),
        false => Err(format!("`{key}` refers to a value of another type")),
    }
}

/// Returns the elements of a list, after resolving aliases.
pub(in crate::api::lower) fn list(types: &[Type], used: &TypeUse) -> Option<TypeUse> {
    match resolve(types, &used.ty, Through::Aliases) {
        TypeRef::List(item) => Some((**item).clone()),
        _ => None,
    }
}

/// Returns the kind of a named type, after resolving aliases.
pub(in crate::api::lower) fn kind<'t>(types: &'t [Type], used: &TypeUse) -> Option<&'t TypeKind> {
    resolve_kind(types, &used.ty, Through::Pointers)
}
