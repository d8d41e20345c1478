//! Constructors and builders.

use proc_macro2::{Ident, Literal};

use super::constants::is_written;
use super::maps::Open;
use super::member::{OfConstructor, Part};
use super::signature::signature;
use crate::api::{Literal as Constant, Struct, Type};
use crate::render::context::Context;
use crate::render::types::head;

pub(super) fn constructor(arguments: &[&Part], parts: &[Part], maps: &[&Open]) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .filter_map(|part| Some(format!("{}: {}", part.name, part.argument.as_ref()?.ty)))
        .collect();
    let initials = parts.iter().map(|part| part.initial.as_str());
    let initials = initials.chain(maps.iter().map(|map| map.initial.as_str()));
    let initials: String = initials
        .map(|initial| format!("            {initial},\n"))
        .collect();
    let docs = match arguments.is_empty() {
        true => "A value with the constant properties; the others are absent.",
        false => "A value with the required properties; the others are absent.",
    };
    format!(
        "    /// {docs}
    #[must_use]
{}        Self {{
{initials}        }}
    }}
",
        signature("new", &arguments)
    )
}

/// The builder of an object that requires more than a constructor may take.
pub(super) fn builder_macro(
    builder: &Ident,
    name: &Ident,
    arguments: &[&Part],
    parts: &[Part],
    maps: &[&Open],
) -> String {
    let has_setters = arguments.len() <= Struct::MOST_SETTERS;
    let members: String = arguments
        .iter()
        .filter_map(|part| {
            let (setter, parameter) = &part.builder;
            let OfConstructor { ty, value, stored } = part.argument.as_ref()?;
            let argument = &part.name;
            Some(match has_setters {
                true => {
                    format!("    {setter} {parameter}: {stored} = |{argument}: {ty}| {value},\n")
                }
                false => format!("    {setter}: {stored},\n"),
            })
        })
        .collect();
    let initials = parts.iter().map(|part| match &part.argument {
        Some(_) if part.builder.0 == part.name => part.name.clone(),
        Some(_) => format!("{}: {}", part.name, part.builder.0),
        None => part.initial.clone(),
    });
    let initials: String = initials
        .chain(maps.iter().map(|map| map.initial.clone()))
        .map(|initial| format!("    {initial},\n"))
        .collect();
    let with = if has_setters {
        "builder"
    } else {
        "large_builder"
    };
    format!(
        "clientwright_runtime::codegen::v1::{with}!({builder} {{\n{members}}} => {name} {{\n{initials}}});\n"
    )
}

/// Whether a constructor would have too many arguments, so that there is a builder.
pub(in crate::render::types) fn has_builder(
    context: &Context<'_>,
    ty: &Type,
    object: &Struct,
) -> bool {
    head::is_constructed(ty) && constructor_fields(context, object).len() > Struct::MOST_ARGUMENTS
}

/// The fields that are arguments of a constructor, in order.
pub(in crate::render) fn constructor_fields(context: &Context<'_>, object: &Struct) -> Vec<usize> {
    let fields = object.fields.iter().enumerate();
    let mut arguments: Vec<(usize, String)> = fields
        .filter(|(_, field)| {
            let constant = field.constant.as_ref();
            field.required
                && match field.ty.nullable {
                    true => constant != Some(&Constant::Null),
                    false => !constant.is_some_and(|it| is_written(context, it, &field.ty.ty)),
                }
        })
        .map(|(index, field)| (index, Literal::string(&field.name).to_string()))
        .collect();
    arguments.sort_by(|(_, one), (_, other)| one.cmp(other));
    arguments.into_iter().map(|(index, _)| index).collect()
}
