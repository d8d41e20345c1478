//! How types are named where they are written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::TypeNames;

use super::file::RustFile;
use super::ident::ident;

/// The path from which files of types import scalars.
pub(super) const RUNTIME: &str = "clientwright_runtime";

/// The place where types are written, with the names in scope.
pub(super) trait PathResolver {
    /// A type of the specification.
    fn named(&mut self, names: &TypeNames) -> TokenStream;
    /// A name from the runtime or the standard library.
    fn other(&mut self, path: &'static str, name: &str) -> TokenStream;
}

/// In a file of types: everything is imported by name.
pub(super) struct ImportedPaths<'a> {
    pub(super) file: &'a mut RustFile,
    pub(super) module: &'a str,
}

impl PathResolver for ImportedPaths<'_> {
    fn named(&mut self, names: &TypeNames) -> TokenStream {
        if names.module != self.module {
            self.file.import("super", &names.ident);
        }
        let ident = ident(&names.ident);
        quote! { #ident }
    }

    fn other(&mut self, path: &'static str, name: &str) -> TokenStream {
        self.file.import(path, name);
        let ident = ident(name);
        quote! { #ident }
    }
}

/// Anywhere else: types of the specification are qualified with their module.
pub(super) struct QualifiedPaths {
    /// The path of the module of types.
    pub(super) types: TokenStream,
    /// Whether a type of the specification was written.
    pub(super) used: bool,
}

impl PathResolver for QualifiedPaths {
    fn named(&mut self, names: &TypeNames) -> TokenStream {
        self.used = true;
        let (path, ident) = (&self.types, ident(&names.ident));
        quote! { #path::#ident }
    }

    fn other(&mut self, path: &'static str, name: &str) -> TokenStream {
        let path: syn::Path = syn::parse_str(path).unwrap_or_else(|_| syn::parse_quote!(std));
        let ident = ident(name);
        quote! { #path::#ident }
    }
}
