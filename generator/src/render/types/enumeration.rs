//! Enums of strings, of integers, and of scalars of several types.

use super::head;
use proc_macro2::{Ident, Literal};

use crate::api::{IntegerEnum, Literal as Constant, StringEnum, Type, TypeId, ValueEnum};
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;

/// With more values than this, they are looked up in a table: the compile time of a `match` on
/// strings grows quadratically.
const MANY: usize = 256;

/// An open enum of strings.
pub(super) fn strings(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    list: &StringEnum,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let open = ident(&names.open);
    let docs = head::type_docs(
        context,
        id,
        "Open string enum: unknown values are preserved.",
    );
    let with = match list.values.len() > MANY {
        false => "string_enum",
        true => "large_string_enum",
    };
    let members = list
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| Member {
            name: ident(name),
            docs: member_docs(value, list.descriptions.get(value)),
            value: Literal::string(value).to_string(),
            attribute: head::schema_attribute(
                ty,
                "    ",
                &format!("rename = {}", Literal::string(value)),
            ),
        });
    file.text(format!(
        "{}{}{}",
        head::above("", &docs, ty.docs.deprecated),
        head::derives(ty, "Clone"),
        declaration(
            &name,
            &open,
            "String",
            with,
            &head::schema_attribute(ty, "    ", "untagged"),
            members,
        ),
    ));
}

/// An open enum of integers.
pub(super) fn integers(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    list: &IntegerEnum,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let open = ident(&names.open);
    let docs = head::type_docs(
        context,
        id,
        "Open integer enum: unknown values are preserved.",
    );
    let members = list
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| Member {
            name: ident(name),
            docs: member_docs(&value.to_string(), list.descriptions.get(value)),
            value: Literal::i64_unsuffixed(*value).to_string(),
            attribute: String::new(),
        });
    file.text(format!(
        "{}{}{}",
        head::above("", &docs, ty.docs.deprecated),
        head::derives(ty, "Clone, Copy"),
        declaration(&name, &open, "i64", "integer_enum", "", members),
    ));
    file.text(head::schema_of_values(ty, &names.ident, "i64"));
}

/// An open enum of scalars of several types.
pub(super) fn values(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    list: &ValueEnum,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let open = ident(&names.open);
    file.import("clientwright_runtime", "Value");
    let docs = head::type_docs(context, id, "Open enum: unknown values are preserved.");
    let members = list
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| Member {
            name: ident(name),
            docs: member_docs(&value.to_string(), list.descriptions.get(value)),
            value: constant(value),
            attribute: String::new(),
        });
    file.text(format!(
        "{}{}{}",
        head::above("", &docs, ty.docs.deprecated),
        head::derives(ty, "Clone"),
        declaration(&name, &open, "Value", "value_enum", "", members),
    ));
    file.text(head::schema_of_values(ty, &names.ident, "Value"));
}

/// A scalar in the form of `value_enum!`.
fn constant(value: &Constant) -> String {
    match value {
        // It never occurs among the values, but the output must be valid anyway.
        Constant::Null => "Text(\"null\")".to_owned(),
        Constant::Bool(value) => format!("Boolean({value})"),
        Constant::Number(text) => format!("Number({})", Literal::string(text)),
        Constant::Text(text) => format!("Text({})", Literal::string(text)),
    }
}

fn member_docs(value: &str, description: Option<&String>) -> String {
    match description {
        Some(text) => doc::labelled(&doc::code(value), &doc::markdown(text)),
        None => doc::code(value),
    }
}

struct Member {
    name: Ident,
    docs: String,
    /// The value on the wire, in the form of the macro.
    value: String,
    /// A line before it.
    attribute: String,
}

/// The enum without its derives, and the macro that implements reading and writing.
fn declaration(
    name: &Ident,
    open: &Ident,
    open_type: &str,
    runtime_macro: &str,
    open_attribute: &str,
    members: impl Iterator<Item = Member>,
) -> String {
    let (mut variants, mut values) = (String::new(), String::new());
    for Member {
        name,
        docs,
        value,
        attribute,
    } in members
    {
        variants.push_str(&doc::comments("    ", &docs));
        variants.push_str(&attribute);
        variants.push_str(&format!("    {name},\n"));
        values.push_str(&format!("    {name} = {value},\n"));
    }
    format!(
        "#[non_exhaustive]
pub enum {name} {{
{variants}    /// A value that is not in the specification.
{open_attribute}    {open}({open_type}),
}}

clientwright_runtime::codegen::v1::{runtime_macro}!({name} {{
{values}    ..{open}
}});
"
    )
}
