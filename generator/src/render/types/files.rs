//! The files of types: the index, and one for each module.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{OffsetStyle, Type, TypeId, TypeKind, TypeUse};
use crate::parallel;
use crate::render::context::Context;
use crate::render::doc;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::path_resolver::ImportedPaths;

use super::head::{TO_SCHEMA, derive_tokens, type_docs};
use super::{checks, enumeration, structure, union};

/// A file: its path inside the crate and its text.
pub(in crate::render) type Rendered = Result<(String, String), syn::Error>;

/// All files under `src/types/`.
pub(in crate::render) fn files(context: &Context<'_>) -> Vec<Rendered> {
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

pub(super) fn index(context: &Context<'_>, modules: &[(&str, Vec<TypeId>)]) -> Rendered {
    let mut file = RustFile::new("Types of the API.");
    let mut declarations = TokenStream::new();
    let mut exports = TokenStream::new();
    if !context.named.api.wire_formats.is_empty() {
        declarations.extend(quote! { mod formats; });
        let names = context.named.wire_formats.iter().map(|name| ident(name));
        exports.extend(quote! { pub use formats::{#(#names),*}; });
    }
    for (module, ids) in modules {
        let gate = context.cfg_features.types(module);
        let module = ident(module);
        let names: Vec<_> = ids
            .iter()
            .flat_map(|id| {
                let names = context.names(*id);
                let builder = match context.ty(*id).map(|ty| (ty, &ty.kind)) {
                    Some((ty, TypeKind::Struct(object))) => {
                        structure::has_builder(context, ty, object)
                    }
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
    for (before, now) in &context.named.aliases.types {
        let names = context.named.types.iter();
        let module = names
            .filter(|names| names.ident == *now)
            .map(|names| names.module.as_str());
        for module in module.take(1) {
            file.item(former(before, now, &context.cfg_features.types(module)));
        }
    }
    Ok(("src/types/mod.rs".to_owned(), file.finish(context.root)?))
}

/// The former name of a renamed item, for code that still uses it.
pub(in crate::render) fn former(before: &str, now: &str, gate: &TokenStream) -> TokenStream {
    let note = format!("renamed to `{now}`");
    let docs = doc::attributes(&format!("The former name of [`{now}`]."));
    let (before, now) = (ident(before), ident(now));
    quote! {
        #docs
        #gate
        #[deprecated(note = #note)]
        pub type #before = #now;
    }
}

fn formats(context: &Context<'_>) -> Rendered {
    let mut file = RustFile::new("The date-time formats of this API.");
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

pub(super) fn file(context: &Context<'_>, module: &str, ids: &[TypeId]) -> Rendered {
    let main = ids
        .first()
        .map_or("", |id| context.names(*id).ident.as_str());
    let mut file = RustFile::new(match ids.len() {
        1 => format!("[`{main}`]."),
        _ => format!("[`{main}`] and its nested types."),
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
        checks::render(context, &mut file, *id, ty);
        if ty.derives.iter().any(|derive| derive == TO_SCHEMA) {
            let name = &context.names(*id).ident;
            file.text(format!(
                "clientwright_runtime::codegen::v1::utoipa_schema!({name});\n"
            ));
        }
    }
    Ok((format!("src/types/{module}.rs"), file.finish(context.root)?))
}

fn alias(context: &Context<'_>, file: &mut RustFile, id: TypeId, target: &TypeUse) {
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
    let mut place = ImportedPaths {
        file,
        module: &names.module,
    };
    let target = context.used(target, &mut place);
    file.item(quote! { #docs pub type #name = #target; });
}

fn newtype(context: &Context<'_>, file: &mut RustFile, id: TypeId, ty: &Type, target: &TypeUse) {
    let derives = derive_tokens(ty);
    let names = context.names(id);
    let docs = doc::attributes(&type_docs(
        context,
        id,
        "A separate type, because it is recursive or deeply nested.",
    ));
    let name = ident(&names.ident);
    let mut place = ImportedPaths {
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
