//! A typed API client from an OpenAPI document, by one line of a macro. See [`client!`].

mod expand;
mod input;

use proc_macro::TokenStream;

/// A client of an OpenAPI document, in a module.
///
/// ```ignore
/// clientwright_macros::client!("petstore.yaml");
/// clientwright_macros::client!(pub(crate) mod pets: "api/petstore.yaml");
/// clientwright_macros::client!(pub mod shop: "shop.yaml", in crate::clients);
/// ```
///
/// The path is relative to the folder of the package. Without a name the module is public and called after the
/// file. `in` names the module that the macro is called in, unless that is the root of the crate.
///
/// The package depends on `clientwright-runtime`. The module has all that a generated crate has: the examples of the
/// document are tests, and the trait `Api` is there with the feature `fake` of the runtime.
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
