//! Types that are not generated: the dependencies for them, and the traits that they must implement.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;
use syn::visit::{self, Visit};

use super::context::Context;
use super::file::RustFile;
use super::toml_string::quoted;
use crate::customize::MapKind;

/// Crates whose types the runtime supports: the name in paths, the default dependency in the
/// manifest, and the feature of the runtime, if any.
const KNOWN: [(&str, &str, Option<&str>); 9] = [
    ("bytes", "\"1\"", None),
    (
        "chrono",
        "{ version = \"0.4\", default-features = false }",
        Some("chrono"),
    ),
    (
        "jiff",
        "{ version = \"1\", default-features = false }",
        Some("jiff"),
    ),
    (
        "rust_decimal",
        "{ version = \"1\", default-features = false }",
        Some("rust_decimal"),
    ),
    ("schemars", "\"1\"", Some("schemars")),
    (
        "time",
        "{ version = \"0.3\", default-features = false }",
        Some("time"),
    ),
    ("url", "\"2\"", None),
    ("utoipa", "\"6\"", Some("utoipa")),
    (
        "uuid",
        "{ version = \"1\", default-features = false }",
        Some("uuid"),
    ),
];

/// Makes the compiler check that the types can represent schemas, so that the error is not one of many.
pub(super) fn checks(context: &Context<'_>, file: &mut RustFile) {
    let types = context.named.api.mapped_types.iter();
    let types: Vec<syn::Type> = types
        .filter_map(|mapped| syn::parse_str(&mapped.path).ok())
        .collect();
    if !types.is_empty() {
        file.item(quote! {
            /// These types stand for schemas of the specification.
            const _: () = {
                #(clientwright_runtime::json::mapped_type::<#types>();)*
            };
        });
    }
}

/// The runtime and the other dependencies of the crate, one per line.
pub(super) fn dependencies(context: &Context<'_>) -> String {
    let crates = crates(context);
    let mut features: BTreeSet<&str> = KNOWN
        .iter()
        .filter(|(name, ..)| crates.contains(*name))
        .filter_map(|(_, _, feature)| *feature)
        .collect();
    if context.options.custom.maps == MapKind::IndexMap {
        features.insert("indexmap");
    }
    if !context.xml.roots.is_empty() {
        features.insert("xml");
    }
    let known = KNOWN.iter().filter(|(name, ..)| crates.contains(*name));
    let mut lines: BTreeMap<String, String> = known
        .map(|(name, how, _)| ((*name).to_owned(), (*how).to_owned()))
        .collect();
    lines.extend(context.options.custom.dependencies.clone());
    lines.insert(
        "clientwright-runtime".to_owned(),
        with_features(&context.options.runtime, &features),
    );
    let lines = lines.iter().map(|(name, how)| format!("{name} = {how}\n"));
    lines.collect()
}

/// The first segments of the paths of the types.
fn crates(context: &Context<'_>) -> BTreeSet<String> {
    #[derive(Default)]
    struct First(BTreeSet<String>);

    impl<'ast> Visit<'ast> for First {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            if let Some(first) = path.segments.first().filter(|_| path.segments.len() > 1) {
                self.0.insert(first.ident.to_string());
            }
            visit::visit_path(self, path);
        }
    }

    let mut first = First::default();
    for derive in context.named.api.types.iter().flat_map(|ty| &ty.derives) {
        if let Ok(path) = syn::parse_str::<syn::Path>(derive) {
            first.visit_path(&path);
        }
    }
    for mapped in &context.named.api.mapped_types {
        if let Ok(ty) = syn::parse_str::<syn::Type>(&mapped.path) {
            first.visit_type(&ty);
        }
    }
    first.0
}

/// A dependency as inline TOML, with features.
fn with_features(dependency: &str, features: &BTreeSet<&str>) -> String {
    if features.is_empty() {
        return dependency.to_owned();
    }
    let list: Vec<String> = features.iter().map(|feature| quoted(feature)).collect();
    let list = format!("features = [{}]", list.join(", "));
    match dependency.trim_end().strip_suffix('}') {
        Some(table) => format!("{}, {list} }}", table.trim_end()),
        None => format!("{{ version = {dependency}, {list} }}"),
    }
}
