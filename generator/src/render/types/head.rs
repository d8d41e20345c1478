//! The lines before the declaration of a type: documentation, derives and attributes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Type, TypeId, TypeKind};
use crate::render::context::Context;
use crate::render::doc;

/// The documentation of a named type, with the place where it is defined.
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

/// `#[deprecated]` if the specification marks it so.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated(note = "deprecated in the specification")] }
    } else {
        TokenStream::new()
    }
}

/// The lines before a declaration: documentation and `#[deprecated]`, each indented by `indent`.
pub(super) fn above(indent: &str, docs: &str, deprecated: bool) -> String {
    let mut text = doc::comments(indent, docs);
    if deprecated {
        text.push_str(indent);
        text.push_str("#[deprecated(note = \"deprecated in the specification\")]\n");
    }
    text
}

/// Whether callers create values of a type: types that are only received have no constructor.
pub(in crate::render) fn is_constructed(ty: &Type) -> bool {
    ty.in_requests || !ty.in_responses
}

/// The traits that the macros of value enums implement.
pub(super) const COMPARED: [&str; 4] = ["Eq", "Hash", "PartialOrd", "Ord"];

/// The line with the derives, and the additional attributes of a type.
pub(super) fn derives(ty: &Type, always: &str) -> String {
    let mut list: Vec<&str> = always.split(", ").collect();
    // An enum whose values are not strings implements it itself.
    let is_of_values = matches!(ty.kind, TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_));
    let own = json_schema(ty).filter(|_| is_of_values);
    // Value enums are compared by their values on the wire, which their macro implements.
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

/// The trait that the runtime implements by `JsonSchema`: the derive of `utoipa` would use the Rust names.
pub(super) const TO_SCHEMA: &str = "utoipa::ToSchema";

/// The path of `JsonSchema`, if it is derived for a type: the derive must know the names on the wire.
pub(super) fn json_schema(ty: &Type) -> Option<&str> {
    let mut derives = ty.derives.iter().map(String::as_str);
    derives.find(|path| *path == "JsonSchema" || path.ends_with("::JsonSchema"))
}

/// An attribute for `JsonSchema`, on a line; empty if it is not derived.
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

/// The derives as tokens for types that are only cloned and compared by default.
pub(super) fn derive_tokens(ty: &Type) -> TokenStream {
    derives(ty, "Clone, PartialEq").parse().unwrap_or_default()
}
