//! The root: `src/lib.rs` of a crate, or one file with everything for a module.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::RUNTIME_VERSION;
use super::context::Context;
use super::file::Crate;
use super::file::{HEADER, RustFile};
use super::lints;
use super::types::Rendered;

/// The root of the crate: its documentation is the README.
pub(super) fn lib(context: &Context<'_>) -> Rendered {
    let mut file = RustFile::new("");
    file.inner_attribute(quote! { #![doc = include_str!("../README.md")] });
    file.inner_attribute(quote! { #![forbid(unsafe_code)] });
    // The specification determines the number of members of a type, what is deprecated and what is described.
    file.inner_attribute(quote! {
        #![allow(
            deprecated,
            missing_docs,
            clippy::large_enum_variant,
            clippy::match_overlapping_arm,
            clippy::too_many_arguments,
            clippy::type_complexity
        )]
    });
    let of_names = lints::of_library(context).into_iter();
    let of_names: Result<Vec<TokenStream>, _> = of_names.map(str::parse).collect();
    if let Some(of_names) = of_names.ok().filter(|lints| !lints.is_empty()) {
        file.inner_attribute(quote! {
            #![allow(#(#of_names),*, reason = "names and numbers of the specification")]
        });
    }
    if context.cfg_features.are_there() {
        // Items that tags share are not needed by each of them.
        file.inner_attribute(quote! {
            #![cfg_attr(not(feature = "default"), allow(dead_code, unused_imports))]
        });
    }
    let has_types = !context.named.api.types.is_empty();
    let operations = (!context.named.api.operations.is_empty()).then(|| {
        quote! { pub mod operations; }
    });
    let types = has_types.then(|| quote! { pub mod types; });
    let has_operations = !context.named.api.operations.is_empty();
    let interface = has_operations.then(|| {
        quote! {
            #[cfg(feature = "fake")]
            mod interface;
        }
    });
    let exported = has_operations.then(|| {
        quote! {
            #[cfg(feature = "fake")]
            pub use interface::Api;
        }
    });
    let tags = (!context.named.tag_clients.is_empty()).then(|| quote! { pub mod tags; });
    let inbound = (!context.named.inbound.is_empty()).then(|| quote! { pub mod inbound; });
    file.item(written_for());
    let hidden = context.description_module();
    file.item(quote! {
        #hidden mod api;
        mod client;
        mod error;
        #inbound
        #interface
        #operations
        #tags
        #types
    });
    file.item(quote! {
        pub use client::{Client, ClientBuilder};
        pub use clientwright_runtime;
        pub use error::{Error, ErrorBody};
        #exported
    });
    Ok(("src/lib.rs".to_owned(), file.finish(context.root)?))
}

/// Produces a compile error with a runtime that the code was not written for.
fn written_for() -> proc_macro2::TokenStream {
    quote! { clientwright_runtime::written_for!(#RUNTIME_VERSION); }
}

/// Everything in one file, to be included in a module. An included file cannot have inner
/// attributes, so they are on the modules.
pub(super) fn module(context: &Context<'_>, files: &Crate, examples: &str) -> String {
    let mut text = format!("{HEADER}\nclientwright_runtime::written_for!({RUNTIME_VERSION:?});\n");
    let has = |path: &str| files.contains_key(path);
    let roots = [
        ("mod api", "src/api.rs"),
        ("mod client", "src/client.rs"),
        ("mod error", "src/error.rs"),
        ("pub mod inbound", "src/inbound.rs"),
        ("pub mod operations", "src/operations/mod.rs"),
        ("pub mod tags", "src/tags.rs"),
        ("pub mod types", "src/types/mod.rs"),
    ];
    for (head, path) in roots {
        let empty = match path {
            "src/operations/mod.rs" => context.named.api.operations.is_empty(),
            "src/types/mod.rs" => context.named.api.types.is_empty(),
            _ => !has(path),
        };
        if !empty {
            // A private module, or a module of a program, is not visible to other crates and may be used only in part.
            let of_names: String = lints::of_library(context)
                .iter()
                .map(|lint| format!(", {lint}"))
                .collect();
            let _ = writeln!(
                text,
                "\n#[allow(dead_code, unused_imports, deprecated, missing_docs, clippy::large_enum_variant, clippy::match_overlapping_arm, clippy::too_many_arguments, clippy::type_complexity{of_names})]",
            );
            let _ = write!(text, "{head} {{\n{}}}\n", inlined(files, path));
        }
    }
    if has("src/interface.rs") {
        let interface = inlined(files, "src/interface.rs");
        // The trait requires the feature `fake` of the runtime.
        let _ = write!(
            text,
            "\n#[allow(dead_code, unused_imports)]\nmod interface {{\n{interface}}}\n#[allow(unused_imports)]\npub use self::interface::*;\n"
        );
    }
    text.push_str(
        "\n#[allow(unused_imports)]\npub use clientwright_runtime;\n#[allow(unused_imports)]\npub use self::client::{Client, ClientBuilder};\n#[allow(unused_imports)]\npub use self::error::{Error, ErrorBody};\n",
    );
    if !examples.is_empty() {
        let examples = examples.strip_prefix(HEADER).unwrap_or(examples);
        let _ = write!(
            text,
            "\n#[cfg(test)]\n#[allow(clippy::expect_used, clippy::unwrap_used)]\nmod examples {{\n{examples}}}\n"
        );
    }
    text
}

/// A file with its declared modules inlined.
fn inlined(files: &Crate, path: &str) -> String {
    let Some(text) = files.get(path) else {
        return String::new();
    };
    let folder = path.strip_suffix("mod.rs");
    let mut inlined = String::with_capacity(text.len());
    for line in text.strip_prefix(HEADER).unwrap_or(text).lines() {
        let declared = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        match (folder, declared) {
            (Some(folder), Some(name)) => {
                let file = name.strip_prefix("r#").unwrap_or(name);
                let inner = inlined_file(files, &format!("{folder}{file}.rs"));
                let _ = write!(inlined, "mod {name} {{\n{inner}}}\n");
            }
            _ => {
                inlined.push_str(line);
                inlined.push('\n');
            }
        }
    }
    inlined
}

fn inlined_file<'a>(files: &'a Crate, path: &str) -> &'a str {
    let text = files.get(path).map_or("", String::as_str);
    text.strip_prefix(HEADER).unwrap_or(text)
}
