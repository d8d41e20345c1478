//! The parameters of a paging style.

use crate::api::model::{Operation, Scalar, Through, Type, TypeKind, TypeRef, resolve};

/// The purpose of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::api::lower) enum Purpose {
    /// Counts items or pages.
    Number,
    /// Passes the cursor from the last response.
    Cursor,
}

/// Returns the index of a named parameter, if it exists and its type suits its purpose.
pub(in crate::api::lower) fn parameter(
    operation: &Operation,
    types: &[Type],
    name: &str,
    what: Purpose,
) -> Result<usize, String> {
    let parameters = operation.parameters.iter().enumerate();
    let mut named = parameters.filter(|(_, parameter)| parameter.name == name);
    let Some((place, parameter)) = named.next() else {
        return Err(format!("the operation has no parameter `{name}`"));
    };
    if named.next().is_some() {
        return Err(format!(
            "the operation has several parameters `{name}`, and it is ambiguous which one is meant"
        ));
    }
    let is_fit = match resolve(types, &parameter.ty.ty, Through::Aliases) {
        TypeRef::Scalar(scalar) => match what {
            // A number may be described as a string.
            Purpose::Number => {
                scalar.is_number() || matches!(scalar, Scalar::String | Scalar::Mapped(..))
            }
            Purpose::Cursor => *scalar != Scalar::Bool,
        },
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            match types.get(id.0).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(_)) => false,
                Some(TypeKind::StringEnum(_)) => what == Purpose::Cursor,
                _ => true,
            }
        }
        TypeRef::Any => true,
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => false,
    };
    let expected = match what {
        Purpose::Number => "a number",
        Purpose::Cursor => "a string or a number",
    };
    match is_fit {
        true => Ok(place),
        false => Err(format!("the parameter `{name}` must be {expected}")),
    }
}

pub(super) fn may_be_url(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::String | Scalar::Uri | Scalar::Mapped(..))
}

/// Whether a scalar can be a cursor: any but a boolean.
pub(super) fn may_be_cursor(scalar: Scalar) -> bool {
    scalar != Scalar::Bool
}
