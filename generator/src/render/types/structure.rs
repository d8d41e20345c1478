//! Objects with known members.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::api::{Field, Struct, Type, TypeId, TypeRef, Use};
use crate::render::context::{Context, InTypes, ident};
use crate::render::doc;
use crate::render::file::RustFile;

/// How presence and `null` of a member show in its type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}

impl Presence {
    fn of(field: &Field) -> Self {
        match (field.required, field.ty.nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }
}

/// The struct, its constructor and setters, and how it is read and written.
pub(super) fn render(
    context: &Context<'_>,
    file: &mut RustFile,
    id: TypeId,
    ty: &Type,
    object: &Struct,
) {
    let names = context.names(id);
    let name = ident(&names.ident);
    let wire_name = &names.ident;
    let docs = super::type_docs(
        context,
        id,
        &format!("{} of the specification.", doc::code(wire_name)),
    );
    let deprecated = super::deprecated(ty.docs.deprecated);
    let parts: Vec<Part> = object
        .fields
        .iter()
        .zip(&names.members)
        .map(|(field, member)| part(context, file, &names.module, field, member))
        .collect();
    let open = object
        .additional
        .as_ref()
        .map(|used| open(context, file, id, used));
    let fields = parts.iter().map(|part| &part.declaration);
    let open_field = open.as_ref().map(|open| &open.declaration);
    let has_required = object.fields.iter().any(|field| field.required);
    let default = (!has_required).then(|| quote! { , Default });
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #open_field
        }
    });

    let constructor = has_required.then(|| constructor(&parts, open.as_ref()));
    let setters = ty.in_requests.then(|| {
        parts
            .iter()
            .filter_map(|part| part.setter.clone())
            .collect::<TokenStream>()
    });
    if constructor.is_some() || setters.as_ref().is_some_and(|setters| !setters.is_empty()) {
        file.item(quote! {
            impl #name {
                #constructor
                #setters
            }
        });
    }

    let members = parts.iter().map(|part| &part.member);
    let open = open.iter().map(|open| &open.member);
    file.text(format!(
        "client_runtime::json_object!({name} {{\n{}}});\n",
        members.chain(open).cloned().collect::<String>()
    ));
}

/// The code for one member.
struct Part {
    declaration: TokenStream,
    /// How it is read and written, as `json_object!` has it.
    member: String,
    setter: Option<TokenStream>,
    /// Argument of the constructor, and the member's value in it.
    argument: Option<TokenStream>,
    initial: TokenStream,
}

fn part(
    context: &Context<'_>,
    file: &mut RustFile,
    module: &str,
    field: &Field,
    member: &str,
) -> Part {
    let name = ident(member);
    let wire = &field.name;
    let presence = Presence::of(field);
    let mut place = InTypes { file, module };
    let bare = context.reference(&field.ty.ty, &mut place);
    let owned = context.owned_argument(&field.ty.ty, &name, &mut place);
    let ty = match presence {
        Presence::Required => bare.clone(),
        Presence::RequiredNullable | Presence::Optional => quote! { Option<#bare> },
        Presence::OptionalNullable => {
            file.import("client_runtime", "Nullable");
            quote! { Nullable<#bare> }
        }
    };
    let docs = doc::attributes(&field_docs(context, field));
    let deprecated = super::deprecated(field.docs.deprecated);
    let kind = match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required_nullable",
        // Any value may be `null`, which is then not the same as nothing.
        Presence::Optional if context.resolved(&field.ty.ty) == TypeRef::Any => "optional_value",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional_nullable",
    };
    let (argument_ty, value) = (&owned.ty, &owned.value);
    let (argument, initial) = match (presence, &field.constant) {
        (Presence::Required, Some(constant)) => (None, quote! { #name: #constant.to_owned(), }),
        (Presence::Required, None) => {
            let init = if quote! { #name }.to_string() == value.to_string() {
                quote! { #name, }
            } else {
                quote! { #name: #value, }
            };
            (Some(quote! { #name: #argument_ty }), init)
        }
        (Presence::RequiredNullable, _) => {
            (Some(quote! { #name: Option<#bare> }), quote! { #name, })
        }
        (Presence::Optional, _) => (None, quote! { #name: None, }),
        (Presence::OptionalNullable, _) => (None, quote! { #name: Nullable::Absent, }),
    };
    let setter = match presence {
        Presence::Optional | Presence::OptionalNullable => {
            let method = format_ident!("with_{}", member);
            let summary = doc::attributes(&format!("Sets {}.", doc::code(wire)));
            let wrapped = if presence == Presence::Optional {
                quote! { Some(#value) }
            } else {
                quote! { Nullable::Value(#value) }
            };
            Some(quote! {
                #summary
                #deprecated
                #[must_use]
                pub fn #method(mut self, #name: #argument_ty) -> Self {
                    self.#name = #wrapped;
                    self
                }
            })
        }
        _ => None,
    };
    Part {
        declaration: quote! { #docs #deprecated pub #name: #ty, },
        member: format!("    {name}: {kind}({}),\n", Literal::string(wire)),
        setter,
        argument,
        initial,
    }
}

fn field_docs(context: &Context<'_>, field: &Field) -> String {
    let mut text = context.docs(
        &field.docs,
        &format!("{} on the wire.", doc::code(&field.name)),
    );
    let mut notes = Vec::new();
    if let Some(constant) = &field.constant {
        notes.push(format!("Always {}.", doc::code(constant)));
    }
    if field.read_only {
        notes.push("Read-only: the service sets it.".to_owned());
    }
    if field.write_only {
        notes.push("Write-only: the service never returns it.".to_owned());
    }
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(&notes.join(" "));
    }
    text
}

fn constructor(parts: &[Part], open: Option<&Open>) -> TokenStream {
    let arguments = parts.iter().filter_map(|part| part.argument.as_ref());
    let initials = parts.iter().map(|part| &part.initial);
    let open = open.map(|open| &open.initial);
    quote! {
        /// A value with its required members; the others are absent.
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#initials)* #open }
        }
    }
}

/// The code for members that the specification does not name.
struct Open {
    declaration: TokenStream,
    /// How they are read and written, as `json_object!` has it.
    member: String,
    initial: TokenStream,
}

fn open(context: &Context<'_>, file: &mut RustFile, id: TypeId, used: &Use) -> Open {
    let names = context.names(id);
    let name = ident(&names.open);
    file.import("std::collections", "BTreeMap");
    let mut place = InTypes {
        file,
        module: &names.module,
    };
    let value = context.used(used, &mut place);
    Open {
        declaration: quote! {
            /// Members that the specification does not name, as received.
            pub #name: BTreeMap<String, #value>,
        },
        member: format!("    ..{name}\n"),
        initial: quote! { #name: BTreeMap::new(), },
    }
}
