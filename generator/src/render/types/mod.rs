//! Types: one file for each component and what is nested in it.

mod enumeration;
mod structure;
mod union;
mod union_access;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{OffsetStyle, Type, TypeId, TypeKind, Use};

use super::context::{Context, InTypes, ident};
use super::doc;
use super::file::RustFile;
use super::parallel;

pub(super) use structure::constructor_fields;

/// A file: its path inside the crate and its text.
pub(super) type Rendered = Result<(String, String), syn::Error>;

/// All files under `src/types/`.
pub(super) fn files(context: &Context<'_>) -> Vec<Rendered> {
    let mut modules: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (index, names) in context.named.types.iter().enumerate() {
        modules
            .entry(&names.module)
            .or_default()
            .push(TypeId(index));
    }
    let modules: Vec<(&str, Vec<TypeId>)> = modules.into_iter().collect();
    let mut files = vec![index(context, &modules)];
    if !context.named.api.wire_formats.is_empty() {
        files.push(formats(context));
    }
    files.extend(parallel::map(&modules, |(module, ids)| {
        file(context, module, ids)
    }));
    files
}

fn index(context: &Context<'_>, modules: &[(&str, Vec<TypeId>)]) -> Rendered {
    let mut file = RustFile::new("Types of the API.");
    let mut declarations = TokenStream::new();
    let mut exports = TokenStream::new();
    if !context.named.api.wire_formats.is_empty() {
        declarations.extend(quote! { mod formats; });
        let names = context.named.wire_formats.iter().map(|name| ident(name));
        exports.extend(quote! { pub use formats::{#(#names),*}; });
    }
    for (module, ids) in modules {
        let gate = context.gates.types(module);
        let module = ident(module);
        let names: Vec<_> = ids
            .iter()
            .flat_map(|id| {
                let names = context.names(*id);
                let builder = match context.ty(*id).map(|ty| (ty, &ty.kind)) {
                    Some((ty, TypeKind::Struct(object))) => structure::has_builder(ty, object),
                    _ => false,
                };
                let builder = builder.then_some(&names.builder.ident);
                std::iter::once(&names.ident).chain(builder)
            })
            .map(|name| ident(name))
            .collect();
        declarations.extend(quote! { #gate mod #module; });
        exports.extend(match names.as_slice() {
            [only] => quote! { #gate pub use #module::#only; },
            _ => quote! { #gate pub use #module::{#(#names),*}; },
        });
    }
    file.item(declarations);
    file.item(exports);
    Ok(("src/types/mod.rs".to_owned(), file.finish(context.root)?))
}

fn formats(context: &Context<'_>) -> Rendered {
    let mut file = RustFile::new("How this API writes dates with time.");
    file.import("clientwright_runtime::codegen::v1", "DateTimeFormat");
    file.import("clientwright_runtime::codegen::v1", "DateTimeStyle");
    file.import("clientwright_runtime::codegen::v1", "OffsetStyle");
    for (format, name) in context
        .named
        .api
        .wire_formats
        .iter()
        .zip(&context.named.wire_formats)
    {
        let name = ident(name);
        let docs = doc::attributes(&format!("Written as {}.", doc::code(&format.pattern)));
        let (separator, fraction) = (
            format.separator,
            proc_macro2::Literal::u8_unsuffixed(format.fraction),
        );
        let offset = match format.offset {
            OffsetStyle::Zulu => quote! { OffsetStyle::Zulu },
            OffsetStyle::Extended => quote! { OffsetStyle::Extended },
            OffsetStyle::Basic => quote! { OffsetStyle::Basic },
            OffsetStyle::Hours => quote! { OffsetStyle::Hours },
            OffsetStyle::None => quote! { OffsetStyle::None },
        };
        file.item(quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub enum #name {}

            impl DateTimeFormat for #name {
                const STYLE: DateTimeStyle = DateTimeStyle::new(#separator, #fraction, #offset);
            }
        });
    }
    Ok((
        "src/types/formats.rs".to_owned(),
        file.finish(context.root)?,
    ))
}

fn file(context: &Context<'_>, module: &str, ids: &[TypeId]) -> Rendered {
    let main = ids
        .first()
        .map_or("", |id| context.names(*id).ident.as_str());
    let mut file = RustFile::new(match ids.len() {
        1 => format!("[`{main}`]."),
        _ => format!("[`{main}`] and what it consists of."),
    });
    for id in ids {
        let Some(ty) = context.ty(*id) else { continue };
        match &ty.kind {
            TypeKind::Struct(object) => structure::render(context, &mut file, *id, ty, object),
            TypeKind::StringEnum(list) => enumeration::strings(context, &mut file, *id, ty, list),
            TypeKind::IntegerEnum(list) => enumeration::integers(context, &mut file, *id, ty, list),
            TypeKind::ValueEnum(list) => enumeration::values(context, &mut file, *id, ty, list),
            TypeKind::Union(union) => union::render(context, &mut file, *id, ty, union),
            TypeKind::Alias(target) => alias(context, &mut file, *id, target),
            TypeKind::Newtype(target) => newtype(context, &mut file, *id, ty, target),
            TypeKind::Pending => {}
        }
        if ty.derives.iter().any(|derive| derive == TO_SCHEMA) {
            let name = &context.names(*id).ident;
            file.text(format!(
                "clientwright_runtime::codegen::v1::utoipa_schema!({name});\n"
            ));
        }
    }
    Ok((format!("src/types/{module}.rs"), file.finish(context.root)?))
}

/// The documentation of a named type, with the place it is defined at.
fn type_docs(context: &Context<'_>, id: TypeId, otherwise: &str) -> String {
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
fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated(note = "the specification says so")] }
    } else {
        TokenStream::new()
    }
}

/// The lines above a declaration: documentation and `#[deprecated]`, each behind `indent`.
fn above(indent: &str, docs: &str, deprecated: bool) -> String {
    let mut text = doc::comments(indent, docs);
    if deprecated {
        text.push_str(indent);
        text.push_str("#[deprecated(note = \"the specification says so\")]\n");
    }
    text
}

/// Whether callers make values of a type: those that only come from servers have no constructor.
pub(super) fn is_constructed(ty: &Type) -> bool {
    ty.in_requests || !ty.in_responses
}

/// What the macros of enums of values implement.
const COMPARED: [&str; 4] = ["Eq", "Hash", "PartialOrd", "Ord"];

/// The line with what is derived, and the attributes that a type has besides.
fn derives(ty: &Type, always: &str) -> String {
    let mut list: Vec<&str> = always.split(", ").collect();
    // An enum whose values are no strings implements it itself.
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
const TO_SCHEMA: &str = "utoipa::ToSchema";

/// The path of `JsonSchema`, if that is derived for a type: what it derives has to know names on the wire.
fn json_schema(ty: &Type) -> Option<&str> {
    let mut derives = ty.derives.iter().map(String::as_str);
    derives.find(|path| *path == "JsonSchema" || path.ends_with("::JsonSchema"))
}

/// An attribute for `JsonSchema`, on a line; nothing where that is not derived.
fn schema_attribute(ty: &Type, indent: &str, text: &str) -> String {
    match json_schema(ty) {
        Some(_) => format!("{indent}#[schemars({text})]\n"),
        None => String::new(),
    }
}

/// `JsonSchema` for an enum whose values are no strings: that of the type of its values.
fn schema_of_values(ty: &Type, name: &str, values: &str) -> String {
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
fn derive_tokens(ty: &Type) -> TokenStream {
    derives(ty, "Clone, PartialEq").parse().unwrap_or_default()
}

fn alias(context: &Context<'_>, file: &mut RustFile, id: TypeId, target: &Use) {
    let names = context.names(id);
    let mut docs = type_docs(context, id, "");
    if let Some(note) = context.number_note(&target.ty) {
        if !docs.is_empty() {
            docs.push_str("\n\n");
        }
        docs.push_str(note);
    }
    let docs = doc::attributes(&docs);
    let name = ident(&names.ident);
    let mut place = InTypes {
        file,
        module: &names.module,
    };
    let target = context.used(target, &mut place);
    file.item(quote! { #docs pub type #name = #target; });
}

fn newtype(context: &Context<'_>, file: &mut RustFile, id: TypeId, ty: &Type, target: &Use) {
    let derives = derive_tokens(ty);
    let names = context.names(id);
    let docs = doc::attributes(&type_docs(
        context,
        id,
        "A type of its own, because it contains itself or leads on deep.",
    ));
    let name = ident(&names.ident);
    let mut place = InTypes {
        file,
        module: &names.module,
    };
    let target = context.used(target, &mut place);
    for import in ["FromJson", "Mismatch", "Node", "ToJson", "Writer"] {
        file.import("clientwright_runtime", import);
    }
    file.item(quote! {
        #docs
        #derives
        pub struct #name(pub #target);

        impl FromJson for #name {
            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                FromJson::from_json(node).map(Self)
            }
        }

        impl ToJson for #name {
            fn to_json(&self, out: &mut Writer) {
                self.0.to_json(out);
            }
        }

        clientwright_runtime::codegen::v1::json_type!(#name);
    });
}
