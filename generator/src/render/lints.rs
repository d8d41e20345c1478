//! Lints of clippy that names and numbers of a specification trigger.

use crate::api::{Literal, Scalar, TypeKind, TypeRef};
use crate::render::context::Context;
use crate::render::known_constants::is_known_constant;

/// The methods of the standard traits that clippy expects in an `impl` of the trait (`should_implement_trait`).
const OF_TRAITS: [&str; 30] = [
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "clone",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "from_iter",
    "from_str",
    "hash",
    "index",
    "index_mut",
    "into_iter",
    "mul",
    "neg",
    "next",
    "not",
    "rem",
    "shl",
    "shr",
    "sub",
];

/// The lints to allow in the library, because of names that are methods, and of numbers.
pub(super) fn of_library(context: &Context<'_>) -> Vec<&'static str> {
    let operations = &context.named.operations;
    let mut names = operations.iter().flat_map(|names| {
        let setters = names.parameters.iter().chain([&names.method, &names.body]);
        setters.chain(&names.accepts).chain(&names.part_headers)
    });
    let is_of_trait = |name: &String| OF_TRAITS.contains(&name.as_str());
    let mut lints = Vec::new();
    if has_known_constant(context) {
        lints.push("clippy::approx_constant");
    }
    if operations.iter().any(|names| names.method == "new") {
        lints.push("clippy::new_ret_no_self");
    }
    if names.any(is_of_trait) {
        lints.push("clippy::should_implement_trait");
    }
    lints
}

/// Whether the constant of a property resembles one of the standard library.
fn has_known_constant(context: &Context<'_>) -> bool {
    let types = context.named.api.types.iter();
    let structs = types.filter_map(|ty| match &ty.kind {
        TypeKind::Struct(object) => Some(&object.fields),
        _ => None,
    });
    structs.flatten().any(|field| {
        let is_float = context.resolved(&field.ty.ty) == TypeRef::Scalar(Scalar::F64);
        match (&field.constant, is_float) {
            (Some(Literal::Number(text)), true) => text.parse().is_ok_and(is_known_constant),
            _ => false,
        }
    })
}
