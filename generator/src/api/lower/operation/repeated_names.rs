//! Reports names that two parameters of an operation send: an object in the style `form` with `explode` sends its properties
//! under their own names (OpenAPI 3.1.1, "Style Values").

use std::collections::HashMap;

use crate::api::model::{
    Operation, Parameter, ParameterContent, Through, Type, TypeKind, resolve_kind,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Location, Style};

/// Reports each parameter that has a name of an earlier one in its place; those with the same name themselves have been
/// reported.
pub(in crate::api::lower) fn report(
    operation: &Operation,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    let mut sent: HashMap<(Location, &str), &Parameter> = HashMap::new();
    for parameter in &operation.parameters {
        let mut repeated = None;
        for name in sent_names(parameter, types) {
            let first = *sent.entry((parameter.location, name)).or_insert(parameter);
            if !std::ptr::eq(first, parameter) {
                repeated = repeated.or(Some((name, first)));
            }
        }
        if let Some((name, first)) = repeated {
            let (this, other) = (&parameter.name, &first.name);
            let found = diagnostics
                .warning(
                    codes::PARAMETER_TWICE,
                    parameter.docs.span,
                    format!("the parameters `{other}` and `{this}` are both sent as `{name}`"),
                )
                .help("rename one of them, or give the object another style, such as `deepObject`");
            if let Some(span) = first.docs.span {
                found.also(span, "the other parameter");
            }
        }
    }
}

/// The names under which the values of a parameter are sent.
fn sent_names<'a>(parameter: &'a Parameter, types: &'a [Type]) -> Vec<&'a str> {
    let is_spread = parameter.content == ParameterContent::Styled
        && matches!(parameter.location, Location::Query | Location::Cookie)
        && parameter.style == Style::Form
        && parameter.explode;
    match resolve_kind(types, &parameter.ty.ty, Through::Newtypes) {
        Some(TypeKind::Struct(object)) if is_spread => {
            let fields = object.fields.iter();
            fields.map(|field| field.name.as_str()).collect()
        }
        // `filter[name]`.
        _ if parameter.style == Style::DeepObject => Vec::new(),
        _ => vec![parameter.name.as_str()],
    }
}
