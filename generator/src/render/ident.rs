//! Identifiers as tokens.

use proc_macro2::Ident;

/// An identifier; raw where Rust reserves the word.
pub(super) fn ident(name: &str) -> Ident {
    if is_plain(name) {
        return Ident::new(name, proc_macro2::Span::call_site());
    }
    // A keyword since the edition of 2024, which `syn` does not count as one.
    let name = if name == "gen" { "r#gen" } else { name };
    syn::parse_str::<Ident>(name)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")))
        .unwrap_or_else(|_| Ident::new("invalid", proc_macro2::Span::call_site()))
}

/// Whether a name is an identifier at first sight: most are, and asking the parser takes long.
fn is_plain(name: &str) -> bool {
    // No word that Rust reserves is longer.
    const LONGEST_RESERVED: usize = 8;
    name.len() > LONGEST_RESERVED
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
}
