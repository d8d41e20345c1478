//! Enums of strings and of integers.

use proc_macro2::{Ident, Literal};

use crate::api::{IntegerEnum, StringEnum, Type, TypeId};
use crate::render::context::{Context, ident};
use crate::render::doc;
use crate::render::file::RustFile;

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
    let docs = super::type_docs(context, id, "One of a list of strings, or another.");
    let members = list.values.iter().zip(&names.members).map(|(value, name)| {
        let docs = match list.descriptions.get(value) {
            Some(text) => doc::labelled(&doc::code(value), &doc::markdown(text)),
            None => doc::code(value),
        };
        Member {
            name: ident(name),
            docs,
            value: Literal::string(value),
        }
    });
    file.text(format!(
        "{}#[derive(Clone, PartialEq, Eq, Hash)]\n{}",
        super::above("", &docs, ty.docs.deprecated),
        declaration(&name, &open, "String", "string_enum", members),
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
    let docs = super::type_docs(context, id, "One of a list of integers, or another.");
    let members = list
        .values
        .iter()
        .zip(&names.members)
        .map(|(value, name)| Member {
            name: ident(name),
            docs: doc::code(&value.to_string()),
            value: Literal::i64_unsuffixed(*value),
        });
    file.text(format!(
        "{}#[derive(Clone, Copy, PartialEq, Eq, Hash)]\n{}",
        super::above("", &docs, ty.docs.deprecated),
        declaration(&name, &open, "i64", "integer_enum", members),
    ));
}

struct Member {
    name: Ident,
    docs: String,
    /// On the wire.
    value: Literal,
}

/// The enum without its derives, and the macro that reads and writes it.
fn declaration(
    name: &Ident,
    open: &Ident,
    open_type: &str,
    runtime_macro: &str,
    members: impl Iterator<Item = Member>,
) -> String {
    let (mut variants, mut values) = (String::new(), String::new());
    for Member { name, docs, value } in members {
        variants.push_str(&doc::comments("    ", &docs));
        variants.push_str(&format!("    {name},\n"));
        values.push_str(&format!("    {name} = {value},\n"));
    }
    format!(
        "#[non_exhaustive]
pub enum {name} {{
{variants}    /// A value that the specification does not name.
    {open}({open_type}),
}}

clientwright_runtime::{runtime_macro}!({name} {{
{values}    ..{open}
}});
"
    )
}
