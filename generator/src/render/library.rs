//! `src/lib.rs`.

use quote::quote;

use super::context::Context;
use super::file::RustFile;
use super::types::Rendered;

/// The root of the crate: its documentation is the README.
pub(super) fn lib(context: &Context<'_>) -> Rendered {
    let mut file = RustFile::new("");
    file.inner_attribute(quote! { #![doc = include_str!("../README.md")] });
    file.inner_attribute(quote! { #![forbid(unsafe_code)] });
    file.inner_attribute(quote! { #![deny(missing_docs)] });
    // The specification decides how many members a type has and what is deprecated.
    file.inner_attribute(quote! {
        #![allow(deprecated, clippy::large_enum_variant, clippy::too_many_arguments)]
    });
    let has_types = !context.named.api.types.is_empty();
    let operations = (!context.named.api.operations.is_empty()).then(|| {
        quote! { pub mod operations; }
    });
    let types = has_types.then(|| quote! { pub mod types; });
    file.item(quote! {
        mod api;
        mod client;
        mod error;
        #operations
        #types
    });
    file.item(quote! {
        pub use client::{Client, ClientBuilder};
        pub use client_runtime;
        pub use error::{Error, ErrorBody};
    });
    Ok(("src/lib.rs".to_owned(), file.finish()?))
}
