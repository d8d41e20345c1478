//! The error of all operations.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::doc;
use super::error_docs;
use super::file::RustFile;
use super::ident::ident;
use super::path_resolver::QualifiedPaths;
use super::types::Rendered;

/// `src/error.rs`.
pub(super) fn error(context: &Context<'_>) -> Rendered {
    let bodies = &context.named.api.error_bodies;
    let mut file = RustFile::new("The error of all operations.");
    let mut place = QualifiedPaths {
        types: quote! { crate::types },
        used: false,
    };
    match bodies.as_slice() {
        [] => file.item(quote! {
            /// The body of an error; the specification describes none.
            pub type ErrorBody = clientwright_runtime::Value;
        }),
        [only] => {
            let ty = context.reference(only, &mut place);
            file.item(quote! {
                /// The body of an error.
                pub type ErrorBody = #ty;
            });
        }
        several => {
            let variants: Vec<Ident> = context
                .named
                .error_variants
                .iter()
                .map(|v| ident(v))
                .collect();
            let types: Vec<TokenStream> = several
                .iter()
                .map(|ty| context.reference(ty, &mut place))
                .collect();
            let docs = error_docs::carriers(context.named)
                .into_iter()
                .map(|text| doc::attributes(&format!("{text}.")));
            file.item(quote! {
                /// The body of an error, according to its status.
                #[derive(Clone, Debug, PartialEq)]
                #[non_exhaustive]
                pub enum ErrorBody {
                    #(#docs #variants(#types),)*
                }
            });
        }
    }
    let section = context.shared_errors.section();
    let inferred = error_docs::inferred(&context.named.api.error_conventions);
    let docs = doc::attributes(
        format!(
            "Why a call failed: status, body and headers of the response, or why there is no response.\n\n{inferred}{section}"
        )
        .trim_end(),
    );
    file.item(quote! {
        #docs
        pub type Error = clientwright_runtime::Error<ErrorBody>;
    });
    Ok(("src/error.rs".to_owned(), file.finish(context.root)?))
}
