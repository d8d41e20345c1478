//! Identifiers as tokens.

use proc_macro2::Ident;

/// An identifier; raw if it is a reserved word.
pub(super) fn ident(name: &str) -> Ident {
    if is_plain(name) {
        return Ident::new(name, proc_macro2::Span::call_site());
    }
    // A keyword since edition 2024, which `syn` does not treat as one.
    let name = if name == "gen" { "r#gen" } else { name };
    syn::parse_str::<Ident>(name)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")))
        .unwrap_or_else(|_| Ident::new("invalid", proc_macro2::Span::call_site()))
}

/// A quick check whether a name is an identifier: most are, and the parser is slow.
fn is_plain(name: &str) -> bool {
    // No reserved word is longer.
    const LONGEST_RESERVED: usize = 8;
    name.len() > LONGEST_RESERVED
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
}
