//! Parses the input of the macro.

use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, Visibility, parse_quote};

/// `pub mod pets: "petstore.yaml", in crate::clients`.
pub(crate) struct Input {
    pub(crate) visibility: Visibility,
    pub(crate) module: Ident,
    pub(crate) spec: LitStr,
    /// The module that contains the macro call.
    pub(crate) inside: Path,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let named = if input.peek(LitStr) {
            None
        } else {
            let visibility: Visibility = input.parse()?;
            input.parse::<Token![mod]>()?;
            let module: Ident = input.parse()?;
            input.parse::<Token![:]>()?;
            Some((visibility, module))
        };
        let spec: LitStr = input.parse()?;
        let mut inside: Path = parse_quote!(crate);
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            input.parse::<Token![in]>()?;
            inside = input.parse()?;
            input.parse::<Option<Token![,]>>()?;
        }
        let (visibility, module) = match named {
            Some(named) => named,
            None => (parse_quote!(pub), after_file(&spec)?),
        };
        Ok(Self {
            visibility,
            module,
            spec,
            inside,
        })
    }
}

/// The name of a module, derived from the name of a file.
fn after_file(spec: &LitStr) -> syn::Result<Ident> {
    let path = spec.value();
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    let name = clientwright_generator::names::snake(stem);
    syn::parse_str(&name).map_err(|_| {
        let message = format!("`{name}` cannot be a module: write `pub mod name: \"{path}\"`");
        syn::Error::new(spec.span(), message)
    })
}
