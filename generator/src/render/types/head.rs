//! What is above the declaration of a type: documentation, derives and attributes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Type, TypeId, TypeKind};
use crate::render::context::Context;
use crate::render::doc;

/// The documentation of a named type, with the place it is defined at.
pub(super) fn type_docs(context: &Context<'_>, id: TypeId, otherwise: &str) -> String {
    let Some(ty) = context.ty(id) else {
        return String::new();
    };
    let text = context.docs(&ty.docs, &context.names(id).ident, otherwise);
    let place = context.defined_at(ty.docs.span);
    let paragraphs = std::iter::once(text).chain(place);
    let paragraphs: Vec<String> = paragraphs.filter(|it| !it.is_empty()).collect();
    paragraphs.join("\n\n")
}

/// `#[deprecated]` where the specification says so.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated(note = "deprecated in the specification")] }
    } else {
        TokenStream::new()
    }
}

/// The lines above a declaration: documentation and `#[deprecated]`, each behind `indent`.
pub(super) fn above(indent: &str, docs: &str, deprecated: bool) -> String {
    let mut text = doc::comments(indent, docs);
    if deprecated {
        text.push_str(indent);
        text.push_str("#[deprecated(note = \"deprecated in the specification\")]\n");
    }
    text
}

/// Whether callers make values of a type: those that only come from servers have no constructor.
pub(in crate::render) fn is_constructed(ty: &Type) -> bool {
    ty.in_requests || !ty.in_responses
}

/// What the macros of enums of values implement.
pub(super) const COMPARED: [&str; 4] = ["Eq", "Hash", "PartialOrd", "Ord"];

/// The line with what is derived, and the attributes that a type has besides.
pub(super) fn derives(ty: &Type, always: &str) -> String {
    let mut list: Vec<&str> = always.split(", ").collect();
    // An enum whose values are not strings implements it itself.
    let is_of_values = matches!(ty.kind, TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_));
    let own = json_schema(ty).filter(|_| is_of_values);
    // Enums of values are compared by what is on the wire: their macro does that.
    let is_compared = is_of_values || matches!(ty.kind, TypeKind::StringEnum(_));
    let has = |derive: &str| Some(derive) == own || is_compared && COMPARED.contains(&derive);
    let more = ty.derives.iter().map(String::as_str);
    list.extend(more.filter(|derive| !has(derive) && *derive != TO_SCHEMA));
    let mut seen = BTreeSet::new();
    list.retain(|derive| seen.insert(*derive));
    let mut text = format!("#[derive({})]\n", list.join(", "));
    for attribute in &ty.attributes {
        text.push_str(&format!("#[{attribute}]\n"));
    }
    text
}

/// What the runtime implements by `JsonSchema`: the derive of `utoipa` sees the names of Rust.
pub(super) const TO_SCHEMA: &str = "utoipa::ToSchema";

/// The path of `JsonSchema`, if that is derived for a type: what it derives must know names on the wire.
pub(super) fn json_schema(ty: &Type) -> Option<&str> {
    let mut derives = ty.derives.iter().map(String::as_str);
    derives.find(|path| *path == "JsonSchema" || path.ends_with("::JsonSchema"))
}

/// An attribute for `JsonSchema`, on a line; nothing where that is not derived.
pub(super) fn schema_attribute(ty: &Type, indent: &str, text: &str) -> String {
    match json_schema(ty) {
        Some(_) => format!("{indent}#[schemars({text})]\n"),
        None => String::new(),
    }
}

/// `JsonSchema` for an enum whose values are not strings: that of the type of its values.
pub(super) fn schema_of_values(ty: &Type, name: &str, values: &str) -> String {
    let Some(path) = json_schema(ty) else {
        return String::new();
    };
    let library = path.strip_suffix("JsonSchema").unwrap_or_default();
    format!(
        "impl {path} for {name} {{
    fn schema_name() -> std::borrow::Cow<'static, str> {{
        \"{name}\".into()
    }}

    fn json_schema(generator: &mut {library}SchemaGenerator) -> {library}Schema {{
        <{values} as {path}>::json_schema(generator)
    }}
}}
"
    )
}

/// The same for what is only cloned and compared, if nothing else is asked for.
pub(super) fn derive_tokens(ty: &Type) -> TokenStream {
    derives(ty, "Clone, PartialEq").parse().unwrap_or_default()
}
