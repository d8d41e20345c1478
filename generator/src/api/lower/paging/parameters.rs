//! The parameters that a way to page names.

use crate::api::model::{Operation, Scalar, Through, Type, TypeKind, TypeRef, resolve};

/// What a parameter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::api::lower) enum Purpose {
    /// It counts items or pages.
    Number,
    /// It is what the last response said of the next page.
    Cursor,
}

/// The place of the parameter of a name, if there is one, and it can be what it is for.
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
            // A number may be described as a text.
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

/// A cursor is whatever a parameter can be.
pub(super) fn may_be_cursor(scalar: Scalar) -> bool {
    scalar != Scalar::Bool
}
