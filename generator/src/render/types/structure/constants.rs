//! Constants of members as Rust.

use proc_macro2::Literal;

use crate::api::{Literal as Constant, Scalar, TypeKind, TypeRef};
use crate::render::context::Context;
use crate::render::ident::ident;

/// A constant as a value of the type of its member, if it can be written in Rust.
pub(super) fn expression(constant: &Constant, scalar: Scalar) -> Option<String> {
    match (constant, scalar) {
        (Constant::Text(text), Scalar::String) => {
            Some(format!("{}.to_owned()", Literal::string(text)))
        }
        (Constant::Bool(value), Scalar::Bool) => Some(value.to_string()),
        (Constant::Number(text), Scalar::F64) => {
            let value = text.parse::<f64>().ok().filter(|value| value.is_finite())?;
            Some(format!("{value:?}"))
        }
        (Constant::Number(text), Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => {
            Some(text.clone())
        }
        _ => None,
    }
}

/// The name of a constant among the values of an enum.
pub(super) fn variant(context: &Context<'_>, constant: &Constant, ty: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = ty else {
        return None;
    };
    let place = match (&context.ty(*id)?.kind, constant) {
        (TypeKind::StringEnum(list), Constant::Text(text)) => {
            list.values.iter().position(|value| value == text)
        }
        (TypeKind::IntegerEnum(list), constant) => {
            let number = constant.as_i64()?;
            list.values.iter().position(|value| *value == number)
        }
        (TypeKind::ValueEnum(list), constant) => {
            list.values.iter().position(|value| value == constant)
        }
        _ => None,
    };
    let members = &context.names(*id).members;
    members.get(place?).map(|name| ident(name).to_string())
}

/// Whether a constant can be written as a value of a type.
pub(super) fn is_written(context: &Context<'_>, constant: &Constant, ty: &TypeRef) -> bool {
    match context.resolved(ty) {
        TypeRef::Scalar(scalar) => expression(constant, scalar).is_some(),
        resolved => variant(context, constant, &resolved).is_some(),
    }
}
