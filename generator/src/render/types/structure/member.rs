//! One member: its field, its setter, and how it is read and written.

use proc_macro2::Literal;
use quote::quote;

use super::constants::{expression, is_written, variant};
use super::signature::signature;
use crate::api::{Field, Literal as Constant, Type, TypeRef};
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::ImportedPaths;
use crate::render::types::head;

/// How presence and `null` of a member affect its type.
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

/// The code for one member.
pub(super) struct Part {
    pub(super) declaration: String,
    pub(super) name: String,
    /// How it is read and written, in the form of `json_object!`.
    pub(super) kind: &'static str,
    /// Its name on the wire, as a literal.
    pub(super) wire: String,
    /// The type of a value that is present.
    pub(super) bare: String,
    pub(super) setter: Option<String>,
    /// The argument of the constructor, and the value of the member in it.
    pub(super) argument: Option<OfConstructor>,
    pub(super) initial: String,
    /// Its setter and its parameter in a builder.
    pub(super) builder: (String, String),
}

/// A member as an argument of the constructor or of a setter of a builder.
pub(super) struct OfConstructor {
    /// The type of the argument.
    pub(super) ty: String,
    /// The value that is created from it.
    pub(super) value: String,
    /// The type of the member.
    pub(super) stored: String,
}

impl Part {
    pub(super) fn member(&self, indent: &str) -> String {
        let Self {
            name, kind, wire, ..
        } = self;
        format!("{indent}{name}: {kind}({wire}),\n")
    }

    pub(super) fn typed_member(&self, indent: &str) -> String {
        let Self {
            name,
            kind,
            wire,
            bare,
            ..
        } = self;
        format!("{indent}{name}: {kind}({wire}, {bare}),\n")
    }
}

pub(super) fn part(
    context: &Context<'_>,
    file: &mut RustFile,
    (owner, module): (&Type, &str),
    field: &Field,
    member: &str,
) -> Part {
    let name = ident(member);
    let wire = &field.name;
    let presence = Presence::of(field);
    let mut place = ImportedPaths { file, module };
    let bare = context.reference(&field.ty.ty, &mut place);
    let owned = context.owned_argument(&field.ty.ty, &name, &mut place);
    let ty = match presence {
        Presence::Required => bare.clone(),
        Presence::RequiredNullable | Presence::Optional => quote! { Option<#bare> },
        Presence::OptionalNullable => {
            file.import("clientwright_runtime", "Nullable");
            quote! { Nullable<#bare> }
        }
    };
    let kind = match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required_nullable",
        // Any value may be `null`, which is then different from an absent one.
        Presence::Optional if context.resolved(&field.ty.ty) == TypeRef::Any => "optional_value",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional_nullable",
    };
    let ty = one_line(ty);
    let (given, value) = (one_line(owned.ty), one_line(owned.value));
    let argument = format!("{name}: {given}");
    let constant = field
        .constant
        .as_ref()
        .filter(|constant| is_written(context, constant, &field.ty.ty))
        .and_then(|constant| match context.resolved(&field.ty.ty) {
            TypeRef::Scalar(scalar) => expression(constant, scalar),
            resolved => variant(context, constant, &resolved)
                .map(|variant| format!("{}::{variant}", one_line(bare.clone()))),
        });
    let of_constructor = |given: String, value: &str| {
        Some(OfConstructor {
            ty: given,
            value: value.to_owned(),
            stored: ty.clone(),
        })
    };
    let (argument_of_new, initial) = match (presence, constant) {
        (Presence::Required, Some(constant)) => (None, format!("{name}: {constant}")),
        (Presence::Required, None) => (
            of_constructor(given, &value),
            if name == value.as_str() {
                value.clone()
            } else {
                format!("{name}: {value}")
            },
        ),
        (Presence::RequiredNullable, _) if field.constant == Some(Constant::Null) => {
            (None, format!("{name}: None"))
        }
        (Presence::RequiredNullable, _) => (
            of_constructor(
                format!("impl IntoOption<{}>", one_line(bare.clone())),
                &format!("{name}.into_option()"),
            ),
            format!("{name}: {name}.into_option()"),
        ),
        (Presence::Optional, _) => (None, format!("{name}: None")),
        (Presence::OptionalNullable, _) => (None, format!("{name}: Nullable::Absent")),
    };
    let wrapper = match presence {
        Presence::Required | Presence::RequiredNullable => None,
        Presence::Optional => Some("Some"),
        Presence::OptionalNullable => Some("Nullable::Value"),
    };
    let setter = wrapper.map(|wrapper| {
        let docs = match wire == member {
            true => String::new(),
            false => format!("Sets {}.", doc::code(wire)),
        };
        let arguments = ["mut self".to_owned(), argument];
        format!(
            "{}    #[must_use]\n{}        self.{name} = {wrapper}({value});\n        self\n    }}\n",
            head::above("    ", &docs, field.docs.deprecated),
            signature(&format!("with_{member}"), &arguments)
        )
    });
    let wire_text = Literal::string(wire);
    let schema = head::schema_attribute(
        owner,
        "    ",
        &match presence {
            Presence::OptionalNullable => format!("rename = {wire_text}, default"),
            _ => format!("rename = {wire_text}"),
        },
    );
    Part {
        declaration: format!(
            "{}{}    pub {name}: {},
",
            head::above(
                "    ",
                &field_docs(context, field, member),
                field.docs.deprecated
            ),
            schema,
            ty
        ),
        kind,
        wire: Literal::string(wire).to_string(),
        bare: one_line(bare),
        name: name.to_string(),
        setter,
        argument: argument_of_new,
        initial,
        builder: (String::new(), String::new()),
    }
}

fn field_docs(context: &Context<'_>, field: &Field, member: &str) -> String {
    // A member without a description needs no documentation if its name is the one on the wire.
    let otherwise = match field.name == member {
        true => String::new(),
        false => format!("{} in JSON.", doc::code(&field.name)),
    };
    let mut text = context.docs(&field.docs, &field.name, &otherwise);
    let mut notes = Vec::new();
    if let Some(constant) = &field.constant {
        notes.push(format!("Always {}.", doc::code(&constant.to_string())));
    }
    notes.extend(context.number_note(&field.ty.ty).map(str::to_owned));
    if field.read_only {
        notes.push("Read-only: set by the service.".to_owned());
    }
    if field.write_only {
        notes.push("Write-only: never returned by the service.".to_owned());
    }
    if !notes.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&notes.join(" "));
    }
    text
}
