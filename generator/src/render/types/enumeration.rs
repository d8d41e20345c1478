//! Enums of strings and of integers.

use proc_macro2::Literal;
use quote::quote;

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
    let deprecated = super::deprecated(ty.docs.deprecated);
    let members: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let values = &list.values;
    let member_docs = values.iter().map(|value| {
        let text = match list.descriptions.get(value) {
            Some(text) => format!("{}: {}", doc::code(value), doc::markdown(text)),
            None => doc::code(value),
        };
        doc::attributes(&text)
    });
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#member_docs #members,)*
            /// A value that the specification does not name.
            #open(String),
        }

        impl #name {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#members => #values,)*
                    Self::#open(text) => text,
                }
            }

            /// The value for a text from the wire.
            #[must_use]
            pub fn from_text(text: &str) -> Self {
                match text {
                    #(#values => Self::#members,)*
                    _ => Self::#open(text.to_owned()),
                }
            }
        }

        client_runtime::string_enum!(#name);
    });
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
    let deprecated = super::deprecated(ty.docs.deprecated);
    let members: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let values: Vec<_> = list
        .values
        .iter()
        .map(|value| Literal::i64_unsuffixed(*value))
        .collect();
    let member_docs = list
        .values
        .iter()
        .map(|value| doc::attributes(&doc::code(&value.to_string())));
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#member_docs #members,)*
            /// A value that the specification does not name.
            #open(i64),
        }

        impl #name {
            /// The value on the wire.
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    #(Self::#members => #values,)*
                    Self::#open(value) => *value,
                }
            }

            /// The value for an integer from the wire.
            #[must_use]
            pub fn from_i64(value: i64) -> Self {
                match value {
                    #(#values => Self::#members,)*
                    _ => Self::#open(value),
                }
            }
        }

        client_runtime::integer_enum!(#name);
    });
}
