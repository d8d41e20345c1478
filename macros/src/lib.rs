//! Generates a typed API client from an OpenAPI document, with a single macro call. See [`client!`].

mod expand;
mod input;

use proc_macro::TokenStream;

/// Generates a client of an OpenAPI document, in a module.
///
/// ```ignore
/// clientwright_macros::client!("petstore.yaml");
/// clientwright_macros::client!(pub(crate) mod pets: "api/petstore.yaml");
/// clientwright_macros::client!(pub mod shop: "shop.yaml", in crate::clients);
/// ```
///
/// The path is relative to the folder of the package. Without a name, the module is public and named after the file.
/// `in` is the module that contains the macro call, if it is not the root of the crate.
///
/// The package depends on `clientwright-runtime`. The module has the same content as a generated crate: the examples
/// of the document are tests, and the trait `Api` is available with the feature `fake` of the runtime.
#[proc_macro]
pub fn client(input: TokenStream) -> TokenStream {
    let input = match syn::parse::<input::Input>(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error().into(),
    };
    let expanded = expand::expand(&input).and_then(|text| {
        let defect = "the generator wrote what is not Rust; please report it";
        text.parse()
            .map_err(|_| syn::Error::new(input.spec.span(), defect))
    });
    expanded.unwrap_or_else(|error| error.into_compile_error().into())
}
